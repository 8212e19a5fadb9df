import type { ScheduleLine } from '../../partnership/checkin/schedule/scheduleLine';
import type { CheckInsWords } from './english';
import { emailsOf } from './lines';

/** Who would get an e-mail when some lines are done. */
export function Emails({ lines, words }: { lines: readonly ScheduleLine[]; words: CheckInsWords }) {
  const invited = emailsOf(lines, 'invites');
  const told = emailsOf(lines, 'uninvites');
  return (
    <section>
      <h2>{words.emails}</h2>
      {invited.length + told.length === 0 && <p>{words.nobodyMailed}</p>}
      <Names title={words.invited} names={invited} />
      <Names title={words.told} names={told} />
    </section>
  );
}

/** All of them, in a box that can be scrolled when they are many. */
function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard. */}
      <section class="names" aria-label={title} tabIndex={0}>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
