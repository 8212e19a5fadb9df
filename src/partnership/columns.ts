import { CAPACITY, CRITERIA, findCriteria } from './criterion';
import { foldHeading } from './text';
import { words } from './words';

/** One column of the partner list. */
export interface Column {
  readonly key: ColumnKey;
  /** The heading it gets when Common Ground makes it. */
  readonly heading: string;
  /** Other headings that mean the same, folded. */
  readonly aliases: readonly string[];
  /** Set-up adds it to a list that lacks it; the others are only used where they are. */
  readonly needed: boolean;
  /** A computed column is one formula in its heading cell: the name of its function. */
  readonly formula?: string;
}

export type ColumnKey =
  | 'name'
  | 'mission'
  | 'contact'
  | 'website'
  | 'missionAlignment'
  | 'resourceComplementarity'
  | 'relationshipPotential'
  | 'priority'
  | 'score'
  | 'reason'
  | 'nextStep'
  | 'capacity'
  | 'level'
  | 'phase'
  | 'lastContact'
  | 'nextCheckIn'
  | 'id';

/** The three rating columns, in the order of the criteria. */
export const RATING_COLUMNS = ['missionAlignment', 'resourceComplementarity', 'relationshipPotential'] as const;

/** The columns of the partner list, in the order of a new sheet. A heading is matched by meaning, never by position. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'name',
    heading: 'Organization',
    aliases: [
      'organisation',
      'organizations',
      'organisations',
      'organization name',
      'organisation name',
      'name of organization',
      'name of organisation',
      'name',
      'partner',
      'partners',
      'partner name',
      'partner organization',
      'partner organisation',
      'group',
      'agency',
      'agency name',
      'org',
      'organizacion',
      'nombre de la organizacion',
      'nombre',
      'socio',
      'nom',
      "nom de l'organisation",
      "nom de l'organisme",
      'organisme',
      'partenaire',
      'membre du collectif',
      'organisationsname',
      'organizacao',
      'nome',
      'nome da organizacao',
    ],
    needed: true,
  },
  ...CRITERIA.map((criterion, index) => ({
    key: RATING_COLUMNS[index] ?? 'missionAlignment',
    heading: criterion.name,
    aliases: [],
    needed: true,
  })),
  { key: 'priority', heading: words.headings.priority, aliases: [], needed: true, formula: 'PARTNER_PRIORITY' },
  { key: 'score', heading: words.headings.score, aliases: [], needed: true, formula: 'PARTNER_SCORE' },
  { key: 'reason', heading: words.headings.reason, aliases: [], needed: true, formula: 'PARTNER_REASON' },
  { key: 'nextStep', heading: words.headings.nextStep, aliases: [], needed: true, formula: 'PARTNER_NEXT_STEP' },
  {
    key: 'capacity',
    heading: CAPACITY,
    aliases: [
      'organisational capacity',
      'capacity',
      'capacidad',
      'capacidad organizativa',
      'capacite',
      'kapazitat',
      'capacidade',
    ],
    needed: true,
  },
  {
    key: 'level',
    heading: 'Level',
    aliases: ['partnership level', 'level of partnership', 'nivel', 'niveau', 'stufe'],
    needed: true,
  },
  { key: 'phase', heading: 'Phase', aliases: ['partnership phase', 'fase'], needed: true },
  {
    key: 'lastContact',
    heading: 'Last contact',
    aliases: ['last check-in', 'last meeting', 'last met', 'ultimo contacto', 'dernier contact', 'letzter kontakt'],
    needed: true,
  },
  {
    key: 'nextCheckIn',
    heading: words.headings.nextCheckIn,
    aliases: [],
    needed: true,
    formula: 'PARTNER_NEXT_CHECKIN',
  },
  {
    key: 'mission',
    heading: 'What they do',
    aliases: [
      'mission',
      'description',
      'mission statement',
      'about',
      'purpose',
      'que hacen',
      'descripcion',
      'presentation succincte',
    ],
    needed: false,
  },
  {
    key: 'contact',
    heading: 'Contact',
    aliases: ['contact name', 'contact person', 'relationship owner', 'contacto', 'kontakt', 'contato'],
    needed: false,
  },
  {
    key: 'website',
    heading: 'Website',
    aliases: ['web', 'url', 'site web', 'sitio web', 'webseite', 'site'],
    needed: false,
  },
  { key: 'id', heading: 'Partner ID', aliases: [], needed: true },
];

/** Where each column stands in a row of headings, counted from 0; the first that means it counts. */
export type ColumnPlaces = { readonly [key in ColumnKey]?: number };

/** Finds the columns by what their headings mean; the rating columns first, so that none is taken for another. */
export function findColumns(headings: readonly unknown[]): ColumnPlaces {
  const places: { [key in ColumnKey]?: number } = {};
  const criteria = findCriteria(headings);
  RATING_COLUMNS.forEach((key, index) => {
    const place = criteria[index];
    if (place !== undefined) places[key] = place;
  });
  const folded = headings.map((heading, place) => (criteria.includes(place) ? '' : foldHeading(heading)));
  for (const { key, heading, aliases } of COLUMNS) {
    const exact = folded.indexOf(foldHeading(heading));
    const place = exact >= 0 ? exact : folded.findIndex((one) => one !== '' && aliases.includes(one));
    if (place >= 0) places[key] = place;
  }
  return places;
}

/** The letter of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
