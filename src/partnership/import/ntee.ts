import type { Language } from '../language';

/**
 * The mission areas of the National Taxonomy of Exempt Entities, by the first letter of its codes. Source: the major
 * groups of NTEE, as the IRS Exempt Organizations Business Master File uses them.
 */
const AREAS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['A', 'Arts, culture and humanities'],
    ['B', 'Education'],
    ['C', 'Environment'],
    ['D', 'Animals'],
    ['E', 'Health care'],
    ['F', 'Mental health and crisis intervention'],
    ['G', 'Diseases and medical disciplines'],
    ['H', 'Medical research'],
    ['I', 'Crime and legal aid'],
    ['J', 'Employment'],
    ['K', 'Food, agriculture and nutrition'],
    ['L', 'Housing and shelter'],
    ['M', 'Public safety and disaster relief'],
    ['N', 'Recreation and sports'],
    ['O', 'Youth development'],
    ['P', 'Human services'],
    ['Q', 'International affairs'],
    ['R', 'Civil rights and advocacy'],
    ['S', 'Community improvement'],
    ['T', 'Philanthropy and grantmaking'],
    ['U', 'Science and technology'],
    ['V', 'Social science'],
    ['W', 'Public and societal benefit'],
    ['X', 'Religion'],
    ['Y', 'Mutual benefit'],
  ]),
  es: new Map([
    ['A', 'Arte, cultura y humanidades'],
    ['B', 'Educación'],
    ['C', 'Medio ambiente'],
    ['D', 'Animales'],
    ['E', 'Atención de salud'],
    ['F', 'Salud mental e intervención en crisis'],
    ['G', 'Enfermedades y disciplinas médicas'],
    ['H', 'Investigación médica'],
    ['I', 'Delincuencia y asistencia jurídica'],
    ['J', 'Empleo'],
    ['K', 'Alimentos, agricultura y nutrición'],
    ['L', 'Vivienda y refugio'],
    ['M', 'Seguridad pública y auxilio en desastres'],
    ['N', 'Recreación y deporte'],
    ['O', 'Desarrollo de la juventud'],
    ['P', 'Servicios sociales'],
    ['Q', 'Asuntos internacionales'],
    ['R', 'Derechos civiles e incidencia'],
    ['S', 'Mejora de la comunidad'],
    ['T', 'Filantropía y financiamiento'],
    ['U', 'Ciencia y tecnología'],
    ['V', 'Ciencias sociales'],
    ['W', 'Beneficio público y social'],
    ['X', 'Religión'],
    ['Y', 'Beneficio mutuo'],
  ]),
};

/**
 * The mission area of an NTEE code in words; `''` for a blank, for `Z` (unknown) and for what is no code.
 *
 * @example missionArea('L41', 'en') // 'Housing and shelter'
 */
export function missionArea(code: string, language: Language): string {
  return /^[A-Z]\d\w{0,2}$|^[A-Z]$/i.test(code) ? (AREAS[language].get(code.charAt(0).toUpperCase()) ?? '') : '';
}
