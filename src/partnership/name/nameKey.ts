import { fold, partedByCommas, plainText } from '../text';

/** Letters that are spelled in two ways and that {@link fold} leaves as they are; the tatweel only stretches a word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};

const TRADE_MARK = /[\u2120\u2122]/g;
const APOSTROPHE = "['`\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC]";
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');
/** French and Italian short words run into the next one: `l'hébergement`, `dell'arte`. */
const ELISION = new RegExp(`(^|[^\\p{L}\\p{N}])(d|l|qu|all|dall|dell|nell|sull)${APOSTROPHE}(?=\\p{L})`, 'gu');
const INVERTED_ARTICLE = /,\s*(the|la|le|les|el|los|las|der|die|das)(?=\s*($|[,(]))/g;
const TAX_SECTION = /501\s*\(?c\)?\s*\(?\d+\)?/g;

/** Two letters are a legal form for certain only with their dots: SA and SC are also regions, AC also a club. */
const DOTTED_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\s,]a\.\s?c\.?(?=\s*$)/, ' asociacion civil'],
  [/[\s,]s\.\s?c\.?(?=\s*$)/, ' sociedad civil'],
  [/[\s,]s\.\s?a\.?(?=\s*$|\s+de\s)/, ' sociedad anonima'],
];

/**
 * Legal forms as they end a name, folded. Words that also say what an organization is (foundation, fundación,
 * association, Verein, company, cooperative) are no legal forms here: with and without them can be two organizations.
 */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  partedByCommas(
    `inc, incorporated, llc, llp, pllc, ltd, limited, corp, corporation, plc, pbc, cic, cio,
    pty, pvt, npc, a nonprofit, a non profit, nonprofit, non profit, 501c3,
    ev, eingetragener verein, gmbh, ggmbh, gemeinnutzige gmbh, gug, eg,
    asbl, aisbl, vzw, ivzw, bv, sarl, loi 1901, ltee, onlus, ry, ltda,
    asociacion civil, sociedad civil, sociedad anonima, sociedad anonima de cv, sa de cv, s de rl de cv,
    sapi de cv, srl, iap`,
  ),
);
const LONGEST_FORM = 5;

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an el la los las le les l der die das il lo gli os as het'.split(' '),
);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'y', 'et', 'und']);

/**
 * A key for "the same name": two names with one key are the same but for case, accents, punctuation, `&` and "and"
 * (also y, et, und), the legal form at the end, an article at the beginning, invisible marks and blanks.
 * A place, a number or a word such as "Foundation" always counts. `''` for a blank.
 *
 * @example nameKey('The Harbor Kitchen & Garden, Inc.') // 'harbor kitchen garden'
 */
export function nameKey(name: string): string {
  return nameWords(name).join(' ') || fold(name) || plainText(name);
}

/** The words of a {@link nameKey}, in order; none when a name has neither letters nor digits. */
export function nameWords(name: string): string[] {
  const words = withoutArticle(withoutForm(joinInitials(allWords(name))));
  const counting = words.filter((word) => !CONJUNCTIONS.has(word));
  return counting.length > 0 ? counting : [...words];
}

/** All words of a name as it is written, folded: with its article, its legal form and every "and". */
export function allWords(name: string): string[] {
  return spelled(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function spelled(name: string): string {
  const text = fold(withoutEntities(name).replace(TRADE_MARK, ''))
    .replace(/[^\0-\u007F]/g, (letter) => SPELLINGS[letter] ?? letter)
    .replace(ELISION, '$1$2 ')
    .replace(APOSTROPHES, '')
    .replace(INVERTED_ARTICLE, ' ')
    .replace(TAX_SECTION, '501c3')
    .replace(/[&+]/g, ' and ');
  return DOTTED_FORMS.reduce((all, [form, long]) => all.replace(form, long), text).normalize('NFC');
}

/** Copied from a web page: `&amp;`, `&#39;`, `&eacute;`, and `&amp;#39;`, which was escaped twice. */
function withoutEntities(name: string): string {
  if (!name.includes('&')) return name;
  return name
    .replace(/&amp;/gi, '&')
    .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]{1,4});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(a|o|ae|oe|sz|[a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig);/gi, '$1')
    .replace(/&(?:apos|[lr]squo);/gi, "'")
    .replace(/&(?:nbsp|quot|[lr]dquo|[nm]dash|laquo|raquo);/gi, ' ');
}

/** Initials are one word however they are written: `Y.M.C.A.`, `Y M C A` and `YMCA`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) {
      initials += word;
      continue;
    }
    if (initials) joined.push(initials);
    initials = '';
    joined.push(word);
  }
  return initials ? [...joined, initials] : joined;
}

function withoutForm(words: readonly string[]): readonly string[] {
  if (words.length > 2 && words[0] === 'asociacion' && words[1] === 'civil') return withoutForm(words.slice(2));
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    const rest = words.slice(0, -length);
    if (LEGAL_FORMS.has(words.slice(-length).join(' '))) return withoutForm(rest);
  }
  return words;
}

function withoutArticle(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  return others.length > 0 && ARTICLES.has(first) ? others : words;
}
