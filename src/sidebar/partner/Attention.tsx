import type { AttentionLine } from '../../partnership/attention/attention';
import { ATTENTION_WORDS } from '../../partnership/attention/languages';
import { attentionSentence, whatToDo } from '../../partnership/attention/sentences';
import type { Language } from '../../partnership/language';
import type { PartnerKey } from '../../partnership/partner';
import { shorten } from '../../partnership/text';
import { partnerWords } from './words';

/** So many lines are shown at once; the sheet has them all. */
const MOST = 12;

/**
 * What waits with whom, and what to do about it.
 *
 * @param onOpen opens a partner; without it the lines are about the one that is shown
 */
export function Attention({
  lines,
  language,
  onOpen,
}: {
  lines: readonly AttentionLine[];
  language: Language;
  onOpen?: (partner: PartnerKey) => void;
}) {
  const words = partnerWords[language];
  const says = ATTENTION_WORDS[language];
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <section class="attention">
      <h2>{words.attentionTitle}</h2>
      <ul>
        {lines.slice(0, MOST).map((line, index) => (
          <li key={index}>
            {onOpen && (
              <button type="button" class="link" onClick={() => onOpen(line)}>
                {shorten(line.name, 60)}
              </button>
            )}{' '}
            {attentionSentence(line, language, says)} <span class="secondary">{whatToDo(line, says)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="secondary">{words.attentionMore(more)}</p>}
    </section>
  );
}
