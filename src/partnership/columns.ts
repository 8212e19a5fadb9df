import { CAPACITY, CRITERIA, findCriteria } from './criterion';
import { LANGUAGE_NAMES } from './language';
import { LEVELS, levelLabel } from './level';
import { MOTIVES, PARTNER_TYPES, PURPOSES, SECTORS } from './partnerChoices';
import { PHASES, phaseLabel } from './phase';
import { foldHeading } from './text';
import { words } from './words';

/** One column of the partner list. */
export interface Column {
  readonly key: ColumnKey;
  /** The heading it gets when Common Ground makes it. */
  readonly heading: string;
  /** Other headings that mean the same, folded. */
  readonly aliases: readonly string[];
  /**
   * When a list gets it: always by set-up, in a new list only, or the first time that somebody fills it in. A list that
   * has it already keeps it in any case.
   */
  readonly added: 'always' | 'newList' | 'whenFilled';
  /** A computed column is one formula in its heading cell: the name of its function. */
  readonly formula?: string;
  /** What its cells hold, text unless said: a number, or a day. */
  readonly holds?: 'number' | 'day';
  /** What its drop-down offers. */
  readonly choices?: readonly string[];
}

/** A column that is computed. */
export type ComputedKey = 'priority' | 'score' | 'reason' | 'nextStep' | 'nextCheckIn';

/** A column that people fill in, by hand or in the sidebar. */
export type FieldKey =
  | 'name'
  | 'type'
  | 'sector'
  | 'area'
  | 'mission'
  | 'contact'
  | 'website'
  | 'existingEffort'
  | 'why'
  | 'motive'
  | 'hopes'
  | 'howMet'
  | 'missionAlignment'
  | 'resourceComplementarity'
  | 'relationshipPotential'
  | 'capacity'
  | 'evidence'
  | 'ambition'
  | 'level'
  | 'purpose'
  | 'weOffer'
  | 'weAsk'
  | 'theyOffer'
  | 'theyAsk'
  | 'ourHours'
  | 'theirHours'
  | 'lanes'
  | 'decisions'
  | 'communication'
  | 'conflict'
  | 'measures'
  | 'covers'
  | 'funderGrants'
  | 'funderSupports'
  | 'funderPriorities'
  | 'agreementLanguage'
  | 'phase'
  | 'lastContact'
  | 'cadence'
  | 'firstCheckIn'
  | 'guests';

export type ColumnKey = FieldKey | ComputedKey | 'id';

/** What people filled in of a partner, as it stands in the cells; a day is `yyyy-mm-dd`. */
export type PartnerFields = { readonly [key in FieldKey]?: string };

const RATING_CHOICES = ['High', 'Medium', 'Low'];

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
    added: 'always',
  },
  ...CRITERIA.map((criterion, index) => ({
    key: RATING_COLUMNS[index] ?? 'missionAlignment',
    heading: criterion.name,
    aliases: [],
    added: 'always' as const,
    choices: RATING_CHOICES,
  })),
  { key: 'priority', heading: words.headings.priority, aliases: [], added: 'always', formula: 'PARTNER_PRIORITY' },
  { key: 'score', heading: words.headings.score, aliases: [], added: 'always', formula: 'PARTNER_SCORE' },
  { key: 'reason', heading: words.headings.reason, aliases: [], added: 'always', formula: 'PARTNER_REASON' },
  { key: 'nextStep', heading: words.headings.nextStep, aliases: [], added: 'always', formula: 'PARTNER_NEXT_STEP' },
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
    added: 'always',
    choices: RATING_CHOICES,
  },
  {
    key: 'level',
    heading: 'Level',
    aliases: ['partnership level', 'level of partnership', 'nivel', 'niveau', 'stufe'],
    added: 'always',
    choices: LEVELS.map(({ level }) => levelLabel(level)),
  },
  {
    key: 'phase',
    heading: 'Phase',
    aliases: ['partnership phase', 'fase'],
    added: 'always',
    choices: PHASES.map(({ phase }) => phaseLabel(phase)),
  },
  {
    key: 'lastContact',
    heading: 'Last contact',
    aliases: ['last check-in', 'last meeting', 'last met', 'ultimo contacto', 'dernier contact', 'letzter kontakt'],
    added: 'always',
    holds: 'day',
  },
  {
    key: 'cadence',
    heading: 'Months between check-ins',
    aliases: ['meses entre reuniones'],
    added: 'always',
    holds: 'number',
  },
  {
    key: 'nextCheckIn',
    heading: words.headings.nextCheckIn,
    aliases: [],
    added: 'always',
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
    added: 'newList',
  },
  {
    key: 'contact',
    heading: 'Contact',
    aliases: ['contact name', 'contact person', 'relationship owner', 'contacto', 'kontakt', 'contato'],
    added: 'newList',
  },
  {
    key: 'website',
    heading: 'Website',
    aliases: ['web', 'url', 'site web', 'sitio web', 'webseite', 'site'],
    added: 'newList',
  },
  whenFilled('type', 'Partner type', ['tipo de aliado', 'tipo de socio'], { choices: PARTNER_TYPES }),
  whenFilled('sector', 'Sector', [], { choices: SECTORS }),
  whenFilled('area', 'Area served', ['service area', 'zona de servicio', "zone d'intervention"]),
  whenFilled('existingEffort', 'Existing effort to join', ['iniciativa existente']),
  whenFilled('why', 'Why this partner', ['por que este aliado', 'por que este socio']),
  whenFilled('motive', 'What draws us', ['que nos atrae'], { choices: MOTIVES }),
  whenFilled('hopes', 'What they hope to win', ['que esperan ganar']),
  whenFilled('howMet', 'How we met', ['como nos conocimos']),
  whenFilled('evidence', 'Evidence for the ratings', ['evidencia']),
  whenFilled('ambition', 'Shared ambition', ['ambicion compartida']),
  whenFilled('purpose', 'Joint action or sharing', ['accion conjunta o intercambio'], { choices: PURPOSES }),
  whenFilled('weOffer', 'We offer', ['ofrecemos']),
  whenFilled('weAsk', 'We ask for', ['pedimos']),
  whenFilled('theyOffer', 'They offer', ['ofrecen']),
  whenFilled('theyAsk', 'They ask for', ['piden']),
  whenFilled('ourHours', 'Our hours a month', ['nuestras horas al mes'], { holds: 'number' }),
  whenFilled('theirHours', 'Their hours a month', ['sus horas al mes'], { holds: 'number' }),
  whenFilled('lanes', 'Who does what', ['quien hace que']),
  whenFilled('decisions', 'How we decide', ['como decidimos']),
  whenFilled('communication', 'How we communicate', ['como nos comunicamos']),
  whenFilled('conflict', 'How we handle conflict', ['como tratamos los conflictos']),
  whenFilled('measures', 'Success measures', ['medidas de exito']),
  whenFilled('covers', 'Agreement covers', ['el acuerdo abarca']),
  whenFilled('funderGrants', 'Funder: individual grants', ['financiador: subvenciones propias']),
  whenFilled('funderSupports', 'Funder: what is supported', ['financiador: que se apoya']),
  whenFilled('funderPriorities', 'Funder: who sets priorities', ['financiador: quien fija las prioridades']),
  whenFilled('agreementLanguage', 'Agreement language', ['language of the agreement', 'idioma del acuerdo'], {
    choices: Object.values(LANGUAGE_NAMES),
  }),
  whenFilled('firstCheckIn', 'First check-in', ['primera reunion'], { holds: 'day' }),
  whenFilled('guests', 'Guests to invite', ['invitados']),
  { key: 'id', heading: 'Partner ID', aliases: [], added: 'always' },
];

/** The columns that people fill in. */
export const FIELD_KEYS: readonly FieldKey[] = COLUMNS.filter(({ key, formula }) => !formula && key !== 'id').map(
  ({ key }) => key as FieldKey,
);

/** A column that a list gets the first time that somebody fills it in. */
function whenFilled(
  key: FieldKey,
  heading: string,
  aliases: readonly string[],
  more: Pick<Column, 'holds' | 'choices'> = {},
): Column {
  return { key, heading, aliases, added: 'whenFilled', ...more };
}

/** The column of a key. */
export function columnOf(key: ColumnKey): Column {
  const column = COLUMNS.find((one) => one.key === key);
  if (!column) throw new Error(`There is no column ${key}.`);
  return column;
}

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
