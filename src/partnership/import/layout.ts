import { type ColumnUse, headingKey } from './target';

/** Well-known exports. */
export type Layout = 'irs' | 'hsds' | 'longForm' | 'kumu' | 'brigades';

/** What is known of a layout. */
export interface LayoutRule {
  readonly layout: Layout;
  /** What becomes of its columns, by {@link headingKey}; those not named here are taken by what their headings mean. */
  readonly uses: ReadonlyMap<string, ColumnUse>;
  /** The column whose codes say a mission area. */
  readonly ntee?: string;
  /** True where one organization has several rows by design: its places are those of its services. */
  readonly oneNameIsOne: boolean;
}

type Recognizes = (has: (heading: string) => boolean, headings: readonly string[]) => boolean;

/** The IRS's codes, which say nothing to people; its amounts, dates and names are kept. */
const IRS_CODES = [
  ...['group', 'subsection', 'affiliation', 'classification', 'deductibility', 'foundation', 'activity'],
  ...['organization', 'status', 'asset cd', 'income cd', 'filing req cd', 'pf filing req cd', 'acct pd'],
];

const RULES: readonly (LayoutRule & { readonly recognizes: Recognizes })[] = [
  {
    layout: 'irs',
    recognizes: (has) => ['ein', 'name', 'subsection', 'ntee cd'].every(has),
    uses: usesOf(
      [IRS_CODES, 'leaveOut'],
      [['name'], 'name'],
      [['ein'], 'identifier'],
      [['sort name'], 'localName'],
      [['ico', 'ruling', 'tax period', 'ntee cd'], 'keep'],
    ),
    ntee: 'ntee cd',
    oneNameIsOne: false,
  },
  {
    layout: 'longForm',
    recognizes: (has, headings) =>
      has('provider name') && headings.some((one) => /^(provider (?!name)|service|program)/.test(one)),
    uses: usesOf(
      [['provider name'], 'name'],
      [['provider description'], 'mission'],
      [['provider website', 'provider url', 'provider web address'], 'website'],
      [['provider id', 'provider number'], 'identifier'],
      [['service name', 'program name', 'provider service', 'provider services', 'provider program'], 'theyOffer'],
      [['provider parent provider', 'type', 'status'], 'keep'],
    ),
    oneNameIsOne: true,
  },
  {
    layout: 'hsds',
    recognizes: (has) =>
      has('name') &&
      ['alternate name', 'tax id', 'tax status', 'legal status', 'licenses', 'accreditations', 'uri'].filter(has)
        .length >= 3,
    uses: usesOf(
      [['name'], 'name'],
      [['id'], 'identifier'],
      [['description'], 'mission'],
      [['website', 'url'], 'website'],
      [['tax status', 'legal status'], 'keep'],
    ),
    oneNameIsOne: false,
  },
  {
    layout: 'kumu',
    recognizes: (has) => has('label') && ['type', 'element type', 'tags'].some(has) && !has('from'),
    uses: usesOf([['label'], 'name'], [['type', 'element type', 'tags'], 'keep']),
    oneNameIsOne: false,
  },
  {
    layout: 'brigades',
    recognizes: (has) => has('name') && has('projects list url'),
    uses: usesOf([['name'], 'name'], [['type', 'tags'], 'keep']),
    oneNameIsOne: false,
  },
];

function usesOf(...uses: readonly (readonly [readonly string[], ColumnUse])[]): ReadonlyMap<string, ColumnUse> {
  return new Map(uses.flatMap(([headings, use]) => headings.map((heading) => [heading, use] as const)));
}

/**
 * The well-known export whose headings these are. Sources: the IRS Exempt Organizations Business Master File extract (28
 * columns), the Human Services Data Specification (Ohana), exports of 211 services with a row for each service of a
 * provider, Kumu's elements, and Code for America's list of brigades.
 */
export function layoutOf(headings: readonly string[]): LayoutRule | undefined {
  const keys = headings.map(headingKey);
  const has = (heading: string) => keys.includes(heading);
  return RULES.find(({ recognizes }) => recognizes(has, keys));
}
