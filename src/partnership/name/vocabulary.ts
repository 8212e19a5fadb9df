/** Words that mean one thing in names: the first is the one compared, the others its abbreviations and translations. */
const VARIANTS = `
association assoc assn asso asoc asociacion associacao associazione verein vereniging
center centre centro ctr cntr zentrum
foundation fdn fndn fdtn fnd fundacion fondation fundacao fondazione stiftung stichting
organization organisation org orgn organizacion organizacao
national natl nacional nationale
international intl internacional internationale
university univ universidad universite universitat universidade
department dept dpt departamento departement
society soc sociedad societe
service services svc svcs servicios servicos
program programs programme programmes prog programa programas programm programmation
project projects proj proyecto proyectos projet projets projekt projeto
institute institut inst instituto
committee cmte cttee comite
commission comision
community comunidad communaute comunitario comunitaria
council cncl consejo conseil
corporation corp
company co
county cty condado comte
government govt
development dev devel desarrollo developpement
education educ ed educational educacion
health hlth salud sante gesundheit
management mgmt
administration admin
neighborhood neighbourhood nbhd barrio quartier vecindario
cooperative coop cooperativa cooperativas cooperatives
school sch schl escuela escuelas ecole ecoles colegio schule
elementary elem
hospital hosp hopital
library lib biblioteca bibliotheque bibliothek
church ch iglesia eglise kirche
ministry ministries ministerio ministerios
saint st street sainte ste santa santo san
mount mt
mountain mtn
fort ft
avenue ave
united utd unidos unidas unido unida unis unies
children childrens child ninos ninas ninez infancia enfants enfance kinder
youth yth juventud jovenes juvenil jeunesse jeunes jugend
network networks red reseau
group grp grupo groupe
federation fed federacion federacao
league liga
club clb clube
fund fonds fondo fondos
trust tr
women womens mujeres mujer femmes femme frauen
men mens hombres hommes
family families familia familias famille familles familie
food alimentos alimentaria alimentario alimentation alimentaire aliments
home homes hogar hogares foyer
house maison
housing vivienda viviendas logement
friends amigos amigas amis
garden gardens jardin jardines jardins
art arts arte artes
music musica musique musik
museum museo musee
theater theatre teatro
history historia histoire historical histor historico historique hist
culture cultural cultura culturel culturelle kultur
environment environmental ambiente ambiental environnement environnemental
rights derechos droits
water agua eau
work trabajo travail
support apoyo soutien
solidarity solidaridad solidarite
research investigacion recherche
training formacion formation capacitacion
citizen citizens ciudadano ciudadanos ciudadana ciudadanas citoyen citoyens citoyenne
legal juridico juridica juridique
social sociale sociales
public publico publica publique
rural rurale rurales
city ciudad ville
village pueblo aldea
north n norte nord
south s sur sud
east e este est
west w oeste ouest
new nuevo nueva nouveau nouvelle
memorial mem meml
american amer americano americana
technology technologies tech tecnologia technologie
veterans vets veteranos
brothers bros
district dist distrito
assistance asst asistencia
1st first
2nd second
3rd third
4th fourth
5th fifth
6th sixth
7th seventh
8th eighth
9th ninth
10th tenth
`;

/** What an organization calls itself: people leave these words out, and no two organizations differ by them alone. */
const KINDS = `
association center foundation organization society service program project institute committee commission council
corporation company cooperative network group federation league club fund trust agency alliance coalition collaborative
collective consortium initiative partnership partners team office headquarters chapter charity charities charitable
nonprofit ngo ong church ministry school community national international usa
ac sa sc sas co inc incorporated ltd limited
`;

/** Bodies that have a legal body of their own beside them to raise money: `Heron Hospital` and `Heron Hospital Foundation`. */
const INSTITUTIONS = `
university college academy school hospital clinic library museum theater church center institute association society club
`;

const SUPPORTING_BODIES = 'foundation fund trust';

/** What many organizations work on, and words that tell sister organizations apart: they count, but are not distinctive. */
const THEMES = `
academy action adult aid animal area art arts board care central child children citizens city civic clinic college
county country crisis culture cultural department development disability district east eastern economic education
elementary employment environment environmental family families first food friends girls boys government greater health
high home homes hospital house housing human junior justice legal library local lower medical men mens middle mount
museum music neighborhood new north northeast northern northwest old parent parents park parks peace post public pta pto
recovery region regional resource resources saint senior seniors social south southeast southern southwest sports
state student support system teacher teachers town united university upper veterans village volunteer volunteers west
western women womens youth administration management elementary fort mountain avenue rotary lions kiwanis union
male female day night black white red green blue
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega
`;

const SMALL_WORDS = `
and y et und of for the a an in on at to with by from de del la el los las le les des du d l der die das dem den fur von vom zu im
da do dos para por pour en au aux sur di della dell il per van voor het
`;

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** What is known of the words of names. */
export interface NameVocabulary {
  /** The word that stands for all its abbreviations and translations. */
  canonical(word: string): string;
  /** Of, for, the: such words never count. */
  isSmall(word: string): boolean;
  /** Says what kind of organization it is, and is easily left out. */
  isKind(word: string): boolean;
  /** Has a body beside it that supports it, and that is another organization. */
  isInstitution(word: string): boolean;
  /** What such a body calls itself. */
  isSupportingBody(word: string): boolean;
  /** A common word, spelled right: another common word is never a slip of it. */
  isCommon(word: string): boolean;
}

let vocabulary: NameVocabulary | undefined;

/** Built at the first name that needs it: nothing is computed when the bundle loads. */
export function nameVocabulary(): NameVocabulary {
  if (vocabulary) return vocabulary;
  const canonicals = new Map<string, string>();
  for (const line of VARIANTS.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const other of others) canonicals.set(other, first);
  }
  const kinds = new Set(wordsOf(KINDS));
  const common = new Set([...wordsOf(KINDS), ...wordsOf(THEMES), ...wordsOf(VARIANTS)]);
  const small = new Set(wordsOf(SMALL_WORDS));
  const institutions = new Set(wordsOf(INSTITUTIONS));
  const supporting = new Set(wordsOf(SUPPORTING_BODIES));
  vocabulary = {
    canonical: (word) => canonicals.get(word) ?? word,
    isSmall: (word) => small.has(word),
    isKind: (word) => kinds.has(word),
    isInstitution: (word) => institutions.has(word),
    isSupportingBody: (word) => supporting.has(word),
    isCommon: (word) => common.has(word),
  };
  return vocabulary;
}
