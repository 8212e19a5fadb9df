import type { Language } from '../../partnership/language';
import { BatchesView, NotDone } from '../common/BatchesView';
import { shortName } from '../common/shortName';
import type { TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { commonWords } from '../common/words';
import { emailsOf } from './lines';
import type { Scheduling } from './useScheduling';
import { checkInsWords } from './words';

const DONE_KINDS = ['create', 'change', 'end', 'ask', 'note'] as const;
const REASONS = ['changed', 'gone', 'sharedId'] as const;

/** What is planned being done, and then what came of it. */
export function DoingView({
  title,
  language,
  scheduling,
  leaving,
  isOne,
  onAgain,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  scheduling: Scheduling;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  /** True when the page is about a single partner. */
  isOne: boolean;
  /** Shows what would be done now. */
  onAgain(): void;
  onDone(): void;
}) {
  const words = checkInsWords[language];
  const { done: ended, left, job } = scheduling;
  const total = ended.length + left.length;
  const done = ended.filter(({ outcome }) => outcome === 'done').map(({ item }) => item);
  const counts = DONE_KINDS.map((kind) => ({ kind, n: done.filter((line) => line.kind === kind).length }));
  // Where an answer was lost, what it was about may be done.
  const isKnown = job.state?.phase !== 'failed';
  const isInSheetOnly = done.some(({ order }) => order.steps.some((step) => step.do === 'plan'));
  const invited = emailsOf(done, 'invites');
  const told = emailsOf(done, 'uninvites');
  const reasons = { changed: words.changed, ...commonWords[language].reasons };
  const notDone = REASONS.map((kind) => ({
    reason: reasons[kind],
    names: ended.filter(({ outcome }) => outcome === kind).map(({ item }) => shortName(item.partner.name)),
  })).filter(({ names }) => names.length > 0);
  return (
    <BatchesView
      title={title}
      language={language}
      batches={scheduling}
      total={total}
      heading={words.doingTitle(total)}
      leaving={leaving}
      again={notDone.length > 0 || isOne ? { label: commonWords[language].lookAgain, act: onAgain } : undefined}
      onDone={onDone}
    >
      <ul>
        {isKnown && done.length === 0 && <li>{words.nothingDone}</li>}
        {counts.map(({ kind, n }) => n > 0 && <li key={kind}>{words.done[kind](n)}</li>)}
        {isInSheetOnly && <li>{words.doneInSheet}</li>}
        {invited.length > 0 && <li>{words.wereInvited(invited)}</li>}
        {told.length > 0 && <li>{words.wereTold(told)}</li>}
        {isKnown && invited.length + told.length === 0 && <li>{words.nobodyWasMailed}</li>}
      </ul>
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      <NotDone heading={words.notDone} reasons={notDone} />
    </BatchesView>
  );
}
