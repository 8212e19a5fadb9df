import type { IsolationPage, SavedIsolation } from '../../commands/assessIsolation';
import type { IsolationPlan } from '../../partnership/isolation/planIsolation';
import { pointersOf } from '../../partnership/isolation/pointers';
import { words as sheetWords } from '../../partnership/words';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { shortName } from '../common/shortName';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { isolationWords } from './words';

/** What the answers point at, and where to go on. */
export function Result({ page, plan, saved }: { page: IsolationPage; plan: IsolationPlan; saved: SavedIsolation }) {
  const { language } = page;
  const words = isolationWords[language];
  const heading = useFocusOnChange('result', true);
  const calls = useCalls(language);
  const sheets = [
    ...(plan.rows.length > 0 ? [sheetWords.sheets.isolation] : []),
    ...(saved.partners.length > 0 ? [page.sheet] : []),
    ...(plan.things.length > 0 ? [sheetWords.sheets.exchange] : []),
  ];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.done}
      </h1>
      <ul>
        {pointersOf(plan, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="secondary">{words.whatWasWritten(sheets)}</p>
      <Form busy={calls.busy !== undefined} onSubmit={() => void calls.run(words.opening, 'showCoverage')}>
        <Status calls={calls} />
        <div class="buttons">
          <button type="submit" class="primary">
            {words.showMissing}
          </button>
          <button type="button" onClick={() => void calls.run(words.opening, 'findOverlaps')}>
            {words.findOverlaps}
          </button>
        </div>
        {saved.partners.length > 0 && (
          <nav aria-label={words.added}>
            {words.added}
            {saved.partners.map((partner) => (
              <button
                key={partner.id}
                type="button"
                class="link"
                onClick={() => void calls.run(words.opening, 'openPartner', partner)}
              >
                {shortName(partner.name)}
              </button>
            ))}
          </nav>
        )}
      </Form>
    </>
  );
}
