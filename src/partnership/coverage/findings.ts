import type { Level } from '../level';
import { LEVELS } from '../level';
import type { Coverage, Spread } from './coverage';
import type { PartnerType, Sector } from './otherNames';

/** So many of a group of whom something is noted. */
export interface Share {
  readonly partners: number;
  readonly of: number;
}

/** What stands out in a list. */
export type Finding =
  | { readonly kind: 'empty' | 'noGatekeeper' | 'allTypes' }
  /** Nobody is of these kinds; `unclear` partners have a kind that is blank or cannot be read, and may be what is missing. */
  | {
      readonly kind: 'typesMissing';
      readonly missing: readonly PartnerType[];
      readonly clear: number;
      readonly unclear: number;
    }
  | {
      readonly kind: 'sectorsMissing';
      readonly missing: readonly Sector[];
      readonly clear: number;
      readonly unclear: number;
    }
  | { readonly kind: 'levelsMissing'; readonly missing: readonly Level[] }
  /** More than {@link SAME} are alike: the others are hardly heard. */
  | (Share & { readonly kind: 'oneType'; readonly type: PartnerType })
  | (Share & { readonly kind: 'oneSector'; readonly sector: Sector })
  /** Some are noted in words that are none of the choices. */
  | (Share & { readonly kind: 'otherwise'; readonly what: 'type' | 'sector' })
  | (Share & { readonly kind: 'notNoted'; readonly what: Noted });

/** What partners are compared by, and what may be blank. */
export type Noted = 'type' | 'sector' | 'level';

/** Source: the limited perspective of the founding text's costs of isolation; the share is a proposal. */
const SAME = 0.7;
/** Of fewer nobody can say that they are too much alike. */
const FEWEST = 4;

/** What stands out, the most important first. */
export function findingsOf(coverage: Coverage): Finding[] {
  const { partners, types, sectors, gatekeepers, portfolio } = coverage;
  if (partners === 0) return [{ kind: 'empty' }];
  const blanks = Object.entries({ type: types, sector: sectors, level: portfolio })
    .map(([what, { notNoted }]) => ({ what: what as Noted, partners: notNoted.length }))
    .filter((blank) => blank.partners > 0)
    .map((blank) => ({ kind: 'notNoted' as const, ...blank, of: partners }));
  const inOtherWords = Object.entries({ type: types, sector: sectors })
    .map(([what, { otherwise }]) => ({ what: what as 'type' | 'sector', partners: otherwise.length }))
    .filter((words) => words.partners > 0)
    .map((words) => ({ kind: 'otherwise' as const, ...words, of: partners }));
  // Who is missing cannot be told while hardly any kind is noted.
  const isFirst = (blank: { what: Noted; partners: number }) => blank.what === 'type' && blank.partners > partners / 2;
  return [
    ...blanks.filter(isFirst),
    ...missingTypes(coverage),
    ...alike(sectors, partners).map((found): Finding => ({ kind: 'oneSector', sector: found.choice, ...found.share })),
    ...alike(types, partners).map((found): Finding => ({ kind: 'oneType', type: found.choice, ...found.share })),
    ...(gatekeepers.names.length === 0 ? [{ kind: 'noGatekeeper' } as const] : []),
    ...missingSectors(coverage),
    ...missingLevels(coverage),
    ...blanks.filter((blank) => !isFirst(blank)),
    ...inOtherWords,
  ];
}

function missingTypes({ types, partners }: Coverage): Finding[] {
  const { missing, clear } = missingIn(types, partners);
  if (clear < partners / 2) return [];
  if (missing.length === 0) return [{ kind: 'allTypes' }];
  return [{ kind: 'typesMissing', missing, clear, unclear: partners - clear }];
}

function missingSectors({ sectors, partners }: Coverage): Finding[] {
  const { missing, clear } = missingIn(sectors, partners);
  const named = missing.filter((sector) => sector !== 'Other');
  return clear >= partners / 2 && named.length > 0
    ? [{ kind: 'sectorsMissing', missing: named, clear, unclear: partners - clear }]
    : [];
}

function missingLevels({ portfolio, partners }: Coverage): Finding[] {
  if (portfolio.notNoted.length === partners) return [];
  const missing = LEVELS.map(({ level }) => level).filter((level) =>
    portfolio.tallies.every(({ choice, names }) => choice.level !== level || names.length === 0),
  );
  return missing.length > 0 ? [{ kind: 'levelsMissing', missing }] : [];
}

/** The choices that nobody is, and of how many partners it is clear which they are. */
function missingIn<Choice>({ tallies, otherwise, notNoted }: Spread<Choice>, partners: number) {
  const missing = tallies.filter(({ names }) => names.length === 0).map(({ choice }) => choice);
  return { missing, clear: partners - otherwise.length - notNoted.length };
}

/** The choice that nearly all are, if there is one. */
function alike<Choice>({ tallies, notNoted }: Spread<Choice>, partners: number) {
  const of = partners - notNoted.length;
  return tallies
    .filter(({ names }) => of >= FEWEST && names.length > SAME * of)
    .map(({ choice, names }) => ({ choice, share: { partners: names.length, of } }));
}
