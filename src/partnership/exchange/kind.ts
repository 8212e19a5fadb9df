import { fold } from '../text';

/** What can be asked for or offered. Source: the founding texts' sharing of space, equipment, staff expertise and funding. */
export const KINDS = [
  'Space',
  'Equipment',
  'Staff',
  'Volunteers',
  'Expertise',
  'Data',
  'Funding',
  'Referral',
  'Training',
  'Community connections',
  'Advocacy',
  'Other',
] as const;

export type Kind = (typeof KINDS)[number];

/**
 * Words that tell a kind in English, Spanish and French, folded. From five letters on they are the beginning of a word;
 * shorter ones are whole words, with their plural.
 */
const SIGNS: { readonly [kind in Kind]?: string } = {
  Space:
    'space room hall kitchen office venue building warehouse storage garden gym field studio classroom parking espacio sala salon cocina oficina bodega almacen patio cancha aula huert edificio espace salle bureau cuisine jardin',
  Equipment:
    'equip tool van truck bus car vehic projector computer laptop printer furniture chair table tent fridge freezer machine camera camion herramient computad proyector impresora silla mesa carpa refriger materiel outil voiture ordinateur chaise',
  Staff:
    'staff employee personnel worker coordinat driver cook nurse officer personal emplead trabajador chofer conductor salari',
  Volunteers: 'volunt benevol',
  Expertise:
    'expert advice advis knowledge skill legal account bookkeep design writing translat interpret mentor consult evalua analy asesor conocimiento contab diseno traduc conseil competence comptab',
  Data: 'data survey statist map dato datos encuesta estadistic donnee enquete',
  Funding:
    'fund funding fundrais money grant donat donor sponsor budget dinero fondo financ finanz donac subven patrocin argent',
  Referral: 'referral referring derivac remision canaliz',
  Training: 'training workshop course class seminar capacit formacion taller curso formation atelier cours',
  'Community connections':
    'connection contact network introduc outreach communit conexion vinculo enlace comunid reseau lien',
  Advocacy: 'advoca lobby policy policies campaign petition testimon incidencia abogac campana plaidoyer',
};

/** What comes after these only says more about a thing. */
const BETWEEN = /^(for|of|to|in|on|at|with|from|about|by|de|del|para|en|con|por|sobre|pour|du|des|dans|avec|sur)$/;

/**
 * The kind of a thing, as its own cell says or from the words that describe it; `Other` when none tells. The last word
 * that tells a kind decides, before words such as "for" or "de": a training room is a space, and so is a
 * "sala de capacitación".
 *
 * @example readKind('our van, with a driver') // 'Equipment'
 */
export function readKind(text: string): Kind {
  const all = fold(text).split(/[^\p{L}\p{N}]+/u);
  const end = all.findIndex((word) => BETWEEN.test(word));
  const before = (end < 0 ? all : all.slice(0, end)).flatMap(kindOfWord);
  return (
    before[before.length - 1] ?? all.flatMap(kindOfWord)[0] ?? (/[$\u20AC\u00A3]/.test(text) ? 'Funding' : 'Other')
  );
}

const SHORTEST_BEGINNING = 5;
const LONGEST_SIGN = 12;

let kindOfSign: Map<string, Kind> | undefined;

/** Built at the first word that needs it: nothing is computed when the bundle loads. */
function signs(): Map<string, Kind> {
  kindOfSign ??= new Map(
    KINDS.flatMap((kind) => (SIGNS[kind] ?? '').split(' ').map((sign): [string, Kind] => [sign, kind])),
  );
  return kindOfSign;
}

/** None, or the kind of the longest sign that fits. */
function kindOfWord(word: string): Kind[] {
  for (let length = Math.min(word.length, LONGEST_SIGN); length > 0; length--) {
    const kind = signs().get(word.slice(0, length));
    if (kind && (length >= SHORTEST_BEGINNING || ['', 's', 'es'].includes(word.slice(length)))) return [kind];
  }
  return [];
}
