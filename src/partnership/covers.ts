import { ANNEXES, COVERS, FUNDING } from './partnerChoices';
import { fold, partedByCommas, plainText } from './text';

export type Cover = (typeof COVERS)[number];
export type Annex = (typeof ANNEXES)[number];
type Word = Cover | Annex | (typeof FUNDING)[number];

/** What the cell "Agreement covers" says. Lists are in the order of the choices, so that equal cells read equal. */
export interface Covered {
  readonly covers: readonly Cover[];
  readonly annexes: readonly Annex[];
  readonly weFund: boolean;
  readonly theyFund: boolean;
  /** The words that are none of these, as they were typed, each once. */
  readonly unknown: readonly string[];
}

/** Other words that mean the same, folded and without hyphens. */
const ALIASES: Readonly<Record<Word, string>> = {
  payments: 'payment, money, pagos, dinero',
  'pooled money': 'pooled funds, shared fund, shared money, joint budget, dinero comun, fondo comun',
  'personal data': 'data, data sharing, privacy, datos personales, datos',
  'people at risk': `children, minors, adults at risk, children or adults at risk, vulnerable people, safeguarding,
    personas en riesgo, ninos, ninas y ninos, menores, adultos en riesgo, personas vulnerables`,
  'joint materials': 'materials, joint publications, intellectual property, materiales conjuntos, materiales',
  'shared services': 'services, joint services, servicios compartidos, servicios',
  'confidential information': 'confidential, confidentiality, informacion confidencial, confidencialidad',
  hosting: 'host, temporary home, sede, sede temporal',
  'cross-border': 'international, abroad, internacional, varios paises',
  binding: 'legally binding, contract, vinculante, contrato',
  'we fund': 'nosotros financiamos, nosotras financiamos, financiamos',
  'they fund': 'funder, funding, ellos financian, ellas financian, financian, financiador',
  'work plan': 'workplan, plan de trabajo',
  budget: 'presupuesto',
  'data schedule': 'anexo de datos',
  'contact list': 'contacts, lista de contactos, contactos',
  'change log': 'changes, registro de cambios, cambios',
};

const NOTHING = ['none', 'nothing', 'no', 'n/a', 'ninguno', 'nada'];

const wordKey = (text: string): string => fold(text).replace(/-/g, ' ');

const MEANINGS: ReadonlyMap<string, Word> = new Map(
  (Object.entries(ALIASES) as [Word, string][]).reduce<[string, Word][]>(
    (all, [word, aliases]) =>
      all.concat([word, ...partedByCommas(aliases)].map((one): [string, Word] => [wordKey(one), word])),
    [],
  ),
);

/**
 * Reads what an agreement covers: words parted by `;`, `,` or new lines, in English or Spanish; case and accents do not
 * count. A word that is not understood is returned, and never left out in silence.
 *
 * @example readCovers('Payments; datos personales, drones') // covers payments and personal data, unknown 'drones'
 */
export function readCovers(cell: unknown): Covered {
  const found = new Set<string>();
  const unknown = new Map<string, string>();
  for (const part of plainText(cell).split(/[;,\uFF1B\uFF0C\u3001\r\n]/)) {
    const typed = plainText(part).replace(/^[-\u2013\u2014\u2022*\u00B7]\s*/, '');
    const folded = wordKey(typed).replace(/\.$/, '');
    const word = MEANINGS.get(folded);
    if (word !== undefined) found.add(word);
    else if (folded !== '' && !NOTHING.includes(folded)) unknown.set(folded, unknown.get(folded) ?? typed);
  }
  return {
    covers: COVERS.filter((one) => found.has(one)),
    annexes: ANNEXES.filter((one) => found.has(one)),
    weFund: found.has('we fund'),
    theyFund: found.has('they fund'),
    unknown: Array.from(unknown.values()),
  };
}

/**
 * The cell that says this, in the order of the choices; what it does not know comes last.
 *
 * @example writeCovers({ ...readCovers('drones, DATOS'), theyFund: true }) // 'personal data; they fund; drones'
 */
export function writeCovers({ covers, annexes, weFund, theyFund, unknown }: Covered): string {
  const funding = FUNDING.filter((one) => (one === 'we fund' ? weFund : theyFund));
  return [...covers, ...funding, ...annexes, ...unknown].join('; ');
}
