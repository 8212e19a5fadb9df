import { bullets, labelled, paragraph } from '../blocks';
import { isGiven } from '../facts';
import type { Template } from '../template';

/** The sections on how the parties work together. What they have said about it stands before the usual rules. */

export const decisions: Template = {
  heading: { en: 'Making decisions', es: 'Cómo decidimos' },
  note: {
    en: 'How we decide, and what happens when we differ.',
    es: 'Cómo tomamos decisiones, y qué pasa cuando no coincidimos.',
  },
  blocks: ({ together }, { say, toAgree }) => {
    if (isGiven(together.decisions)) {
      const steps = say(conflict.heading);
      return [
        ...labelled(say({ en: 'How we decide', es: 'Nuestra forma de decidir' }), together.decisions),
        paragraph(
          say({
            en: `Where this says nothing, what concerns one lane only is decided by its owner, and when we cannot agree within 14 days we take the steps under “${steps}”.`,
            es: `Donde esto no diga nada, lo que toca a una sola tarea lo decide su responsable, y si en 14 días no llegamos a un acuerdo seguimos los pasos de “${steps}”.`,
          }),
        ),
      ];
    }
    const fallback = toAgree({ en: 'who decides, or what happens then', es: 'quién decide, o qué pasa entonces' });
    return [
      paragraph(
        say({
          en: 'We decide together what concerns both of us, by consent: a proposal stands unless somebody has a reasoned objection. What concerns one lane only is decided by its owner.',
          es: 'Lo que nos toca a todos lo decidimos en conjunto y por consentimiento: una propuesta queda aprobada si nadie presenta una objeción fundamentada. Lo que toca a una sola tarea lo decide su responsable.',
        }),
      ),
      paragraph(
        say({
          en: `If we cannot agree within 14 days, ${fallback}.`,
          es: `Si en 14 días no llegamos a un acuerdo, ${fallback}.`,
        }),
      ),
    ];
  },
};

export const communication: Template = {
  heading: { en: 'Communication', es: 'Comunicación' },
  note: {
    en: 'How we talk, and how soon we answer.',
    es: 'Cómo nos hablamos y en cuánto tiempo respondemos.',
  },
  blocks: ({ together }, { say, toAgree }) => {
    if (isGiven(together.communication)) {
      return [
        ...labelled(say({ en: 'How we keep in touch', es: 'Cómo nos comunicamos' }), together.communication),
        paragraph(
          say({
            en: 'Where this says nothing, urgent matters go by telephone to the relationship owner.',
            es: 'Donde esto no diga nada, lo urgente se trata por teléfono con la persona responsable de la relación.',
          }),
        ),
      ];
    }
    const channel = toAgree({ en: 'channel', es: 'medio de comunicación' });
    const language = toAgree({ en: 'language', es: 'idioma' });
    const days = toAgree({ en: 'number of working days', es: 'número de días hábiles' });
    return [
      paragraph(
        say({
          en: `We write to each other by ${channel} in ${language} and answer within ${days}. Urgent matters go by telephone to the relationship owner.`,
          es: `Nos escribimos por ${channel} en ${language} y respondemos en un plazo de ${days}. Lo urgente se trata por teléfono con la persona responsable de la relación.`,
        }),
      ),
    ];
  },
};

export const checkIns: Template = {
  heading: { en: 'Meetings and check-ins', es: 'Reuniones y seguimiento' },
  note: {
    en: 'Keeps the partnership alive between the big moments.',
    es: 'Mantiene viva la alianza entre los grandes momentos.',
  },
  blocks: ({ cadence }, { say, toAgree }) => {
    const rhythm =
      cadence &&
      say({
        en: `${cadence.months === 1 ? 'every month' : `every ${cadence.months} months`} for ${cadence.minutes} minutes`,
        es: `${cadence.months === 1 ? 'cada mes' : `cada ${cadence.months} meses`} durante ${cadence.minutes} minutos`,
      });
    const often = rhythm ?? toAgree({ en: 'how often, and for how long', es: 'cada cuánto, y por cuánto tiempo' });
    return [
      paragraph(say({ en: `We meet ${often}.`, es: `Nos reunimos ${often}.` })),
      paragraph(
        say({
          en: 'Each time we ask what is working and what needs readjusting, look at our measures, make offers before asks, and note who does what by when.',
          es: 'Cada vez preguntamos qué funciona y qué hay que ajustar, revisamos nuestros indicadores, ofrecemos antes de pedir y anotamos quién hace qué y para cuándo.',
        }),
      ),
    ];
  },
};

export const earlyNotice: Template = {
  heading: { en: 'Early notice', es: 'Avisar a tiempo' },
  note: { en: 'No surprises.', es: 'Sin sorpresas.' },
  blocks: (_, { say }) => [
    paragraph(
      say({
        en: 'Each of us tells the other early when our aims drift apart, when something important changes, or when we hear of a problem. We would rather hear it half certain than too late.',
        es: 'Nos avisamos pronto cuando nuestros objetivos se alejan, cuando cambia algo importante o cuando nos enteramos de un problema. Más vale saberlo a medias que demasiado tarde.',
      }),
    ),
  ],
};

export const credit: Template = {
  heading: { en: 'Publicity and credit', es: 'Difusión y reconocimiento' },
  note: { en: 'Shared work, shared credit.', es: 'Trabajo compartido, mérito compartido.' },
  blocks: (_, { say }) => [
    paragraph(
      say({
        en: 'We name each other whenever we speak publicly of the shared work, and thank its funders. Names and logos are used only for this work and only after the other has agreed to the text.',
        es: 'Siempre que hablamos en público del trabajo compartido nombramos a la otra parte y agradecemos a quienes lo financian. Los nombres y logotipos se usan solo para este trabajo, y solo cuando la otra parte ha aprobado el texto.',
      }),
    ),
  ],
};

export const inclusion: Template = {
  heading: { en: 'Equity, inclusion and access', es: 'Equidad, inclusión y accesibilidad' },
  note: { en: 'Our values in practice.', es: 'Nuestros valores en la práctica.' },
  blocks: (_, { say, toAgree }) => {
    const access = toAgree({
      en: 'what we do for access and language',
      es: 'qué hacemos por la accesibilidad y el idioma',
    });
    return [
      paragraph(
        say({
          en: `We plan so that the people concerned can take part: language, access, times and places. For this work that means ${access}.`,
          es: `Planeamos de modo que puedan participar las personas a quienes afecta: idioma, accesibilidad, horarios y lugares. En este trabajo eso significa ${access}.`,
        }),
      ),
    ];
  },
};

export const conflict: Template = {
  heading: { en: 'When we disagree', es: 'Cuando no estamos de acuerdo' },
  note: {
    en: 'Steps with dates, so that a quarrel does not become a break.',
    es: 'Pasos con plazos, para que un desacuerdo no termine en ruptura.',
  },
  blocks: ({ together }, { say, toAgree }) => {
    if (isGiven(together.conflict)) {
      return [
        ...labelled(say({ en: 'How we handle it', es: 'Cómo lo resolvemos' }), together.conflict),
        paragraph(
          say({
            en: 'Where this says nothing, the people concerned talk within 7 days, then the relationship owners within 14 days, then a mediator whom both accept within 30 days. If none of this helps, either may end this memorandum as described below.',
            es: 'Donde esto no diga nada, las personas involucradas hablan en un plazo de 7 días; después, las responsables de la relación, en un plazo de 14 días; y después interviene, en un plazo de 30 días, una persona mediadora que todas las partes acepten. Si nada de esto ayuda, cualquiera de las partes puede terminar este memorando como se describe más abajo.',
          }),
        ),
      ];
    }
    const mediator = toAgree({
      en: 'mediator, or how we find one',
      es: 'persona mediadora, o cómo la encontramos',
    });
    return [
      bullets(
        say({
          en: 'First the people concerned talk, within 7 days.',
          es: 'Primero hablan las personas involucradas, en un plazo de 7 días.',
        }),
        say({
          en: 'Then the relationship owners, within 14 days.',
          es: 'Después hablan las personas responsables de la relación, en un plazo de 14 días.',
        }),
        say({
          en: `Then a mediator whom both accept, within 30 days: ${mediator}.`,
          es: `Después interviene una persona mediadora que todas las partes acepten, en un plazo de 30 días: ${mediator}.`,
        }),
        say({
          en: 'If that does not help, either may end this memorandum as described below.',
          es: 'Si eso no ayuda, cualquiera de las partes puede terminar este memorando como se describe más abajo.',
        }),
      ),
    ];
  },
};
