import { useEffect } from 'preact/hooks';
import { withAllThings } from '../../../partnership/exchange/askOrOffer';
import { suggestedComplementarity } from '../../../partnership/exchange/complementarity';
import { Status } from '../../common/Status';
import { Title } from '../../common/Title';
import type { WritingViewProps } from '../RateView';
import { SaveQuestion } from '../SaveQuestion';
import { useSave } from '../useSave';
import { partnerWords } from '../words';

/** Writes the suggested Resource Complementarity into the list, and asks what has to be asked before. */
export function UseView({ title, page, card, onSaved, onCancel }: WritingViewProps) {
  const { language } = page;
  const words = partnerWords[language];
  const saving = useSave(card.partner, language, onSaved);
  const { rating } = suggestedComplementarity(withAllThings(card.exchange));
  const save = () => {
    if (rating) void saving.save({ resourceComplementarity: rating });
  };
  useEffect(save, []);
  if (saving.question) return <SaveQuestion title={title} saving={saving} language={language} />;
  return (
    <>
      <Title focus={title}>{words.rateTitle(card.partner.name)}</Title>
      <Status calls={saving} />
      {!saving.isBusy && (
        <div class="buttons">
          <button type="button" class="primary" onClick={save}>
            {words.save}
          </button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </>
  );
}
