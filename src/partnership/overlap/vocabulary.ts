import { stem } from './stem';

/**
 * Words that tell nothing, in English, Spanish and French: small words, then those that directories and missions say of
 * everybody, found among the commonest of real lists.
 */
const EMPTY = `
about after all also among and any are because both but can each for from has have her his how into its more most new non not
only other our out over own per that than the their them these they this those through two under use was were what when where
which who will with within without you your
como con del desde donde entre esta este las los mas muy nos nuestra nuestro para pero por que ser sin sobre sus todo una uno
aux avec ces dans des dont elle est etre les leur mais notre par pas plus pour qui ses son sont sur tous tout une vers votre
activity age agency anyone area assist assistance available based been care center church city client community comprehensive coordinate county
develop enable ensure free full general goal group help improve include individual information interested local member
mission month need offer office open operate opportunity organisation organization participant partner partnership people
person program promote provide public quality range receive reside resident resource serve service special specific sponsor
support system variety volunteer welcome well work year zipcode
east north south west
apoyar apoyo ayudar brindar comunidad ofrecer ofrece ofrecemos organizacion persona promover proyecto servicio trabajar
accompagner acteur aider association developper favoriser offrir personne projet promouvoir reseau soutenir
`;

/** Whom organizations work for, a group of people a line, which the first word names: all its names mean the same. */
const PEOPLE = `
children child childhood kid infant toddler preschool pre_school nino nina ninez infancia enfant enfance
youth teen teenager adolescent juvenile young joven juvenil jeune jeunesse
seniors senior_citizen elder elderly older_adult older_person older_people aging geriatric adultos_mayores personas_mayores anciano personnes_agees
women woman girl mother female mujer femme
men man father male hombre homme
families family parent familia famille
veterans military veterano
homeless unhoused sin_hogar sans_abri
disabled disability handicap handicapped retardation autism autistic discapacidad
immigrants migrant refugee newcomer foreign_born inmigrante migrante refugiado
lgbtq lgbt gay lesbian bisexual transgender queer
poor poverty low_income pobre pobreza bajos_ingresos pauvre pauvrete
prisoners prison inmate offender incarceration jail preso
victims survivor victima victime
students pupil estudiante alumno etudiant eleve
latinos latina latinx hispanic
african_americans black
native_americans indigenous indigena
`;

/** What is known of the words of texts. */
export interface TextVocabulary {
  isEmpty(stemmed: string): boolean;
  /** The key of the group of people that a word names, or that two do with a `_` between them. */
  peopleOf(stemmed: string): string | undefined;
}

let known: TextVocabulary | undefined;

/** Built at the first text that needs it: nothing is computed when the bundle loads. */
export function textVocabulary(): TextVocabulary {
  if (known) return known;
  const empty = new Set(EMPTY.split(/\s+/).map(stem));
  const people = new Map<string, string>();
  for (const line of PEOPLE.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) people.set(name.replace(/[^_]+$/, stem), `@${names[0]}`);
  }
  known = { isEmpty: (word) => empty.has(word), peopleOf: (word) => people.get(word) };
  return known;
}
