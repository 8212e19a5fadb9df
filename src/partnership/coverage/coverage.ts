import { LEVELS, type Level } from '../level';
import { PARTNER_TYPES, SECTORS } from '../partnerChoices';
import { PRIORITIES, type Priority } from '../priority';
import { fold, plainText } from '../text';
import { choiceReader, type ReadChoices } from './choiceReader';
import { type PartnerType, SECTOR_NAMES, type Sector, TYPE_NAMES } from './otherNames';

/** What is known of a partner, as it stands in the cells of the list. */
export interface CoveredPartner {
  readonly name: string;
  readonly type: string;
  readonly sector: string;
  readonly area: string;
  /** Whose doors it can open. */
  readonly opensDoors: string;
  readonly level: Level | null;
  readonly priority: Priority | null;
}

/** The names of the partners of which something can be said. */
export interface Tally<Choice> {
  readonly choice: Choice;
  readonly names: readonly string[];
}

/** How the partners are spread over some choices. A partner that names several counts in each. */
export interface Spread<Choice> {
  /** One for each choice, in their order. */
  readonly tallies: readonly Tally<Choice>[];
  /** Those whose cell says something that is none of the choices. */
  readonly otherwise: readonly string[];
  /** Those whose cell is blank: nothing is known of them, so nothing is missing for it. */
  readonly notNoted: readonly string[];
}

/** A place in the portfolio; partners whose priority is not decided have a place of their own. */
export interface PortfolioPlace {
  readonly level: Level;
  readonly priority: Priority | undefined;
}

/** Whom the list has, and of whom nothing is noted yet. */
export interface Coverage {
  readonly partners: number;
  readonly types: Spread<PartnerType>;
  readonly sectors: Spread<Sector>;
  readonly gatekeepers: { readonly names: readonly string[]; readonly notNoted: readonly string[] };
  /** By level and priority. */
  readonly portfolio: Spread<PortfolioPlace>;
  /** By area served, as people wrote it; the most partners first. */
  readonly areas: Spread<string>;
}

/**
 * How a list covers what a group of partners needs: the five kinds, the sectors, people who open doors, and all four
 * levels. Source: the partner kinds, gatekeepers and partnership portfolio of the founding texts.
 */
export function coverageOf(partners: readonly CoveredPartner[]): Coverage {
  const opensDoors = ({ opensDoors }: CoveredPartner) => !SAYS_NOTHING.test(fold(opensDoors));
  return {
    partners: partners.length,
    types: spread(partners, PARTNER_TYPES, ({ type }) => type, choiceReader(PARTNER_TYPES, TYPE_NAMES)),
    sectors: spread(partners, SECTORS, ({ sector }) => sector, choiceReader(SECTORS, SECTOR_NAMES)),
    gatekeepers: {
      names: namesOf(partners.filter(opensDoors)),
      notNoted: namesOf(partners.filter((partner) => !opensDoors(partner))),
    },
    portfolio: portfolioOf(partners),
    areas: areasOf(partners),
  };
}

/** What people write into a cell that they leave open: `-`, `?`, `none`. */
const SAYS_NOTHING = /^([^\p{L}\p{N}]*|no|none|nobody|n\/?a|nadie|ningun[oa]?)$/u;

function spread<Choice extends string>(
  partners: readonly CoveredPartner[],
  choices: readonly Choice[],
  cellOf: (partner: CoveredPartner) => string,
  read: (cell: string) => ReadChoices<Choice>,
): Spread<Choice> {
  const cells = partners.map((partner) => ({ name: partner.name, ...read(cellOf(partner)) }));
  return {
    tallies: choices.map((choice) => ({
      choice,
      names: namesOf(cells.filter((cell) => cell.choices.includes(choice))),
    })),
    otherwise: namesOf(cells.filter((cell) => !cell.isBlank && cell.choices.length === 0)),
    notNoted: namesOf(cells.filter(({ isBlank }) => isBlank)),
  };
}

function portfolioOf(partners: readonly CoveredPartner[]): Spread<PortfolioPlace> {
  const places = LEVELS.flatMap(({ level }) => [...PRIORITIES, undefined].map((priority) => ({ level, priority })));
  return {
    tallies: places.map((choice) => ({
      choice,
      names: namesOf(
        partners.filter(({ level, priority }) => level === choice.level && (priority ?? undefined) === choice.priority),
      ),
    })),
    otherwise: [],
    notNoted: namesOf(partners.filter(({ level }) => level === null)),
  };
}

const BETWEEN_AREAS = /[;,|\n]/;

function areasOf(partners: readonly CoveredPartner[]): Spread<string> {
  const found = new Map<string, { choice: string; names: string[] }>();
  const notNoted: string[] = [];
  for (const { name, area } of partners) {
    const areas = new Map(
      area
        .split(BETWEEN_AREAS)
        .map((one): [string, string] => [fold(one), plainText(one)])
        .filter(([key]) => key !== ''),
    );
    if (areas.size === 0) notNoted.push(name);
    for (const [key, choice] of areas) {
      const tally = found.get(key) ?? { choice, names: [] };
      tally.names.push(name);
      found.set(key, tally);
    }
  }
  const tallies = Array.from(found.values()).sort((a, b) => b.names.length - a.names.length);
  return { tallies, otherwise: [], notNoted };
}

function namesOf(partners: readonly { readonly name: string }[]): string[] {
  return partners.map(({ name }) => name);
}
