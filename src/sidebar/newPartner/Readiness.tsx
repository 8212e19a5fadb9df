import { useState } from 'preact/hooks';
import { type Evidence, NO_EVIDENCE, RATED, readEvidence, writeEvidence } from '../../partnership/evidence';
import type { RatedKey } from '../common/ratingGuide';
import { RATED_KEYS, RatedQuestion } from '../common/ratings/RatedQuestion';
import { Standing, WhyStanding } from './Standing';
import type { StepProps } from './step';
import { ValuesWarning } from './ValuesWarning';

/** The three ratings that decide the priority, and capacity, each with what it rests on. */
export function Readiness(step: StepProps) {
  const { page, words, draft, change } = step;
  // What is typed is kept here as it is typed: the cell holds it without outer blanks.
  const [{ evidence, others }, setRead] = useState(() => readEvidence(draft.fields.evidence ?? ''));
  const setEvidence = (index: number, one: Evidence) => {
    const changed = RATED.map((_, place) => (place === index ? one : (evidence[place] ?? NO_EVIDENCE)));
    setRead({ evidence: changed, others });
    change({ evidence: [writeEvidence(changed), others].filter((lines) => lines !== '').join('\n') });
  };
  const question = (rated: RatedKey) => {
    const index = RATED_KEYS.indexOf(rated);
    return (
      <RatedQuestion
        language={page.language}
        rated={rated}
        ourValues={page.ourValues}
        note={rated === 'capacity' && <p class="hint lead">{words.readiness.capacityNote}</p>}
        value={draft.fields[rated] ?? ''}
        onChange={(value) => change({ [rated]: value })}
        evidence={evidence[index] ?? NO_EVIDENCE}
        onEvidence={(one) => setEvidence(index, one)}
      />
    );
  };
  return (
    <>
      <p class="secondary lead">{words.readiness.intro}</p>
      <Standing {...step} />
      {question('missionAlignment')}
      <ValuesWarning {...step} />
      {question('resourceComplementarity')}
      {question('relationshipPotential')}
      {question('capacity')}
      <WhyStanding {...step} />
    </>
  );
}
