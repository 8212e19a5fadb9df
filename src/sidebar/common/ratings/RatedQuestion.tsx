import type { ComponentChildren } from 'preact';
import { RATING_COLUMNS } from '../../../partnership/columns';
import { decisionWords } from '../../../partnership/decisions/languages';
import { CONFIDENCES, type Evidence } from '../../../partnership/evidence';
import type { Language } from '../../../partnership/language';
import { choicesOf, choiceWords } from '../choiceWords';
import { Choice, Select, TextField } from '../fields';
import { type RatedKey, ratingGuide } from '../ratingGuide';
import { commonWords } from '../words';
import { ratingQuestionWords } from './words';

/** What is rated, in the order in which the evidence stands: the three criteria, then capacity. */
export const RATED_KEYS: readonly RatedKey[] = [...RATING_COLUMNS, 'capacity'];

/** One rating: its question, what High, Medium and Low look like, how sure one is, and what it rests on. */
export function RatedQuestion({
  language,
  rated,
  ourValues,
  note,
  value,
  onChange,
  evidence,
  onEvidence,
}: {
  language: Language;
  rated: RatedKey;
  /** What the user's organization stands for, one thing a line; shown where values are rated. */
  ourValues: string;
  /** What else is to be known before rating. */
  note?: ComponentChildren;
  /** `High`, `Medium` or `Low`, blank while it is not rated. */
  value: string;
  onChange(value: string): void;
  evidence: Evidence;
  onEvidence(evidence: Evidence): void;
}) {
  const words = ratingQuestionWords[language];
  const { criteria, capacity } = decisionWords(language);
  const { name, question } = criteria[RATED_KEYS.indexOf(rated)] ?? capacity;
  const guide = ratingGuide[language][rated];
  const options = choicesOf(rated, language).map((option) => ({
    ...option,
    explanation: guide[option.value as keyof typeof guide],
  }));
  const hasEvidence = evidence.note !== '' || evidence.confidence !== undefined;
  return (
    <fieldset class="group">
      <legend>{name}</legend>
      {rated === 'missionAlignment' && ourValues !== '' && (
        <p class="hint lead">{words.ourValues(ourValues.split(/[\r\n]+/).join(', '))}</p>
      )}
      {note}
      <Choice
        label={question}
        value={value}
        onChange={onChange}
        options={[...options, { value: '', label: commonWords[language].notRated }]}
      />
      {(value !== '' || hasEvidence) && (
        <>
          <Select
            label={words.confidence}
            value={evidence.confidence ?? ''}
            onChange={(chosen) => onEvidence({ ...evidence, confidence: CONFIDENCES.find((one) => one === chosen) })}
            options={CONFIDENCES.map((one) => ({ value: one, label: choiceWords[language].confidences[one] }))}
            blank={words.confidenceOpen}
          />
          <TextField
            label={words.evidence}
            value={evidence.note}
            onChange={(text) => onEvidence({ ...evidence, note: text })}
          />
        </>
      )}
    </fieldset>
  );
}
