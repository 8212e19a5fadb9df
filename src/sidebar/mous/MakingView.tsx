import type { Language } from '../../partnership/language';
import { BatchesView, NotDone } from '../common/BatchesView';
import { NewWindowLink } from '../common/NewWindowLink';
import type { TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { commonWords } from '../common/words';
import type { MousWords } from './english';
import { namesOf } from './plans';
import type { Making } from './useMaking';

/** Agreements being made, and then what came of it. */
export function MakingView({
  title,
  language,
  words,
  making,
  leaving,
  isOne,
  onAgain,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  words: MousWords;
  making: Making;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  /** True when the page is about a single agreement. */
  isOne: boolean;
  /** Shows what would be made now. */
  onAgain(): void;
  onDone(): void;
}) {
  const { made, left } = making;
  const total = made.length + left.length;
  const ready = made.flatMap((one) => ('url' in one.outcome ? [{ ...one, url: one.outcome.url }] : []));
  const there = ready.filter(({ outcome }) => outcome.kind === 'there').length;
  const reasons = { changed: words.changed, ...commonWords[language].reasons };
  const notMade = REASONS.map((kind) => ({
    reason: reasons[kind],
    names: made.filter(({ outcome }) => outcome.kind === kind).map(({ plan }) => namesOf(plan.partners, words)),
  })).filter(({ names }) => names.length > 0);
  const again = notMade.length > 0 ? commonWords[language].lookAgain : isOne ? words.backToAgreement : undefined;
  return (
    <BatchesView
      title={title}
      language={language}
      batches={making}
      total={total}
      heading={words.makingTitle(total)}
      leaving={leaving}
      again={again === undefined ? undefined : { label: again, act: onAgain }}
      onDone={onDone}
    >
      <p>{words.made(ready.length)}</p>
      {ready.length > 0 && (
        <ul class="made">
          {ready.map(({ plan, url }) => (
            <li key={plan.partners[0]?.row}>
              <NewWindowLink url={url} language={language}>
                {namesOf(plan.partners, words)}
              </NewWindowLink>
            </li>
          ))}
        </ul>
      )}
      {there > 0 && <p>{words.there(there)}</p>}
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      <NotDone heading={words.notMade} reasons={notMade} />
      {ready.length > 0 && left.length === 0 && <p class="secondary">{words.next}</p>}
    </BatchesView>
  );
}

const REASONS = ['changed', 'gone', 'sharedId'] as const;
