import { COMPUTED_HEADINGS } from './computedHeadings';
import { CAPACITY, CRITERIA, findCriteria } from './criterion';
import { LANGUAGE_NAMES } from './language';
import { LEVELS, levelLabel } from './level';
import { MOTIVES, PARTNER_TYPES, PURPOSES, SECTORS } from './partnerChoices';
import { PHASES, phaseLabel } from './phase';
import { foldHeading, partedByCommas } from './text';

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
  | 'opensDoors'
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
  always(
    'name',
    'Organization',
    `organisation, organizations, organisations, organization name, organisation name, name of organization,
    name of organisation, name, partner, partners, partner name, partner organization, partner organisation, group, agency,
    agency name, org, organizacion, nombre de la organizacion, nombre, socio, nom, nom de l'organisation,
    nom de l'organisme, organisme, partenaire, membre du collectif, organisationsname, organizacao, nome,
    nome da organizacao`,
  ),
  ...CRITERIA.map(({ name }, index) =>
    always(RATING_COLUMNS[index] ?? 'missionAlignment', name, '', { choices: RATING_CHOICES }),
  ),
  computed('priority', 'PARTNER_PRIORITY'),
  computed('score', 'PARTNER_SCORE'),
  computed('reason', 'PARTNER_REASON'),
  computed('nextStep', 'PARTNER_NEXT_STEP'),
  always(
    'capacity',
    CAPACITY,
    'organisational capacity, capacity, capacidad, capacidad organizativa, capacite, kapazitat, capacidade',
    { choices: RATING_CHOICES },
  ),
  always('level', 'Level', 'partnership level, level of partnership, nivel, niveau, stufe', {
    choices: LEVELS.map(({ level }) => levelLabel(level)),
  }),
  always('phase', 'Phase', 'partnership phase, fase', { choices: PHASES.map(({ phase }) => phaseLabel(phase)) }),
  always(
    'lastContact',
    'Last contact',
    'last check-in, last meeting, last met, ultimo contacto, dernier contact, letzter kontakt',
    { holds: 'day' },
  ),
  always('cadence', 'Months between check-ins', 'meses entre reuniones', { holds: 'number' }),
  computed('nextCheckIn', 'PARTNER_NEXT_CHECKIN'),
  newList(
    'mission',
    'What they do',
    'mission, description, mission statement, about, purpose, que hacen, descripcion, presentation succincte',
  ),
  newList('contact', 'Contact', 'contact name, contact person, relationship owner, contacto, kontakt, contato'),
  newList('website', 'Website', 'web, url, site web, sitio web, webseite, site'),
  whenFilled('type', 'Partner type', 'tipo de aliado, tipo de socio', { choices: PARTNER_TYPES }),
  whenFilled('sector', 'Sector', '', { choices: SECTORS }),
  whenFilled('area', 'Area served', "service area, zona de servicio, zone d'intervention"),
  whenFilled('existingEffort', 'Existing effort to join', 'iniciativa existente'),
  whenFilled('why', 'Why this partner', 'por que este aliado, por que este socio'),
  whenFilled('motive', 'What draws us', 'que nos atrae', { choices: MOTIVES }),
  whenFilled('hopes', 'What they hope to win', 'que esperan ganar'),
  whenFilled('howMet', 'How we met', 'como nos conocimos'),
  whenFilled('opensDoors', 'Opens doors to', 'gatekeeper, gatekeeper to, abre puertas a'),
  whenFilled('evidence', 'Evidence for the ratings', 'evidencia'),
  whenFilled('ambition', 'Shared ambition', 'ambicion compartida'),
  whenFilled('purpose', 'Joint action or sharing', 'accion conjunta o intercambio', { choices: PURPOSES }),
  whenFilled('weOffer', 'We offer', 'ofrecemos'),
  whenFilled('weAsk', 'We ask for', 'pedimos'),
  whenFilled('theyOffer', 'They offer', 'ofrecen'),
  whenFilled('theyAsk', 'They ask for', 'piden'),
  whenFilled('ourHours', 'Our hours a month', 'nuestras horas al mes', { holds: 'number' }),
  whenFilled('theirHours', 'Their hours a month', 'sus horas al mes', { holds: 'number' }),
  whenFilled('lanes', 'Who does what', 'quien hace que'),
  whenFilled('decisions', 'How we decide', 'como decidimos'),
  whenFilled('communication', 'How we communicate', 'como nos comunicamos'),
  whenFilled('conflict', 'How we handle conflict', 'como tratamos los conflictos'),
  whenFilled('measures', 'Success measures', 'medidas de exito'),
  whenFilled('covers', 'Agreement covers', 'el acuerdo abarca'),
  whenFilled('funderGrants', 'Funder: individual grants', 'financiador: subvenciones propias'),
  whenFilled('funderSupports', 'Funder: what is supported', 'financiador: que se apoya'),
  whenFilled('funderPriorities', 'Funder: who sets priorities', 'financiador: quien fija las prioridades'),
  whenFilled('agreementLanguage', 'Agreement language', 'language of the agreement, idioma del acuerdo', {
    choices: Object.values(LANGUAGE_NAMES),
  }),
  whenFilled('firstCheckIn', 'First check-in', 'primera reunion', { holds: 'day' }),
  whenFilled('guests', 'Guests to invite', 'invitados'),
  always('id', 'Partner ID', ''),
];

/** The columns that people fill in. */
export const FIELD_KEYS: readonly FieldKey[] = COLUMNS.filter(({ key, formula }) => !formula && key !== 'id').map(
  ({ key }) => key as FieldKey,
);

type More = Partial<Omit<Column, 'key' | 'heading' | 'aliases'>>;

/** A column that a list always gets, unless `more` says otherwise; `aliases` are parted by commas. */
function always(key: ColumnKey, heading: string, aliases: string, more: More = {}): Column {
  return { key, heading, aliases: partedByCommas(aliases), added: 'always', ...more };
}

function computed(key: ComputedKey, formula: string): Column {
  return always(key, COMPUTED_HEADINGS[key], '', { formula });
}

function newList(key: FieldKey, heading: string, aliases: string): Column {
  return always(key, heading, aliases, { added: 'newList' });
}

/** A column that a list gets the first time that somebody fills it in. */
function whenFilled(key: FieldKey, heading: string, aliases: string, more: More = {}): Column {
  return always(key, heading, aliases, { added: 'whenFilled', ...more });
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
