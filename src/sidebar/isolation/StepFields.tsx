import { NO_MATTER, NO_SERVING } from '../../partnership/isolation/answers';
import { nameKey } from '../../partnership/name/nameKey';
import { TextArea, TextField } from '../common/fields';
import { Entries } from './Entries';
import { isNameless } from './faults';
import { NameField } from './NameField';
import { Review } from './Review';
import type { StepProps } from './step';

/** What the current step asks, and why. */
export function StepFields(step: StepProps) {
  const { words, answers } = step;
  if (answers.step === 'review') return <Review {...step} />;
  return (
    <>
      <p class="question">{words.questions[answers.step]}</p>
      <p class="secondary why">
        {words.why[answers.step]} {words.blanks}
      </p>
      {answers.step === 'organizations' ? (
        <Organizations {...step} />
      ) : answers.step === 'exchange' ? (
        <Exchange {...step} />
      ) : (
        <Matters {...step} of={answers.step} />
      )}
    </>
  );
}

/** What we do or cannot do alone, with whom, and what next. */
function Matters({ page, words, answers, change, of }: StepProps & { of: 'alike' | 'together' }) {
  const says = words.matters[of];
  return (
    <Entries
      entries={answers[of]}
      blank={NO_MATTER}
      legend={says.legend}
      add={says.add}
      onChange={(matters) => change({ [of]: matters })}
    >
      {({ what, who, next }, set) => (
        <>
          <TextField label={says.what} hint={says.whatHint} value={what} onChange={(text) => set({ what: text })} />
          <NameField
            label={says.who}
            hint={words.whoHint}
            value={who}
            names={page.names}
            words={words}
            onChange={(text) => set({ who: text })}
          />
          <TextField
            label={words.whatNext}
            hint={words.whatNextHint}
            value={next}
            onChange={(text) => set({ next: text })}
          />
        </>
      )}
    </Entries>
  );
}

/** Organizations that may become partners. */
function Organizations({ page, words, answers, isCorrecting, change }: StepProps) {
  const nameInList = (name: string) => page.names.find((one) => name.trim() !== '' && nameKey(one) === nameKey(name));
  return (
    <Entries
      entries={answers.organizations}
      blank={NO_SERVING}
      legend={words.organization}
      add={words.addOrganization}
      onChange={(organizations) => change({ organizations })}
    >
      {(organization, set) => {
        const known = nameInList(organization.name);
        return (
          <>
            <NameField
              label={words.name}
              error={isCorrecting && isNameless(organization) ? words.nameMissing : undefined}
              value={organization.name}
              names={page.names}
              isOne
              words={words}
              onChange={(name) => set({ name })}
            />
            <div role="status">{known !== undefined && <p class="notice">{words.isKnown(known)}</p>}</div>
            <TextField label={words.does} value={organization.does} onChange={(does) => set({ does })} />
          </>
        );
      }}
    </Entries>
  );
}

/** What we need and what we have. */
function Exchange({ words, answers, change }: StepProps) {
  return (
    <>
      <TextArea
        label={words.needs}
        hint={words.oneALine}
        rows={4}
        value={answers.needs}
        onChange={(needs) => change({ needs })}
      />
      <TextArea
        label={words.haves}
        hint={words.oneALine}
        rows={4}
        value={answers.haves}
        onChange={(haves) => change({ haves })}
      />
    </>
  );
}
