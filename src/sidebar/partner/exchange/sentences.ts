import type { AskOrOffer } from '../../../partnership/exchange/askOrOffer';
import type { Balance, GivenOfKind } from '../../../partnership/exchange/balance';
import type { Kind } from '../../../partnership/exchange/kind';
import type { Match } from '../../../partnership/exchange/matches';
import { shorten } from '../../../partnership/text';
import type { ExchangeWords, Whose } from './words';

/** So much of what people wrote stands in a sentence. */
const LONGEST = 80;

/** So many offers are named for one ask. */
const MOST_OFFERS = 2;

/**
 * A match as a sentence.
 *
 * @param asking who asks; the other one offers
 * @example matchInWords(match, 'theirs', english)
 * // 'They ask for space: "a room on Mondays". You offer "our hall" (weekday evenings).'
 */
export function matchInWords({ ask, offers }: Match, asking: Whose, words: ExchangeWords): string {
  const offering = asking === 'ours' ? 'theirs' : 'ours';
  const kind = ask.kind === 'Other' ? '' : ` ${kindInSentence(ask.kind, words)}:`;
  const named = offers.slice(0, MOST_OFFERS).map((offer) => thing(offer, words));
  return `${words.asks[asking]}${kind} ${thing(ask, words)}. ${words.offers[offering]} ${words.list(named)}.`;
}

function thing({ what, amount, when }: AskOrOffer, words: ExchangeWords): string {
  const inLine = (text: string) => shorten(text.replace(/\s+/g, ' '), LONGEST);
  const details = [amount, when].filter((text) => text !== '').map(inLine);
  return words.quoted(inLine(what)) + (details.length > 0 ? ` (${details.join('; ')})` : '');
}

function kindInSentence(kind: Kind, words: ExchangeWords): string {
  return kind === 'Other' ? words.otherThings : words.kinds[kind].toLowerCase();
}

/**
 * What went to and fro, each in its own units, and who only asked; nothing where nothing did.
 *
 * @example givenInWords(balance, english) // ['You gave: space twice (13 hours; freely).', 'You asked once and offered nothing.']
 */
export function givenInWords(balance: Balance, words: ExchangeWords): string[] {
  const { given, received, weAsked, weOffered, theyAsked, theyOffered } = balance;
  const sentences: string[] = [];
  const gave = (whose: Whose, all: readonly GivenOfKind[]) => {
    if (all.length > 0) sentences.push(`${words.gave[whose]}: ${words.list(all.map((one) => ofKind(one, words)))}.`);
  };
  gave('ours', given);
  gave('theirs', received);
  if (weAsked > 0 && weOffered === 0) sentences.push(words.onlyAsked.ours(words.times(weAsked)));
  if (theyAsked > 0 && theyOffered === 0) sentences.push(words.onlyAsked.theirs(words.times(theyAsked)));
  return sentences;
}

function ofKind({ kind, times, amounts, freely }: GivenOfKind, words: ExchangeWords): string {
  const details = [
    ...amounts.map((text) => shorten(text, LONGEST)),
    ...(freely > 0 ? [words.freely(freely, times)] : []),
  ];
  return `${kindInSentence(kind, words)} ${words.times(times)}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}
