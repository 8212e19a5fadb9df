import { useEffect } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import { list } from '../../partnership/text';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import type { NewPartnerWords } from './english';
import { useCheckIns } from './useCheckIns';
import type { Saved } from './useSaving';

/** Says where the partner was saved, schedules the check-ins when that was asked for, and leads on to the MOU. */
export function SavedPartner({
  page,
  words,
  saved,
  createMou,
  scheduleCheckIn,
  onAnother,
}: {
  page: NewPartnerPage;
  words: NewPartnerWords;
  saved: Saved;
  createMou: boolean;
  scheduleCheckIn: boolean;
  onAnother(): void;
}) {
  const says = words.saved;
  const heading = useFocusOnChange('saved', true);
  const calls = useCalls(page.language);
  const checkIns = useCheckIns(saved.partner, page.language, words);
  useEffect(() => {
    if (scheduleCheckIn) void checkIns.schedule();
  }, []);
  const show = () => calls.run(says.opening, 'openPartner', saved.partner);
  const goOnToMou = () => calls.run(says.opening, 'openMous', [saved.partner]);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {says.heading(saved.partner.name)}
      </h1>
      <p>{says.where(saved.row, page.sheet)}</p>
      {saved.isHidden && <p class="notice warning">{says.hidden}</p>}
      {saved.keptFormulas.length > 0 && (
        <p class="notice warning">{says.keptFormulas(list(saved.keptFormulas, words.and))}</p>
      )}
      {scheduleCheckIn ? <p role="status">{checkIns.busy ?? checkIns.outcome}</p> : <p>{says.nobody}</p>}
      <Form busy={calls.busy !== undefined || checkIns.busy !== undefined} onSubmit={createMou ? goOnToMou : show}>
        {checkIns.failure !== undefined && (
          <>
            <p class="notice error" role="alert">
              <strong>{says.schedule.name}:</strong> {checkIns.failure}
            </p>
            <p>
              <button type="button" onClick={checkIns.schedule}>
                {says.tryAgain}
              </button>
            </p>
          </>
        )}
        <Status calls={calls} />
        <div class="buttons">
          <button type="submit" class="primary">
            {createMou ? says.goOnToMou : says.show}
          </button>
          {createMou && (
            <button type="button" onClick={show}>
              {says.show}
            </button>
          )}
          <button type="button" onClick={onAnother}>
            {says.another}
          </button>
        </div>
      </Form>
    </>
  );
}
