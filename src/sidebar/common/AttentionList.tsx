import type { AttentionLine } from '../../partnership/attention/attention';
import { ATTENTION_WORDS } from '../../partnership/attention/languages';
import { attentionSentence, whatToDo } from '../../partnership/attention/sentences';
import type { Language } from '../../partnership/language';
import type { PartnerKey } from '../../partnership/partner';
import { shorten } from '../../partnership/text';

/**
 * What waits with whom, and what to do about it.
 *
 * @param onOpen opens a partner; without it the lines are about the one that is shown
 */
export function AttentionList({
  lines,
  language,
  onOpen,
}: {
  lines: readonly AttentionLine[];
  language: Language;
  onOpen?: ((partner: PartnerKey) => void) | undefined;
}) {
  const says = ATTENTION_WORDS[language];
  return (
    <ul>
      {lines.map((line, index) => (
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
  );
}
