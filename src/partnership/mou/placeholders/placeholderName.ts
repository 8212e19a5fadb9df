import type { Language } from '../../language';
import { fold } from '../../text';
import type { SectionId } from '../sectionId';
import type { Text } from '../voice';

/** A single thing that an agreement says. */
export type FactKey =
  | 'title'
  | 'allParties'
  | 'ourName'
  | 'partnerName'
  | 'date'
  | 'reviewDate'
  | 'endDate'
  | 'version'
  | 'state'
  | 'ourContact'
  | 'partnerContact'
  | 'ourSignatory'
  | 'partnerSignatory'
  | 'ourMission'
  | 'partnerMission'
  | 'ourOffers'
  | 'partnerOffers'
  | 'ourHours'
  | 'partnerHours';

/** A section with a heading of its own; that of the title is the fact `title`. */
export type HeadedId = Exclude<SectionId, 'title'>;

/** What a placeholder stands for: a fact, the text of a section, or its numbered heading. */
export type PlaceholderKey = FactKey | `text:${SectionId}` | `heading:${HeadedId}`;

const FACT_NAMES: Readonly<Record<FactKey, Text>> = {
  title: { en: 'title', es: 'título' },
  allParties: { en: 'all parties', es: 'todas las partes' },
  ourName: { en: 'our name', es: 'nuestro nombre' },
  partnerName: { en: 'partner name', es: 'nombre de la organización aliada' },
  date: { en: 'date', es: 'fecha' },
  reviewDate: { en: 'review date', es: 'fecha de revisión' },
  endDate: { en: 'end date', es: 'fecha final' },
  version: { en: 'version', es: 'versión' },
  state: { en: 'state', es: 'estado' },
  ourContact: { en: 'our contact', es: 'nuestro contacto' },
  partnerContact: { en: 'partner contact', es: 'contacto de la organización aliada' },
  ourSignatory: { en: 'who signs for us', es: 'quién firma por nuestra organización' },
  partnerSignatory: { en: 'who signs for the partner', es: 'quién firma por la organización aliada' },
  ourMission: { en: 'our mission', es: 'nuestra misión' },
  partnerMission: { en: 'partner mission', es: 'misión de la organización aliada' },
  ourOffers: { en: 'what we bring', es: 'qué aportamos' },
  partnerOffers: { en: 'what the partner brings', es: 'qué aporta la organización aliada' },
  ourHours: { en: 'our hours', es: 'nuestras horas' },
  partnerHours: { en: 'partner hours', es: 'horas de la organización aliada' },
};

/** The sections in their order, named by their headings, so that who reads an agreement can tell what to type. */
const SECTION_NAMES: Readonly<Record<SectionId, Text>> = {
  title: { en: 'opening lines', es: 'primeras líneas' },
  parties: { en: 'parties', es: 'partes' },
  contacts: { en: 'contacts', es: 'contactos' },
  background: { en: 'background', es: 'antecedentes' },
  ambition: { en: 'shared ambition and objectives', es: 'aspiración común y objetivos' },
  level: { en: 'level of partnership', es: 'nivel de la alianza' },
  beneficiaries: { en: 'who benefits', es: 'a quiénes beneficia' },
  scope: { en: 'scope', es: 'alcance' },
  lanes: { en: 'roles and responsibilities', es: 'funciones y responsabilidades' },
  resources: { en: 'resource commitments', es: 'aportes de cada parte' },
  capacity: { en: 'time and capacity', es: 'tiempo y capacidad' },
  money: { en: 'money', es: 'dinero' },
  funders: { en: 'openness about funding', es: 'transparencia sobre el financiamiento' },
  fiscal: { en: 'money that we pool', es: 'dinero en común' },
  decisions: { en: 'making decisions', es: 'cómo decidimos' },
  backbone: { en: 'backbone and convener', es: 'apoyo central y convocatoria' },
  communication: { en: 'communication', es: 'comunicación' },
  checkIns: { en: 'meetings and check-ins', es: 'reuniones y seguimiento' },
  measures: { en: 'measures of success', es: 'indicadores de éxito' },
  earlyNotice: { en: 'early notice', es: 'avisar a tiempo' },
  quality: { en: 'quality standards', es: 'estándares de calidad' },
  data: { en: 'personal data', es: 'datos personales' },
  safeguarding: { en: 'safeguarding', es: 'protección de personas en riesgo' },
  confidentiality: { en: 'confidential information', es: 'información confidencial' },
  materials: { en: 'what we make together', es: 'lo que creamos en conjunto' },
  credit: { en: 'publicity and credit', es: 'difusión y reconocimiento' },
  liability: { en: 'liability and insurance', es: 'responsabilidad y seguros' },
  inclusion: { en: 'equity, inclusion and access', es: 'equidad, inclusión y accesibilidad' },
  conflict: { en: 'when we disagree', es: 'cuando no estamos de acuerdo' },
  joining: { en: 'joining and leaving', es: 'entrar y salir' },
  changes: { en: 'changes', es: 'cambios' },
  term: { en: 'term and review', es: 'vigencia y revisión' },
  ending: { en: 'ending early', es: 'cierre anticipado' },
  status: { en: 'what this text is', es: 'qué es este texto' },
  independence: { en: 'independence', es: 'independencia' },
  law: { en: 'governing law', es: 'ley aplicable' },
  signatures: { en: 'signatures', es: 'firmas' },
  annexes: { en: 'annexes', es: 'anexos' },
  notice: { en: 'before we sign', es: 'antes de firmar' },
};

export const FACT_KEYS = Object.keys(FACT_NAMES) as readonly FactKey[];

/** The sections that have a heading of their own, in their order. */
export const HEADED_IDS = Object.keys(SECTION_NAMES).filter((id) => id !== 'title') as readonly HeadedId[];

/** Every placeholder by its name, as {@link letters} has it. */
const KEYS: ReadonlyMap<string, PlaceholderKey> = new Map(
  [
    ...FACT_KEYS,
    ...(Object.keys(SECTION_NAMES) as SectionId[]).map((id) => `text:${id}` as const),
    ...HEADED_IDS.map((id) => `heading:${id}` as const),
  ].reduce<[string, PlaceholderKey][]>(
    (all, key) => all.concat((['en', 'es'] as const).map((language) => [letters(placeholderName(key, language)), key])),
    [],
  ),
);

/** All names in both languages. */
export const PLACEHOLDER_NAMES: readonly string[] = Array.from(
  new Set(
    Array.from(KEYS.values()).reduce<string[]>(
      (all, key) => all.concat(placeholderName(key, 'en'), placeholderName(key, 'es')),
      [],
    ),
  ),
);

/**
 * The name of a placeholder in a language, without its braces.
 *
 * @example placeholderName('heading:money', 'es') // 'título: dinero'
 */
export function placeholderName(key: PlaceholderKey, language: Language): string {
  const [kind, id] = key.split(':') as [string, SectionId | undefined];
  if (id === undefined) return FACT_NAMES[key as FactKey][language];
  const name = SECTION_NAMES[id][language];
  if (kind === 'text') return name;
  return language === 'en' ? `heading: ${name}` : `título: ${name}`;
}

/**
 * A placeholder as it stands in a template.
 *
 * @example placeholder('ourName', 'en') // '{{our name}}'
 */
export function placeholder(key: PlaceholderKey, language: Language): string {
  return `{{${placeholderName(key, language)}}}`;
}

/**
 * What a name means, in either language; case, accents, blanks and punctuation do not count.
 *
 * @example keyOfName('Partner_Name') // 'partnerName'
 */
export function keyOfName(name: string): PlaceholderKey | undefined {
  return KEYS.get(letters(name));
}

/** The letters and digits of a text, {@link fold}ed. */
export function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
