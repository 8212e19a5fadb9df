import { dateInWords } from '../calendarDate';
import type { Language } from '../language';
import { shorten } from '../text';
import type { AttentionLine } from './attention';
import type { AttentionWords } from './attentionWords';
import { english } from './english';

/** So much of what people wrote stands in a sentence. */
const LONGEST = 200;

/**
 * What waits, as a sentence.
 *
 * @example attentionSentence({ kind: 'checkInDue', day: '2026-02-10', … })
 * // 'A check-in has been due since 10 February 2026.'
 */
export function attentionSentence(
  { kind, day, what }: AttentionLine,
  language: Language = 'en',
  words: AttentionWords = english,
): string {
  const quoted = shorten(what.replace(/\s+/g, ' ').replace(/[.\s]+$/, ''), LONGEST);
  return words[kind].says(day === '' ? '' : dateInWords(day, language), quoted);
}

/** What to do about it. */
export function whatToDo({ kind }: AttentionLine, words: AttentionWords = english): string {
  return words[kind].toDo;
}
