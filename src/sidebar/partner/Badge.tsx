import type { Language } from '../../partnership/language';
import type { Standing } from '../../partnership/matrix';
import { partnerWords } from './words';

/** What a partner's ratings come to, in words, and coloured besides. */
export function Badge({
  standing,
  language,
  isLive = false,
}: {
  standing: Standing;
  language: Language;
  /** True while it may change: then it stays in sight and is heard. */
  isLive?: boolean;
}) {
  const words = partnerWords[language];
  return (
    <p class={isLive ? 'standing' : undefined} role={isLive ? 'status' : undefined}>
      {words.priority}: <strong class={`badge ${standing}`}>{words.standings[standing]}</strong>
    </p>
  );
}
