import type { Language } from '../../language';
import { asHtml, htmlList, htmlPage, htmlTable } from '../htmlPage';
import { sectionGuide } from '../sections';
import type { Text } from '../voice';
import { type FactKey, HEADED_IDS, type HeadedId, placeholder } from './placeholderName';

/** What the document is called. */
export const TEMPLATE_KEY_TITLE: Text = { en: 'Key to your template', es: 'Guía de su plantilla' };

const INTRODUCTION: readonly Text[] = [
  {
    en: 'Change the template as you like: your logo, your words, your order. Each time you make an agreement, Common Ground copies it and fills in what stands in double braces.',
    es: 'Cambie la plantilla como quiera: su logotipo, sus palabras, su orden. Cada vez que usted hace un acuerdo, Common Ground la copia y llena lo que está entre llaves dobles.',
  },
  {
    en: 'Copy a placeholder from here, or type it: capital letters, accents and spaces do not count. Use it once, several times or not at all, also at the top and the foot of the pages.',
    es: 'Copie un marcador de aquí o escríbalo: no importan las mayúsculas, los acentos ni los espacios. Úselo una vez, varias o ninguna, también en el encabezado y el pie de las páginas.',
  },
  {
    en: 'What is filled in looks like its placeholder: make the placeholder bold, and the text is bold.',
    es: 'Lo que se llena se ve como su marcador: si el marcador está en negrita, el texto también.',
  },
  {
    en: 'Leave the heading and the text of a section each in a paragraph of its own. When an agreement does not need the section, both go away, and the numbers close up.',
    es: 'Deje el título y el texto de cada sección en un párrafo propio. Si un acuerdo no necesita la sección, ambos desaparecen y la numeración se ajusta.',
  },
  {
    en: 'A section that you take out of the template keeps its number, which your agreements then skip: sections refer to one another by number.',
    es: 'Una sección que usted quita de la plantilla conserva su número, y sus acuerdos lo saltan: las secciones se citan entre sí por número.',
  },
  {
    en: 'What nobody knows yet reads [to agree: …].',
    es: 'Lo que aún no se sabe dice [por acordar: …].',
  },
];

const FACTS_HEADING: Text = {
  en: 'Names, days and what each brings',
  es: 'Nombres, fechas y lo que aporta cada parte',
};
const SECTIONS_HEADING: Text = { en: 'Sections', es: 'Secciones' };
const PLACEHOLDER: Text = { en: 'Placeholder', es: 'Marcador' };
const STANDS_THERE: Text = { en: 'What stands there then', es: 'Lo que aparece en su lugar' };
const HEADING: Text = { en: 'Heading', es: 'Título' };
const TEXT: Text = { en: 'Text', es: 'Texto' };
const SAYS: Text = { en: 'What the section is for', es: 'Para qué es la sección' };
const SOMETIMES: Text = { en: 'Only where it is needed.', es: 'Solo donde hace falta.' };

const EXPLANATIONS: Readonly<Record<FactKey | 'text:title', Text>> = {
  title: {
    en: 'Letter, memorandum or charter, by the level of the partnership',
    es: 'Carta, memorando o carta de impacto, según el nivel de la alianza',
  },
  'text:title': {
    en: 'Between whom it is, its date, version and state',
    es: 'Entre quiénes es, y su fecha, versión y estado',
  },
  allParties: {
    en: 'The names of all organizations, ours first',
    es: 'Los nombres de todas las organizaciones, el nuestro primero',
  },
  ourName: {
    en: 'The name of our organization, as the sheet "Settings" has it',
    es: 'El nombre de nuestra organización, como está en la hoja "Settings"',
  },
  partnerName: {
    en: 'The name of the partner; of several partners, all names',
    es: 'El nombre de la organización aliada; si son varias, todos los nombres',
  },
  date: { en: 'The day the agreement is made', es: 'El día en que se hace el acuerdo' },
  reviewDate: { en: 'The day by which we review it', es: 'El día límite para revisarlo' },
  endDate: { en: 'Its last day', es: 'Su último día' },
  version: { en: 'Its version: 1, then 2, …', es: 'Su versión: 1, luego 2, …' },
  state: { en: 'Draft, reviewed, signed or ended', es: 'Borrador, revisado, firmado o terminado' },
  ourContact: { en: 'Who looks after the relationship here', es: 'Quién cuida la relación de nuestro lado' },
  partnerContact: {
    en: 'Who looks after it there; of several partners, one line each',
    es: 'Quién la cuida del otro lado; si son varias, una línea por cada una',
  },
  ourSignatory: { en: 'Name and role of who signs here', es: 'Nombre y cargo de quien firma de nuestro lado' },
  partnerSignatory: {
    en: 'Name and role of who signs there; of several partners, one line each',
    es: 'Nombre y cargo de quien firma del otro lado; si son varias, una línea por cada una',
  },
  ourMission: { en: 'Our mission, in our own words', es: 'Nuestra misión, en nuestras palabras' },
  partnerMission: {
    en: 'The mission of the partner; of several partners, one line each',
    es: 'La misión de la organización aliada; si son varias, una línea por cada una',
  },
  ourOffers: { en: 'What we offer, one thing a line', es: 'Lo que ofrecemos, una cosa por línea' },
  partnerOffers: {
    en: 'What the partner offers; of several partners, one line each',
    es: 'Lo que ofrece la organización aliada; si son varias, una línea por cada una',
  },
  ourHours: { en: 'The hours a month that we can give', es: 'Las horas al mes que podemos dar' },
  partnerHours: {
    en: 'The hours a month that the partner can give; of several partners, one line each',
    es: 'Las horas al mes que puede dar la organización aliada; si son varias, una línea por cada una',
  },
};

/** The key to the template, a document of its own so that no copy of the template holds it. */
export function templateKeyHtml(language: Language): string {
  return htmlPage(language, TEMPLATE_KEY_TITLE[language], [
    `<h1>${asHtml(TEMPLATE_KEY_TITLE[language])}</h1>`,
    htmlList(INTRODUCTION.map((text) => text[language])),
    `<h2>${asHtml(FACTS_HEADING[language])}</h2>`,
    htmlTable(
      [PLACEHOLDER[language], STANDS_THERE[language]],
      (Object.keys(EXPLANATIONS) as (keyof typeof EXPLANATIONS)[]).map((key) => [
        placeholder(key, language),
        EXPLANATIONS[key][language],
      ]),
    ),
    `<h2>${asHtml(SECTIONS_HEADING[language])}</h2>`,
    htmlTable(
      [HEADING[language], TEXT[language], SAYS[language]],
      HEADED_IDS.map((id) => [
        placeholder(`heading:${id}`, language),
        placeholder(`text:${id}`, language),
        purposeOf(id)[language],
      ]),
    ),
  ]);
}

function purposeOf(id: HeadedId): Text {
  const { note, isAlways } = sectionGuide(id);
  return isAlways ? note : { en: `${note.en} ${SOMETIMES.en}`, es: `${note.es} ${SOMETIMES.es}` };
}
