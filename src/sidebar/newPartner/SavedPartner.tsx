import type { NewPartnerPage } from '../../commands/newPartner';
import { list } from '../../partnership/text';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import type { NewPartnerWords } from './english';
import type { Saved } from './useSaving';

/**
 * Says where the partner was saved, and leads on to what was asked for, in the order of the wizard. The page of the MOU
 * ends with the partner, which offers the check-ins as well.
 */
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
  const ways = [
    ...(createMou ? [{ label: says.goOnToMou, go: () => calls.run(says.opening, 'openMous', [saved.partner]) }] : []),
    ...(scheduleCheckIn
      ? [{ label: says.goOnToCheckIns, go: () => calls.run(says.opening, 'openCheckIns', [saved.partner]) }]
      : []),
    { label: says.show, go: () => calls.run(says.opening, 'openPartner', saved.partner) },
  ];
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
      <p>{says.nobody}</p>
      <Form busy={calls.busy !== undefined} onSubmit={() => void ways[0]?.go()}>
        <Status calls={calls} />
        <div class="buttons">
          {ways.map(({ label, go }, index) => (
            <button
              key={label}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : undefined}
              onClick={index === 0 ? undefined : () => void go()}
            >
              {label}
            </button>
          ))}
          <button type="button" onClick={onAnother}>
            {says.another}
          </button>
        </div>
      </Form>
    </>
  );
}
