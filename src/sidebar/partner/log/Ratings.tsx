import type { History } from '../../../partnership/checkin/log/history';
import type { Proposal } from '../../../partnership/checkin/log/proposals';
import { RATING_COLUMNS } from '../../../partnership/columns';
import { CRITERION_INDEXES } from '../../../partnership/criterion';
import { decisionWords } from '../../../partnership/decisions/languages';
import type { Language } from '../../../partnership/language';
import type { Partner } from '../../../partnership/partner';
import { RATINGS, type RatingCode } from '../../../partnership/rating';
import { choicesOf } from '../../common/choiceWords';
import { CheckBox, Select } from '../../common/fields';
import { codeOf } from '../../common/ratings/patternIn';
import { commonWords } from '../../common/words';
import { partnerWords } from '../words';
import type { RatingKey, Said } from './said';
import { logWords } from './words';

/** The three ratings and trust in one minute: what is seen otherwise now, and whether the list is to change. */
export function Ratings({
  language,
  partner,
  history,
  proposed,
  said,
  onChange,
}: {
  language: Language;
  partner: Partner;
  history: History;
  proposed: readonly Proposal[];
  said: Said;
  onChange(change: Partial<Said>): void;
}) {
  const words = logWords[language];
  const { criteria, ratings } = decisionWords(language);
  const { standings } = partnerWords[language];
  const inWords = (code: RatingCode) => {
    const rating = RATINGS[code];
    return rating === null ? commonWords[language].notRated : ratings[rating];
  };
  const others = (code: RatingCode) =>
    choicesOf('missionAlignment', language).filter(({ value }) => codeOf(value) !== code);
  const trust = codeOf(history.trust);
  const toWrite = (key: RatingKey, isTicked: boolean) =>
    onChange({ toWrite: isTicked ? [...said.toWrite, key] : said.toWrite.filter((one) => one !== key) });
  return (
    <>
      <p class="hint">{words.ratingsHint}</p>
      {CRITERION_INDEXES.map((index) => {
        const key = RATING_COLUMNS[index];
        const now = codeOf(partner.fields[key]);
        const proposal = proposed.find(({ criterion }) => criterion === index);
        const consequence = proposal?.decision === partner.matrix.standing ? words.stays : words.becomes;
        return (
          <div key={key} class="field">
            <Select
              label={criteria[index]?.name ?? ''}
              value={said.ratings[key] ?? ''}
              onChange={(rating) => onChange({ ratings: { ...said.ratings, [key]: rating } })}
              options={others(now)}
              blank={words.same(inWords(now))}
            />
            {proposal && (
              <CheckBox
                label={words.write(inWords(proposal.from), inWords(proposal.to))}
                hint={consequence(standings[proposal.decision])}
                checked={said.toWrite.includes(key)}
                onChange={(isTicked) => toWrite(key, isTicked)}
              />
            )}
          </div>
        );
      })}
      <Select
        label={words.trust}
        hint={words.trustHint}
        value={said.trust}
        onChange={(rating) => onChange({ trust: rating })}
        options={others(trust)}
        blank={words.same(inWords(trust))}
      />
    </>
  );
}
