import type { PartnerCard } from '../../../commands/showPartner';
import { decisionWords } from '../../../partnership/decisions/languages';
import { flowsOf, suggestedComplementarity } from '../../../partnership/exchange/complementarity';
import type { Exchange } from '../../../partnership/exchange/exchange';
import type { Language } from '../../../partnership/language';
import { RATINGS } from '../../../partnership/rating';
import { shorten } from '../../../partnership/text';
import { codeOf } from '../../common/ratings/patternIn';
import { isUnreadable } from '../ratings';
import { exchangeWords } from './words';

/** The rating that the asks and offers suggest, beside the one that stands in the list; a click takes it over. */
export function Suggestion({
  exchange,
  card,
  language,
  onUse,
}: {
  exchange: Exchange;
  card: PartnerCard;
  language: Language;
  onUse(): void;
}) {
  const words = exchangeWords[language];
  const { ratings } = decisionWords(language);
  const { rating, unclear } = suggestedComplementarity(exchange);
  if (unclear) return <p class="notice warning">{words.unclear(shorten(unclear.said), unclear.row)}</p>;
  if (!rating) return <p>{words.noData}</p>;

  const cell = card.partner.fields.resourceComplementarity;
  const rated = RATINGS[codeOf(cell)];
  const beside = isUnreadable(cell)
    ? words.unreadableRating(shorten(cell ?? ''))
    : !rated
      ? words.notRated
      : rated === rating
        ? words.sameRating
        : words.rated(ratings[rated]);
  return (
    <>
      <p>
        <strong>{words.suggested(ratings[rating])}</strong> {words.because(flowsOf(exchange))} {beside}
      </p>
      {rated !== rating && (
        <p>
          <button type="button" onClick={onUse}>
            {words.useIt}
          </button>
        </p>
      )}
    </>
  );
}
