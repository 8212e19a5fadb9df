import type { NewPartnerPage } from '../../commands/newPartner';
import type { PartnerFields } from '../../partnership/columns';
import type { Draft } from '../../partnership/draft';
import type { Aside } from './aside';
import type { AskedKey, NewPartnerWords } from './english';
import type { Faults } from './faults';

/** What each step of the wizard is given. */
export interface StepProps {
  readonly page: NewPartnerPage;
  readonly words: NewPartnerWords;
  readonly draft: Draft;
  readonly aside: Aside;
  /** What is to be corrected before going on; none as long as nobody tried to. */
  readonly faults: Faults;
  /** Takes over what was typed. */
  change(fields: PartnerFields): void;
  setDraft(more: Partial<Draft>): void;
  setAside(more: Partial<Aside>): void;
}

/** What the control for one column of the partner needs. */
export function bound({ words, draft, faults, change }: StepProps, key: AskedKey) {
  return {
    label: words.labels[key],
    hint: words.hints[key],
    error: faults[key],
    value: draft.fields[key] ?? '',
    onChange: (text: string) => change({ [key]: text }),
  };
}
