import type { MatchCandidate } from '../../partnership/duplicates/matchAgainst';
import { clueSentence } from '../../partnership/duplicates/sentences';
import type { ExistingPartner } from '../../partnership/import/existingList';
import type { Language } from '../../partnership/language';
import { Choice } from '../common/fields';
import { shortName } from '../common/shortName';
import { FirstOf } from './FirstOf';
import type { Decisions } from './review';
import type { PlannedImport } from './usePlanning';
import { importListWords } from './words';

const MOST_CANDIDATES = 4;
const LATER = 'later';
const NEW = 'new';

/** Partners that may be in the list already: a person says which one each is, or that it is new. */
export function Questions({
  planned: { imported, existing, matches },
  asked,
  answers,
  language,
  onAnswer,
}: {
  planned: PlannedImport;
  /** Their places in the imported list. */
  asked: readonly number[];
  answers: Decisions['answers'];
  language: Language;
  onAnswer(place: number, answer: number | 'new' | undefined): void;
}) {
  const words = importListWords[language];
  if (asked.length === 0) return null;
  return (
    <section aria-label={words.questions}>
      <h2>
        {words.questions} ({asked.length})
      </h2>
      <p class="secondary">{words.questionsHint}</p>
      <ul class="plans">
        <FirstOf items={asked} language={language} first={10}>
          {(place) => {
            const match = matches[place];
            const candidates = match?.verdict === 'ask' ? match.candidates : [];
            return (
              <li key={place}>
                <Choice
                  label={words.question(shortName(imported.partners[place]?.name ?? ''))}
                  hint={
                    candidates.length > MOST_CANDIDATES && words.moreCandidates(candidates.length - MOST_CANDIDATES)
                  }
                  value={String(answers.get(place) ?? LATER)}
                  onChange={(value) =>
                    onAnswer(place, value === LATER ? undefined : value === NEW ? NEW : Number(value))
                  }
                  options={[
                    ...candidates
                      .slice(0, MOST_CANDIDATES)
                      .map((candidate) => optionOf(candidate, existing.partners[candidate.index], language)),
                    { value: NEW, label: words.isNew },
                    { value: LATER, label: words.notSure },
                  ]}
                />
              </li>
            );
          }}
        </FirstOf>
      </ul>
    </section>
  );
}

function optionOf({ index, evidence, against }: MatchCandidate, row: ExistingPartner | undefined, language: Language) {
  return {
    value: String(index),
    label: importListWords[language].candidate(shortName(row?.name ?? ''), row?.row ?? 0),
    explanation: [...evidence, ...against].map((clue) => clueSentence(clue, language)).join(' '),
  };
}
