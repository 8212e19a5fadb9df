import { useState } from 'preact/hooks';
import type { PartnerCard, PartnerPage } from '../../commands/showPartner';
import { decisionWords } from '../../partnership/decisions/languages';
import { type Evidence, NO_EVIDENCE, RATED } from '../../partnership/evidence';
import { nextStep } from '../../partnership/nextStep';
import { decide } from '../../partnership/priority';
import { reason } from '../../partnership/reason';
import { Form } from '../common/Form';
import { codeOf, patternIn } from '../common/ratings/patternIn';
import { RATED_KEYS, RatedQuestion } from '../common/ratings/RatedQuestion';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import { Badge } from './Badge';
import { MissionHint } from './mission/MissionHint';
import { changedCells, isUnreadable, ratingsIn } from './ratings';
import { SaveQuestion } from './SaveQuestion';
import { useSave } from './useSave';
import { partnerWords } from './words';

/** What the views that write into a partner's row are given. */
export interface WritingViewProps {
  readonly title: TitleFocus;
  readonly page: PartnerPage;
  readonly card: PartnerCard;
  onSaved(message: string): void;
  onCancel(): void;
}

/** Rates a partner: the three criteria and capacity, what each rating rests on, and what they come to. */
export function RateView({ title, page, card, onSaved, onCancel }: WritingViewProps) {
  const { language, weights } = page;
  const words = partnerWords[language];
  const decisions = decisionWords(language);
  const { partner } = card;
  const [ratings, setRatings] = useState(() => ratingsIn(partner.fields));
  const saving = useSave(partner, language, onSaved);
  const pattern = patternIn(ratings.chosen);

  if (saving.question) return <SaveQuestion title={title} saving={saving} language={language} />;
  const setEvidence = (index: number, one: Evidence) =>
    setRatings({
      ...ratings,
      evidence: RATED.map((_, place) => (place === index ? one : (ratings.evidence[place] ?? NO_EVIDENCE))),
    });
  return (
    <>
      <Title focus={title}>{words.rateTitle(partner.name)}</Title>
      <p>{words.rateHint}</p>
      <Badge standing={decide(pattern, weights)} language={language} isLive />
      <Form busy={saving.isBusy} onSubmit={() => void saving.save(changedCells(partner.fields, ratings))}>
        {RATED_KEYS.map((key, index) => (
          <RatedQuestion
            key={key}
            language={language}
            rated={key}
            ourValues={page.ourValues}
            note={
              <>
                {key === 'missionAlignment' && <MissionHint page={page} card={card} />}
                {isUnreadable(partner.fields[key]) && (
                  <p class="notice warning">{words.unreadable(partner.fields[key] ?? '')}</p>
                )}
              </>
            }
            value={ratings.chosen[key]}
            onChange={(value) => setRatings({ ...ratings, chosen: { ...ratings.chosen, [key]: value } })}
            evidence={ratings.evidence[index] ?? NO_EVIDENCE}
            onEvidence={(one) => setEvidence(index, one)}
          />
        ))}
        <section>
          <h2>{words.resultNow}</h2>
          <p>{reason(pattern, weights, decisions) || words.unratedResult}</p>
          <p>{nextStep(pattern, codeOf(ratings.chosen.capacity), weights, decisions)}</p>
        </section>
        <Status calls={saving} />
        <div class="buttons">
          <button type="submit" class="primary">
            {words.save}
          </button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </Form>
    </>
  );
}
