import type { PartnerKey } from '../../partnership/partner';
import { KeepInTouch } from './KeepInTouch';
import { Lanes } from './Lanes';
import { Readiness } from './Readiness';
import { Review } from './Review';
import type { StepProps } from './step';
import { Together } from './Together';
import { Who } from './Who';
import { Why } from './Why';

/** What the current step asks. */
export function StepFields({ step, openInstead }: { step: StepProps; openInstead(partner: PartnerKey): void }) {
  switch (step.draft.step) {
    case 'who':
      return <Who {...step} openInstead={openInstead} />;
    case 'why':
      return <Why {...step} />;
    case 'readiness':
      return <Readiness {...step} />;
    case 'together':
      return <Together {...step} />;
    case 'lanes':
      return <Lanes {...step} />;
    case 'keepInTouch':
      return <KeepInTouch {...step} />;
    case 'review':
      return <Review {...step} />;
  }
}
