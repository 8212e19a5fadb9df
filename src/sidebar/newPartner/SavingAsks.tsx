import type { RefObject } from 'preact';
import type { NewPartnerPage } from '../../commands/newPartner';
import type { PartnerKey } from '../../partnership/partner';
import { list } from '../../partnership/text';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import type { Calls } from '../common/useCalls';
import type { NewPartnerWords } from './english';
import type { SavingQuestion } from './useSaving';

/** Asks what only the user can decide before the partner is saved. */
export function SavingAsks({
  heading,
  question,
  page,
  words,
  status,
  onAgree,
  onOpen,
  onBack,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  question: SavingQuestion;
  page: NewPartnerPage;
  words: NewPartnerWords;
  status: Pick<Calls, 'busy' | 'failure'>;
  onAgree(): void;
  onOpen(partner: PartnerKey): void;
  onBack(): void;
}) {
  const says = words.question;
  const isKnown = question.result === 'known';
  const open = () => isKnown && onOpen({ id: question.id, name: question.name });
  return (
    <Form busy={status.busy !== undefined} onSubmit={() => (isKnown ? open() : onAgree())}>
      <h1 ref={heading} tabIndex={-1}>
        {isKnown ? says.knownHeading : says.columnsHeading}
      </h1>
      <p>{isKnown ? says.known(question.name, question.row) : says.columns(list(question.headings, words.and))}</p>
      {isKnown && !page.partners.some(({ name }) => name === question.name) && <p>{says.addedMeanwhile}</p>}
      <Status calls={status} />
      <div class="buttons">
        <button type="submit" class="primary">
          {isKnown ? says.openThat : says.addAndSave}
        </button>
        {isKnown && (
          <button type="button" onClick={onAgree}>
            {says.addAnother}
          </button>
        )}
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </Form>
  );
}
