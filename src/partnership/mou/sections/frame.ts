import type { Annex } from '../../covers';
import { type Condition, type Form, formOf, isLetter } from '../conditions';
import type { Facts } from '../facts';
import type { State } from '../state';
import type { Template } from '../template';
import type { Text } from '../voice';

/** What stands around the other sections: which text this is, what is kept beside it, and what it is not. */

export const TITLES: Readonly<Record<Form, Text>> = {
  letter: { en: 'Sharing letter', es: 'Carta para compartir recursos' },
  memorandum: { en: 'Memorandum of Understanding', es: 'Memorando de entendimiento' },
  charter: { en: 'Collective impact charter', es: 'Carta de impacto colectivo' },
};

export const STATE_NAMES: Readonly<Record<State, Text>> = {
  draft: { en: 'Draft', es: 'Borrador' },
  reviewed: { en: 'Reviewed', es: 'Revisado' },
  signed: { en: 'Signed', es: 'Firmado' },
  ended: { en: 'Ended', es: 'Terminado' },
};

export const title: Template = {
  heading: (facts) => TITLES[formOf(facts)],
  note: {
    en: 'A starting point for us to change, and not legal advice. What stands in brackets is still to be agreed.',
    es: 'Un punto de partida que podemos cambiar, y no una asesoría legal. Lo que está entre corchetes queda por acordar.',
  },
  blocks: (facts, { say, write, grid, names, date }) => {
    const between = names(facts.parties);
    const said = [date(facts.date), String(facts.version), say(STATE_NAMES[facts.state])] as const;
    const [day, version, state] = said;
    return [
      write({ en: `between ${between}`, es: `entre ${between}` }),
      isLetter(facts)
        ? write({
            en: `${day}, version ${version} (${state.toLowerCase()})`,
            es: `${day}, versión ${version} (${state.toLowerCase()})`,
          })
        : grid(
            [
              { en: 'Date', es: 'Fecha' },
              { en: 'Version', es: 'Versión' },
              { en: 'State', es: 'Estado' },
            ],
            [said],
          ),
    ];
  },
};

const ANNEXES: Readonly<Record<Annex, readonly [name: Text, holds: Text]>> = {
  'work plan': [
    { en: 'Work plan', es: 'Plan de trabajo' },
    { en: 'Steps, who takes them, and by when', es: 'Los pasos, quién los da y para cuándo' },
  ],
  budget: [
    { en: 'Budget', es: 'Presupuesto' },
    { en: 'Income and costs, and who pays what', es: 'Los ingresos y los gastos, y quién paga qué' },
  ],
  'data schedule': [
    { en: 'Data schedule', es: 'Anexo de datos' },
    { en: 'Each kind of data, its use, and who sees it', es: 'Cada tipo de datos, para qué se usa y quién lo ve' },
  ],
  'contact list': [
    { en: 'Contact list', es: 'Lista de contactos' },
    { en: 'Names, telephone numbers and addresses', es: 'Nombres, teléfonos y direcciones' },
  ],
  'change log': [
    { en: 'Change log', es: 'Registro de cambios' },
    { en: 'What changed in each version, and why', es: 'Qué cambió en cada versión, y por qué' },
  ],
};

/** What is kept beside the text: what people named, a budget for money that is pooled, and from version 2 on the changes. */
function annexesOf({ annexes: named, covers, version }: Facts): Annex[] {
  return (Object.keys(ANNEXES) as Annex[]).filter(
    (one) =>
      named.includes(one) ||
      (one === 'budget' && covers.includes('pooled money')) ||
      (one === 'change log' && version > 1),
  );
}

export const hasAnnexes: Condition = (facts) => annexesOf(facts).length > 0;

export const annexes: Template = {
  heading: { en: 'Annexes', es: 'Anexos' },
  note: {
    en: 'What belongs to this text and is kept beside it.',
    es: 'Lo que forma parte de este texto y se guarda aparte.',
  },
  blocks: (facts, { say, grid, toAgree }) => [
    grid(
      [
        { en: 'Annex', es: 'Anexo' },
        { en: 'What it holds', es: 'Qué contiene' },
        { en: 'Version and date', es: 'Versión y fecha' },
      ],
      annexesOf(facts).map((one) => {
        const [name, holds] = ANNEXES[one];
        return [
          say(name),
          say(holds),
          toAgree({ en: `version and date: ${name.en}`, es: `versión y fecha: ${name.es}` }),
        ];
      }),
    ),
  ],
};

export const notice: Template = {
  heading: { en: 'Before we sign', es: 'Antes de firmar' },
  note: {
    en: 'Take this part out when it has done its work.',
    es: 'Quitemos esta parte cuando haya cumplido su función.',
  },
  blocks: (_, { outline, write, list }) => {
    const numbers = list(outline.filter(({ advice }) => advice).map(({ number }) => String(number)));
    return [
      write({
        en: `This text is a template and not legal advice. Have a lawyer look at the sections marked “Seek advice”: ${numbers}.`,
        es: `Este texto es una plantilla y no constituye asesoría legal. Pidamos a un abogado o una abogada que revise las secciones marcadas “Pedir asesoría”: ${numbers}.`,
      }),
    ];
  },
};
