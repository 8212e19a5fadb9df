import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import type { ListedPartner } from '../../partnership/overlap/listedPartners';
import { distanceInWords, overlapWords } from '../../partnership/overlap/overlapWords';
import type { OverlapPair } from '../../partnership/overlap/report';
import { Select } from '../common/fields';
import { shortName } from '../common/shortName';
import { overlapsWords } from './words';

/** So many pairs are shown at once. */
const AT_ONCE = 20;

interface Opening {
  readonly language: Language;
  /** Opens the card of a partner. */
  onOpen(partner: ListedPartner): void;
}

/** The pairs, of all kinds or of one, some of them at first. */
export function Pairs({
  pairs,
  language,
  onOpen,
}: Opening & { readonly pairs: readonly OverlapPair<ListedPartner>[] }) {
  const words = overlapsWords[language];
  const nameOf = ({ kind }: OverlapPair<ListedPartner>) => overlapWords[language].kinds[kind].name;
  const [kind, setKind] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The button that showed more may be gone.
    if (most > AT_ONCE) list.current?.children[most - AT_ONCE]?.querySelector('button')?.focus();
  }, [most]);

  const chosen = pairs.filter((pair) => kind === '' || nameOf(pair) === kind);
  const kinds = Array.from(new Set(pairs.map(nameOf)));
  const hidden = chosen.length - most;
  return (
    <>
      {kinds.length > 1 && (
        <Select
          label={words.kind}
          value={kind}
          blank={words.all}
          options={kinds.map((name) => {
            return { value: name, label: `${name} (${pairs.filter((pair) => nameOf(pair) === name).length})` };
          })}
          onChange={(name) => {
            setKind(name);
            setMost(AT_ONCE);
          }}
        />
      )}
      <ul ref={list} class="plans">
        {chosen.slice(0, most).map((pair) => (
          <li key={`${pair.one?.row} ${pair.other.row}`} class="plan">
            <Pair pair={pair} language={language} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(hidden, AT_ONCE))}
        </button>
      )}
    </>
  );
}

function Pair({
  pair: { one, other, kind, shared, km },
  language,
  onOpen,
}: Opening & { readonly pair: OverlapPair<ListedPartner> }) {
  const words = overlapsWords[language];
  const { us, kinds } = overlapWords[language];
  const name = (partner: ListedPartner) => (
    <button type="button" class="link" onClick={() => onOpen(partner)}>
      {shortName(partner.name)}
    </button>
  );
  return (
    <div>
      <div>
        {one ? name(one) : <strong>{us}</strong>} {words.pair} {name(other)}
      </div>
      <strong>{kinds[kind].name}</strong>
      <div>{[shared && words.shared(shared), distanceInWords(km, language)].filter(Boolean).join(' · ')}</div>
      <div class="secondary">{kinds[kind].toDo}</div>
    </div>
  );
}
