import { useMemo } from 'preact/hooks';
import type { MousPage } from '../../commands/createMous';
import { agreement } from '../../partnership/mou/agreement';
import { openQuestions } from '../../partnership/mou/funders';
import { lanesIn, laneWarnings } from '../../partnership/mou/lanes';
import { mouOrder } from '../../partnership/mou/order';
import type { MouStatus } from '../../partnership/mou/versions';
import { shorten } from '../../partnership/text';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import type { MousWords } from './english';
import { groupOf, type Plan, statusSentence } from './plans';
import { TextSource } from './TextSource';
import type { Text } from './useText';
import { Versions } from './Versions';

/** A list is open from the beginning while it is no longer than this. */
const SHORT = 5;

/** One agreement: what making it would do, what is still open in it, how it will look, and its versions so far. */
export function Detail({
  page,
  words,
  plan,
  text,
  onMake,
  onChanged,
}: {
  page: MousPage;
  words: MousWords;
  plan: Plan;
  text: Text;
  onMake(): void;
  onChanged(): Promise<boolean>;
}) {
  const calls = useCalls(page.language);
  const { status } = plan;
  const preview = () => {
    const { title, content } = mouOrder(plan);
    if ('html' in content) void calls.run(words.previewing, 'previewMou', title, content.html);
  };
  const make = () => {
    if (text.canMake) onMake();
    else calls.fail(words.decideUnknown);
  };
  return (
    <>
      <p>
        <strong>{statusSentence(plan, words)}</strong>
      </p>
      <ToAgree plan={plan} words={words} />
      <LaneWarnings plan={plan} page={page} words={words} />
      <FunderQuestions plan={plan} page={page} words={words} />
      {/* The Enter key on a box to tick makes nothing. */}
      <Form busy={calls.busy !== undefined} onSubmit={() => {}}>
        <TextSource own={page.template} text={text} words={words} language={page.language} />
        <p class="secondary">{words.note}</p>
        {text.template && <p class="secondary">{words.previewHint}</p>}
        <Status calls={calls} />
        <div class="buttons">
          <button type="button" class={groupOf(status) === 'toMake' ? 'primary' : undefined} onClick={make}>
            {makeLabel(status, words)}
          </button>
          <button type="button" onClick={preview}>
            {words.preview}
          </button>
        </div>
      </Form>
      <Versions
        key={plan.mouId}
        page={page}
        words={words}
        partners={plan.partners}
        versions={plan.versions}
        onChanged={onChanged}
      />
    </>
  );
}

function makeLabel({ kind, version }: MouStatus, words: MousWords): string {
  if (kind === 'new') return words.makeDraft;
  if (kind === 'unfinished') return words.finishVersion(version);
  return kind === 'changed' ? words.makeVersion(version) : words.makeVersionAnyway(version);
}

function ToAgree({ plan: { facts }, words }: { plan: Plan; words: MousWords }) {
  const open = useMemo(() => agreement(facts).toAgree, [facts]);
  if (open.length === 0) return <p>{words.toAgree(0)}</p>;
  return (
    <details open={open.length <= SHORT}>
      <summary>{words.toAgree(open.length)}</summary>
      <p class="secondary">{words.toAgreeHint}</p>
      <ul lang={facts.language}>
        {open.map((what) => (
          <li key={what}>{shorten(what, 120)}</li>
        ))}
      </ul>
    </details>
  );
}

function LaneWarnings({ plan: { facts }, page, words }: { plan: Plan; page: MousPage; words: MousWords }) {
  const all = laneWarnings(lanesIn(facts.together.lanes), facts.parties);
  // Who is no party cannot be told while nobody has said what we are called.
  const warnings = page.settings.organization === '' ? all.filter(({ kind }) => kind !== 'stranger') : all;
  if (warnings.length === 0) return null;
  return (
    <div class="notice warning">
      <h2>{words.lanes}</h2>
      <ul>
        {warnings.map(({ text }) => (
          <li key={text.en}>{text[page.language]}</li>
        ))}
      </ul>
    </div>
  );
}

function FunderQuestions({ plan: { facts }, page, words }: { plan: Plan; page: MousPage; words: MousWords }) {
  const questions = openQuestions(facts);
  if (questions.length === 0) return null;
  const funders = facts.parties.filter(({ funds }) => funds).map(({ name }) => shorten(name || words.unnamed, 60));
  return (
    <div class="notice">
      <h2>{words.funder(funders)}</h2>
      <p>{words.funderHint}</p>
      <ul>
        {questions.map(({ key, text }) => (
          <li key={key}>{text[page.language]}</li>
        ))}
      </ul>
    </div>
  );
}
