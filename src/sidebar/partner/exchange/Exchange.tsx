import type { PartnerCard } from '../../../commands/showPartner';
import { withAllThings } from '../../../partnership/exchange/askOrOffer';
import { balanceOf } from '../../../partnership/exchange/balance';
import { isBetweenUs } from '../../../partnership/exchange/exchange';
import { matchesOf } from '../../../partnership/exchange/matches';
import type { Language } from '../../../partnership/language';
import { Suggestion } from './Suggestion';
import { givenInWords, matchInWords } from './sentences';
import { exchangeWords } from './words';

/** So many matches of each direction are shown; the sheet has them all. */
const MOST = 4;

/** What the partner and we ask for and offer: what it suggests, what fits, and what went to and fro. */
export function Exchange({
  card,
  language,
  onUse,
  onAdd,
}: {
  card: PartnerCard;
  language: Language;
  /** Writes the suggested rating into the list. */
  onUse(): void;
  onAdd(): void;
}) {
  const words = exchangeWords[language];
  const exchange = withAllThings(card.exchange);
  const { ours, theirs } = exchange;
  const isNoted = theirs.length > 0 || ours.some(isBetweenUs);
  const { weCanGive, theyCanGive } = matchesOf(exchange);
  const matches = [
    ...weCanGive.slice(0, MOST).map((match) => matchInWords(match, 'theirs', words)),
    ...theyCanGive.slice(0, MOST).map((match) => matchInWords(match, 'ours', words)),
  ];
  const more = weCanGive.length + theyCanGive.length - matches.length;
  const balance = givenInWords(balanceOf(exchange), words);
  return (
    <details class="part" open={isNoted}>
      <summary>{words.title}</summary>
      {isNoted ? (
        <Suggestion exchange={exchange} card={card} language={language} onUse={onUse} />
      ) : (
        <p>{words.nothing}</p>
      )}
      {matches.length > 0 && (
        <>
          <h2>{words.couldGive}</h2>
          <ul>
            {matches.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
          {more > 0 && <p class="secondary">{words.more(more)}</p>}
        </>
      )}
      {balance.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" class="link" onClick={onAdd}>
        {words.add}
      </button>
    </details>
  );
}
