import type { FieldKey } from '../../partnership/columns';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Confidence } from '../../partnership/evidence';
import type { Language } from '../../partnership/language';
import { LEVELS, type Level, levelLabel } from '../../partnership/level';
import { type COVERS, type FUNDING, MOTIVES, PARTNER_TYPES, PURPOSES, SECTORS } from '../../partnership/partnerChoices';
import { PHASES, type Phase, phaseLabel } from '../../partnership/phase';
import { RATINGS, type Rating } from '../../partnership/rating';
import type { Option } from './option';

type One<List extends readonly string[]> = List[number];

/** How a choice is shown: what it is called, and in one line what it means. */
interface Shown {
  readonly label: string;
  readonly meaning: string;
}

interface ChoiceWords {
  readonly types: Readonly<Record<One<typeof PARTNER_TYPES>, Shown>>;
  readonly sectors: Readonly<Record<One<typeof SECTORS>, string>>;
  readonly motives: Readonly<Record<One<typeof MOTIVES>, string>>;
  readonly purposes: Readonly<Record<One<typeof PURPOSES>, Shown>>;
  readonly covers: Readonly<Record<One<typeof COVERS>, Shown>>;
  readonly funding: Readonly<Record<One<typeof FUNDING>, string>>;
  readonly levels: Readonly<Record<Level, Shown>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

const english: ChoiceWords = {
  types: {
    'Complementary mission': {
      label: 'Complementary mission',
      meaning: 'Works for the same change as we do, from another side.',
    },
    'Service sector': {
      label: 'Service sector',
      meaning: 'Serves the people we serve, with something we do not offer.',
    },
    'Resource holder': { label: 'Resource holder', meaning: 'Has space, money, equipment or volunteers.' },
    'Expertise provider': { label: 'Expertise provider', meaning: 'Knows how to do something we need.' },
    'Policy influencer': { label: 'Policy influencer', meaning: 'Is heard where rules and budgets are decided.' },
  },
  sectors: {
    Nonprofit: 'Nonprofit',
    'Start-up': 'Start-up',
    Business: 'Business',
    'Neighborhood association': 'Neighborhood association',
    'Public agency': 'Public agency',
    'School or college': 'School or college',
    'Faith group': 'Faith group',
    'Service club': 'Service club',
    'Sports team': 'Sports team',
    Other: 'Other',
  },
  motives: {
    'We share a mission': 'We share a mission',
    'They have what we lack': 'They have what we lack',
    'We get on well': 'We get on well',
    'A funder wants it': 'A funder wants it',
    'We would be left out': 'We would be left out',
    'Their name is big': 'Their name is big',
  },
  purposes: {
    'Joint action': { label: 'Joint action', meaning: 'We do something together that neither of us could do alone.' },
    'Just sharing': { label: 'Just sharing', meaning: 'Each does its own work, and we share what we have and know.' },
  },
  covers: {
    payments: { label: 'Payments', meaning: 'One of us pays the other for something.' },
    'pooled money': { label: 'Shared money', meaning: 'We put money together, and one of us holds it.' },
    'personal data': { label: 'Personal data', meaning: 'We share names, addresses or stories of people.' },
    'people at risk': { label: 'People at risk', meaning: 'We work with children, or adults who need protection.' },
    'joint materials': { label: 'Things we make together', meaning: 'Guides, photos, videos, a website.' },
    'shared services': { label: 'Services we run together', meaning: 'People come to both of us for the same help.' },
    'confidential information': {
      label: 'Confidential information',
      meaning: 'We tell each other what nobody else should hear.',
    },
    hosting: { label: 'Hosting', meaning: 'One of us gives the partnership a temporary home.' },
    'cross-border': { label: 'Work across a border', meaning: 'We are in different countries.' },
    binding: { label: 'A binding agreement', meaning: 'A court could hold us to it. Ask a lawyer first.' },
  },
  funding: { 'we fund': 'We fund it', 'they fund': 'They fund it' },
  levels: {
    1: { label: '1 Resource coordination', meaning: 'We share space, equipment, referrals or training.' },
    2: { label: '2 Program collaboration', meaning: 'We run a program together.' },
    3: { label: '3 Strategic alliance', meaning: 'We plan, raise funds or speak up together over years.' },
    4: {
      label: '4 Collective impact',
      meaning: 'Many organizations work on one shared goal, with shared measures and someone who keeps it together.',
    },
  },
  phases: {
    1: '1 Mapping',
    2: '2 Relationship building',
    3: '3 Design',
    4: '4 Implementation',
    5: '5 Evaluation',
  },
  confidences: { sure: 'Sure', 'fairly sure': 'Fairly sure', 'a guess': 'A guess' },
};

const spanish: ChoiceWords = {
  types: {
    'Complementary mission': {
      label: 'Misión complementaria',
      meaning: 'Trabaja por el mismo cambio que nosotros, desde otro lado.',
    },
    'Service sector': {
      label: 'La misma gente, otros servicios',
      meaning: 'Atiende a la gente que atendemos, con algo que no ofrecemos.',
    },
    'Resource holder': { label: 'Tiene recursos', meaning: 'Tiene espacio, dinero, equipo o voluntariado.' },
    'Expertise provider': { label: 'Aporta experiencia', meaning: 'Sabe hacer algo que necesitamos.' },
    'Policy influencer': {
      label: 'Influye en políticas',
      meaning: 'Tiene voz donde se deciden las normas y los presupuestos.',
    },
  },
  sectors: {
    Nonprofit: 'Organización sin fines de lucro',
    'Start-up': 'Empresa emergente',
    Business: 'Empresa',
    'Neighborhood association': 'Asociación vecinal',
    'Public agency': 'Organismo público',
    'School or college': 'Escuela o universidad',
    'Faith group': 'Comunidad religiosa',
    'Service club': 'Club de servicio',
    'Sports team': 'Equipo deportivo',
    Other: 'Otro',
  },
  motives: {
    'We share a mission': 'Compartimos una misión',
    'They have what we lack': 'Tienen lo que nos falta',
    'We get on well': 'Nos entendemos bien',
    'A funder wants it': 'Lo pide quien nos financia',
    'We would be left out': 'Nos quedaríamos fuera',
    'Their name is big': 'Tienen mucho renombre',
  },
  purposes: {
    'Joint action': { label: 'Acción conjunta', meaning: 'Hacemos juntos algo que nadie podría hacer por su cuenta.' },
    'Just sharing': {
      label: 'Solo compartir',
      meaning: 'Cada parte hace su trabajo, y compartimos lo que tenemos y sabemos.',
    },
  },
  covers: {
    payments: { label: 'Pagos', meaning: 'Una parte paga a la otra por algo.' },
    'pooled money': { label: 'Dinero en común', meaning: 'Juntamos dinero, y una parte lo guarda.' },
    'personal data': {
      label: 'Datos personales',
      meaning: 'Compartimos nombres, direcciones o historias de personas.',
    },
    'people at risk': {
      label: 'Personas en riesgo',
      meaning: 'Trabajamos con menores o con personas adultas que necesitan protección.',
    },
    'joint materials': { label: 'Lo que creamos en conjunto', meaning: 'Guías, fotos, videos, un sitio web.' },
    'shared services': {
      label: 'Servicios en conjunto',
      meaning: 'La gente acude a ambas partes por la misma ayuda.',
    },
    'confidential information': {
      label: 'Información confidencial',
      meaning: 'Nos contamos cosas que nadie más debe saber.',
    },
    hosting: { label: 'Acogida', meaning: 'Una parte acoge a la alianza por un tiempo.' },
    'cross-border': { label: 'Trabajo entre países', meaning: 'Estamos en países distintos.' },
    binding: {
      label: 'Un acuerdo vinculante',
      meaning: 'Se podría exigir ante un tribunal. Pida antes consejo legal.',
    },
  },
  funding: { 'we fund': 'Financia nuestra organización', 'they fund': 'Financia la organización aliada' },
  levels: {
    1: {
      label: '1 Coordinación de recursos',
      meaning: 'Compartimos espacio, equipo, derivaciones o capacitación.',
    },
    2: { label: '2 Colaboración en programas', meaning: 'Llevamos un programa en conjunto.' },
    3: {
      label: '3 Alianza estratégica',
      meaning: 'Planificamos, buscamos fondos o alzamos la voz en conjunto durante años.',
    },
    4: {
      label: '4 Impacto colectivo',
      meaning:
        'Muchas organizaciones trabajan por una meta común, con medidas comunes y alguien que mantiene unido el trabajo.',
    },
  },
  phases: {
    1: '1 Mapeo',
    2: '2 Construcción de la relación',
    3: '3 Diseño',
    4: '4 Puesta en marcha',
    5: '5 Evaluación',
  },
  confidences: { sure: 'Con seguridad', 'fairly sure': 'Con bastante seguridad', 'a guess': 'Es una suposición' },
};

/** How the choices are shown in each language; what is written into the sheet is always the English value. */
export const choiceWords: Readonly<Record<Language, ChoiceWords>> = { en: english, es: spanish };

/** What the drop-down of a column offers, as it is shown in a language; none for a column without one. */
export function choicesOf(key: FieldKey, language: Language): readonly Option[] {
  const words = choiceWords[language];
  switch (key) {
    case 'type':
      return PARTNER_TYPES.map((value) => explained(value, words.types[value]));
    case 'sector':
      return SECTORS.map((value) => ({ value, label: words.sectors[value] }));
    case 'motive':
      return MOTIVES.map((value) => ({ value, label: words.motives[value] }));
    case 'purpose':
      return PURPOSES.map((value) => explained(value, words.purposes[value]));
    case 'level':
      return LEVELS.map(({ level }) => explained(levelLabel(level), words.levels[level]));
    case 'phase':
      return PHASES.map(({ phase }) => ({ value: phaseLabel(phase), label: words.phases[phase] }));
    case 'missionAlignment':
    case 'resourceComplementarity':
    case 'relationshipPotential':
    case 'capacity':
      return RATINGS.filter((rating): rating is Rating => rating !== null)
        .reverse()
        .map((value) => ({ value, label: decisionWords(language).ratings[value] }));
    default:
      return [];
  }
}

function explained(value: string, { label, meaning }: Shown): Option {
  return { value, label, explanation: meaning };
}
