import { levelLabel } from '../level';
import { count, list } from '../text';
import type { CoverageWords } from './coverageWords';
import type { Share } from './findings';
import type { PartnerType, Sector } from './otherNames';

/** What such an organization does or has, after "organización". */
const types: Readonly<Record<PartnerType, string>> = {
  'Complementary mission': 'con misión complementaria',
  'Service sector': 'que atienda a la misma gente con otros servicios',
  'Resource holder': 'con recursos',
  'Expertise provider': 'que aporte experiencia',
  'Policy influencer': 'que influya en políticas',
};

const manyTypes: Readonly<Record<PartnerType, string>> = {
  'Complementary mission': 'tienen una misión complementaria',
  'Service sector': 'atienden a la misma gente con otros servicios',
  'Resource holder': 'tienen recursos',
  'Expertise provider': 'aportan experiencia',
  'Policy influencer': 'influyen en políticas',
};

const sectors: Readonly<Record<Sector, string>> = {
  Nonprofit: 'organizaciones sin fines de lucro',
  'Start-up': 'empresas emergentes',
  Business: 'empresas',
  'Neighborhood association': 'asociaciones de vecinos',
  'Public agency': 'entidades públicas',
  'School or college': 'escuelas o universidades',
  'Faith group': 'grupos religiosos',
  'Service club': 'clubes de servicio',
  'Sports team': 'equipos deportivos',
  Other: 'de otros sectores',
};

const lacks = ({ partners, of }: Share) => `${partners} de ${of} no ${partners === 1 ? 'tiene' : 'tienen'}`;
const among = (clear: number, what: string) => `Entre ${count(clear, 'organización', 'organizaciones')} con ${what}`;

export const spanish: CoverageWords = {
  empty: 'La lista todavía no tiene organizaciones.',
  allTypes: 'En su lista están las cinco clases de organizaciones aliadas.',
  noGatekeeper:
    'No hay anotado nadie que abra puertas. Pregunte a las organizaciones quién les hace caso y escríbalo en la columna «Opens doors to».',
  typesMissing: ({ missing, clear, unclear }) =>
    `${unclear === 0 ? 'Todavía' : among(clear, 'clase conocida')} no hay ninguna organización ${list(
      missing.map((type) => types[type]),
      'ni',
    )}.`,
  sectorsMissing: ({ missing, clear, unclear }) =>
    `${unclear === 0 ? 'Todavía' : among(clear, 'sector conocido')} no hay ${list(
      missing.map((sector) => sectors[sector]),
      'ni',
    )}.`,
  levelsMissing: (missing) =>
    `No hay nadie en el nivel ${list(
      missing.map((level) => levelLabel(level, 'es')),
      'ni',
    )}. Con el tiempo, alianzas de los cuatro niveles sostienen más.`,
  oneType: (type, { partners, of }) => `${partners} de ${of} ${manyTypes[type]}: busca sobre todo una misma cosa.`,
  oneSector: (sector, { partners, of }) =>
    `${partners} de ${of} son ${sectors[sector]}: oye sobre todo un mismo punto de vista.`,
  otherwise: {
    type: ({ partners, of }) =>
      `${partners} de ${of} ${partners === 1 ? 'dice' : 'dicen'} su clase con otras palabras en la columna «Partner type»: elija allí una de las cinco.`,
    sector: ({ partners, of }) =>
      `${partners} de ${of} ${partners === 1 ? 'dice' : 'dicen'} su sector con otras palabras en la columna «Sector»: elija uno de su lista.`,
  },
  notNoted: {
    type: (share) =>
      `${lacks(share)} clase anotada en la columna «Partner type»: quizá ${share.partners === 1 ? 'sea la que parece' : 'sean las que parecen'} faltar.`,
    sector: (share) => `${lacks(share)} sector anotado en la columna «Sector».`,
    level: (share) => `${lacks(share)} nivel anotado en la columna «Level».`,
  },
};
