import { COLUMNS, type ColumnKey, FIELD_KEYS, type FieldKey } from '../columns';
import { PLACE_HEADINGS } from '../placeHeadings';
import { foldHeading } from '../text';

/** What a column of somebody's list can become: a column of the partner list, or what else an import understands. */
export type ImportTarget = FieldKey | ImportOnly;

/** What an import understands beside the partner list's own columns; it is kept under the heading that it has. */
export type ImportOnly =
  | 'previousNames'
  | 'identifier'
  | 'localName'
  | 'address'
  | 'city'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'status'
  | 'notes';

/** What happens with a column: it becomes something, is kept as it is beside the partner list's columns, or left out. */
export type ColumnUse = ImportTarget | 'keep' | 'leaveOut';

/** The heading of the column with the names that a partner had, where a list has no such column yet. */
export const PREVIOUS_NAMES = 'Previous names';

/** Where a partner is. */
export type PlaceKey = 'address' | 'city' | 'region' | 'postalCode' | 'country' | 'latitude' | 'longitude';

export const PLACE_KEYS: readonly PlaceKey[] = [
  'address',
  'city',
  'region',
  'postalCode',
  'country',
  'latitude',
  'longitude',
];

export const IMPORT_ONLY: readonly ImportOnly[] = [
  'previousNames',
  'identifier',
  'localName',
  ...PLACE_KEYS,
  'status',
  'notes',
];

const FIELDS: ReadonlySet<string> = new Set(FIELD_KEYS);

/** True for what is a column of the partner list. */
export function isField(use: ColumnUse | Meaning): use is FieldKey {
  return FIELDS.has(use);
}

/** Targets that hold a list, a line each: what several rows say of one organization is put together. */
export function isList(use: ColumnUse): boolean {
  return use === 'theyOffer' || use === 'previousNames' || use === 'notes';
}

/**
 * Headings that exports use, folded, beside those that the partner list itself understands: English, Spanish, French,
 * German, Portuguese. Each row of words is one language.
 */
const MORE_HEADINGS: { readonly [target in ImportTarget]?: readonly string[] } = {
  name: [
    ...['organization legal name', 'legal name', 'official name', 'nonprofit', 'nonprofit name', 'charity name'],
    ...['company', 'company name', 'institution', 'entity', 'entity name', 'provider', 'provider name', 'partner org'],
    ...['entidad', 'institucion', 'asociacion', 'razon social', 'denominacion', 'nombre de la entidad', 'ong'],
    ...['nombre del socio', 'organizacion aliada', 'nombre de la institucion'],
    ...['structure', 'nom de la structure', 'association', "nom de l'association", 'raison sociale', 'denomination'],
    ...['entite', 'membre', 'nom du partenaire', 'etablissement', "nom de l'organisation partenaire"],
    ...['einrichtung', 'verein', 'trager', 'name der organisation', 'entidade', 'instituicao', 'associacao'],
  ],
  mission: [
    ...['what it does', 'summary', 'provider description', 'agency description', 'organization description'],
    ...['mission area', 'mission y vision', 'mision', 'que hace', 'objetivo', 'objeto social', 'proposito', 'resumen'],
    ...['presentation', 'objet', 'objet social', 'que font-ils', 'descriptif', 'missions'],
    ...['beschreibung', 'zweck', 'descricao', 'missao'],
  ],
  website: [
    ...['website url', 'web site', 'web page', 'homepage', 'provider website', 'web address', 'link'],
    ...['pagina web', 'sitio', 'pagina', 'site internet', 'adresse web', 'internet', 'website adresse'],
  ],
  contact: [
    ...['email', 'e-mail', 'email address', 'contact email', 'main contact', 'primary contact'],
    ...['correo', 'correo electronico', 'persona de contacto', 'courriel', 'mail', 'adresse mail', 'personne contact'],
    ...['ansprechpartner', 'ansprechperson'],
  ],
  area: [
    ...['areas served', 'geographic area', 'coverage', 'coverage area', 'region served', 'service areas'],
    ...['area de servicio', 'cobertura', 'ambito', 'ambito geografico', 'zona de cobertura', 'territorio'],
    ...['echelle de son action', "echelle d'action", 'perimetre', 'territoire', "territoire d'intervention"],
    ...['einzugsgebiet', 'wirkungsgebiet', 'area de atuacao', 'abrangencia'],
  ],
  theyOffer: [
    ...['activities', 'activity', 'services', 'service', 'service name', 'services offered', 'programs', 'program'],
    ...['program name', 'programs and services', 'offers', 'offer', 'what they offer', 'resources offered'],
    ...['actividades', 'actividad', 'servicios', 'servicio', 'programas', 'programa', 'que ofrecen', 'oferta'],
    ...['activites', 'activite', 'prestations', 'actions', 'programmes', 'offre', 'offres', 'services proposes'],
    ...['angebote', 'angebot', 'leistungen', 'aktivitaten', 'atividades', 'servicos'],
  ],
  theyAsk: ['needs', 'asks', 'looking for', 'necesidades', 'que piden', 'besoins', 'bedarf', 'necessidades'],
  previousNames: [
    ...['previous names', 'previous name', 'former names', 'former name', 'formerly', 'formerly known as', 'old name'],
    ...['alternate name', 'alternate names', 'alternative name', 'other names', 'also known as', 'aka', 'dba'],
    ...['acronym', 'short name', 'nombres anteriores', 'nombre anterior', 'antes llamada', 'otros nombres', 'siglas'],
    ...['sigla', 'nombre corto', 'anciens noms', 'ancien nom', 'autre nom', 'autres noms', 'sigle', 'acronyme'],
    ...['fruherer name', 'fruhere namen', 'kurzname', 'nome anterior', 'nomes anteriores'],
  ],
  identifier: [
    ...['ein', 'tax id', 'tax id number', 'federal tax id', 'fein', 'tin', 'uei', 'duns', 'charity number'],
    ...['registration number', 'registered charity number', 'company number', 'abn', 'vat number', 'npi'],
    ...['organization id', 'organisation id', 'agency id', 'provider id', 'org id', 'lei', 'bn'],
    ...['rfc', 'nit', 'cuit', 'rut', 'ruc', 'nif', 'cif', 'cluni', 'numero de registro'],
    ...['siren', 'siret', 'rna', 'numero rna', 'numero siren', 'numero siret', 'cnpj', 'registernummer'],
  ],
  localName: [
    ...['sort name', 'chapter', 'chapter name', 'branch', 'branch name', 'local name'],
    ...['capitulo', 'filial', 'seccion', 'delegacion', 'section locale', 'antenne', 'ortsgruppe', 'ortsverein'],
  ],
  ...PLACE_HEADINGS,
  region: [
    ...['state', 'province', 'state/province', 'region', 'county', 'state province', 'estado', 'provincia'],
    ...['departamento', 'departement', 'bundesland'],
  ],
  postalCode: [
    ...['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'codigo postal', 'cp', 'code postal', 'plz'],
    ...['postleitzahl', 'cep'],
  ],
  country: ['country', 'pais', 'pays', 'land'],
  status: [
    ...[
      'status',
      'state of contact',
      'estatus',
      'situacion',
      'statut',
      'etat',
      'publication',
      'publication sur le site',
    ],
  ],
  notes: [
    ...['notes', 'note', 'comments', 'comment', 'remarks', 'notas', 'nota', 'observaciones', 'comentarios'],
    ...['remarques', 'remarque', 'commentaires', 'observations', 'bemerkungen', 'anmerkungen', 'observacoes'],
  ],
};

/** What a heading means: a column of the partner list, the computed ones and the ID too, or what an import understands. */
export type Meaning = ColumnKey | ImportOnly;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...Object.entries(MORE_HEADINGS).flatMap(([target, headings]) =>
    headings.map((heading) => [heading, target as ImportTarget] as const),
  ),
  ...COLUMNS.flatMap(({ key, heading, aliases }) =>
    [foldHeading(heading), ...aliases].map((one) => [one, key] as const),
  ),
]);

/** What holds a thing in JSON and says nothing about it: `location.city` means `city`, `contact.name` is no name. */
const NEUTRAL = new Set([
  ...['attributes', 'properties', 'fields', 'location', 'locations', 'address', 'addresses', 'coordinates', 'geo'],
  ...['organization', 'organisation'],
]);

/**
 * A heading in one way of writing, for telling what it means: folded, its words apart, what holds it left away.
 *
 * @example headingKey('location.postalCode') // 'postal code'
 */
export function headingKey(heading: string): string {
  const parts = heading.split('.');
  let first = 0;
  while (first < parts.length - 1 && NEUTRAL.has(wordsOf(parts[first] ?? ''))) first++;
  return parts.slice(first).map(wordsOf).join('.');
}

function wordsOf(part: string): string {
  const apart = /^[a-z]+(?:[A-Z][a-z]+)+$/.test(part) ? part.replace(/([A-Z])/g, ' $1') : part;
  return foldHeading(apart.replace(/_/g, ' '));
}

/** What a heading means, `undefined` when it is not known. A list inside a thing is meant by its names: `services.name`. */
export function meaningOf(heading: string): Meaning | undefined {
  const key = headingKey(heading);
  return MEANINGS.get(key) ?? (/^(services|programs|activities)\.name$/.test(key) ? 'theyOffer' : undefined);
}
