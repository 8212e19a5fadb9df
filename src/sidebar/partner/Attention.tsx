import type { AttentionLine } from '../../partnership/attention/attention';
import type { Language } from '../../partnership/language';
import type { PartnerKey } from '../../partnership/partner';
import { AttentionList } from '../common/AttentionList';
import { partnerWords } from './words';

/** So many lines are shown at once; the page of its own and the sheet have more. */
const MOST = 12;

/** What waits, below a heading; nothing when nothing does. */
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
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <section class="attention">
      <h2>{words.attentionTitle}</h2>
      <AttentionList lines={lines.slice(0, MOST)} language={language} onOpen={onOpen} />
      {more > 0 && <p class="secondary">{words.attentionMore(more)}</p>}
    </section>
  );
}
