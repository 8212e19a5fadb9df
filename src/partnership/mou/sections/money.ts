import { always, covering, either } from '../conditions';
import { nameOf } from '../facts';
import { FUNDER_QUESTIONS } from '../funders';
import { someoneFunds } from '../openToFunders';
import { capital, type Template } from '../template';

/** The sections on money: what is paid, who funds, and who holds what is pooled. */

const isPaid = either(covering('payments', 'pooled money'), someoneFunds);

export const money: Template = {
  heading: { en: 'Money', es: 'Dinero' },
  note: { en: 'Clears up the most common misunderstanding.', es: 'Evita el malentendido más común.' },
  blocks: (facts, { write, grid, toAgree }) => {
    if (isPaid(facts)) {
      const asked = [
        { en: 'who pays', es: 'quién paga' },
        { en: 'to whom', es: 'a quién' },
        { en: 'amount and currency', es: 'monto y moneda' },
        { en: 'what it is for', es: 'para qué' },
        { en: 'payment dates', es: 'fechas de pago' },
      ];
      return [
        grid(
          asked.map(({ en, es }) => ({ en: capital(en), es: capital(es) })),
          [asked.map(({ en, es }) => toAgree({ en: `payments: ${en}`, es: `pagos: ${es}` }))],
        ),
        write({
          en: 'Apart from this each of us pays its own costs. Whoever receives money shows how it was used.',
          es: 'Fuera de esto, cada parte cubre sus propios gastos. Quien recibe dinero muestra en qué lo gastó.',
        }),
      ];
    }
    const payments = toAgree({ en: 'payments, or “none”', es: 'los pagos, o “ninguno”' });
    return [
      write({
        en: `No money changes hands under this agreement, and each of us pays its own costs, unless we write here what is paid, by whom and when: ${payments}.`,
        es: `Este acuerdo no implica pagos entre las partes, y cada una cubre sus propios gastos, salvo que anotemos aquí qué se paga, quién lo paga y cuándo: ${payments}.`,
      }),
    ];
  },
};

export const funders: Template = {
  heading: { en: 'Openness about funding', es: 'Transparencia sobre el financiamiento' },
  note: {
    en: 'Whoever gives money to a partnership says openly what that means.',
    es: 'Quien aporta dinero a una alianza dice con franqueza qué significa eso.',
  },
  blocks: (facts, { language, say, write, grid, known, list }) => {
    const givers = list(facts.parties.filter(({ funds }) => funds).map((party) => nameOf(party, language)));
    return [
      write({
        en: `Money for this work comes from ${givers}. We answer these questions before we sign:`,
        es: `El dinero para este trabajo viene de ${givers}. Respondemos estas preguntas antes de firmar:`,
      }),
      grid(
        [
          { en: 'Question', es: 'Pregunta' },
          { en: 'Answer', es: 'Respuesta' },
        ],
        FUNDER_QUESTIONS.map(({ key, text, short }) => [say(text), known(facts.funding[key], short)]),
      ),
      write({
        en: 'Giving money brings no greater say in decisions, unless an answer says otherwise.',
        es: 'Aportar dinero no da más peso en las decisiones, salvo que una respuesta diga otra cosa.',
      }),
    ];
  },
};

export const fiscal: Template = {
  heading: { en: 'Money that we pool', es: 'Dinero en común' },
  note: {
    en: 'Who holds it, who reports on it, and what that costs.',
    es: 'Quién lo guarda, quién rinde cuentas y cuánto cuesta.',
  },
  advice: always,
  blocks: (_, { write, toAgree, section }) => {
    const holder = toAgree({ en: 'fiscal agent or sponsor', es: 'quién administra el dinero' });
    const fee = toAgree({ en: 'fee of the fiscal agent, or “none”', es: 'comisión por administrarlo, o “ninguna”' });
    const annexes = section('annexes');
    return [
      write({
        en: `${holder} holds the money that we pool, apart from its own, and pays only what the budget in ${annexes} allows. It charges ${fee}.`,
        es: `${holder} guarda el dinero que ponemos en común, separado del propio, y paga solo lo que prevé el presupuesto de ${annexes}. Cobra ${fee}.`,
      }),
      write({
        en: 'It shows us the accounts every three months, and whenever one of us asks. When it gives up this task, it hands the money and the accounts to whomever we name together.',
        es: 'Muestra las cuentas cada tres meses, y en todo momento a la parte que las pida. Cuando deja esta tarea, entrega el dinero y las cuentas a quien nombremos en conjunto.',
      }),
    ];
  },
};
