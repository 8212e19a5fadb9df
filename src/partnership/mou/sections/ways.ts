import { intervalInWords } from '../../checkin/interval';
import { type Block, labelled, paragraph } from '../blocks';
import { always, covering, endingOf, isCharter, isClose, isLetter, moreThanTwo } from '../conditions';
import { isGiven } from '../facts';
import type { Template } from '../template';

/** The sections on how the parties work together. What they have said about it stands before the usual rules. */

export const decisions: Template = {
  heading: { en: 'Making decisions', es: 'Cómo decidimos' },
  note: {
    en: 'How we decide, and what happens when we differ.',
    es: 'Cómo tomamos decisiones, y qué pasa cuando no coincidimos.',
  },
  blocks: (facts, { say, write, toAgree, section }) => {
    const said = facts.together.decisions;
    const steps = section('conflict');
    const votes = moreThanTwo(facts)
      ? [
          write({
            en: 'Each of us has one vote. More than half of us must take part. Where consent is not possible, two thirds of those who take part decide, but money, new parties and changes to this text need all of us.',
            es: 'Cada parte tiene un voto. Debe participar más de la mitad. Donde no haya consentimiento deciden dos tercios de quienes participan; para el dinero, la entrada de otras partes y los cambios a este texto hacen falta todas las partes.',
          }),
        ]
      : [];
    if (isGiven(said)) {
      return [
        ...labelled(say({ en: 'How we decide', es: 'Nuestra forma de decidir' }), said),
        write({
          en: `Where this says nothing, what concerns only one task is decided by its owner, and if we cannot agree within 14 days we take the steps in ${steps}.`,
          es: `Donde esto no diga nada, lo que toca a una sola tarea lo decide su responsable, y si en 14 días no llegamos a un acuerdo seguimos los pasos de ${steps}.`,
        }),
        ...votes,
      ];
    }
    const fallback = toAgree({ en: 'who decides, or what happens then', es: 'quién decide, o qué pasa entonces' });
    return [
      write({
        en: 'What concerns more than one of us we decide together, by consent: a proposal stands unless somebody has a reasoned objection. What concerns only one task is decided by its owner.',
        es: 'Lo que toca a más de una parte lo decidimos en conjunto y por consentimiento: una propuesta queda aprobada si nadie presenta una objeción fundamentada. Lo que toca a una sola tarea lo decide su responsable.',
      }),
      ...votes,
      write({
        en: `If we cannot agree within 14 days, ${fallback}.`,
        es: `Si en 14 días no llegamos a un acuerdo, ${fallback}.`,
      }),
    ];
  },
};

export const backbone: Template = {
  heading: (facts) =>
    isClose(facts)
      ? { en: 'Backbone and convener', es: 'Apoyo central y convocatoria' }
      : { en: 'Hosting', es: 'Acogida' },
  note: {
    en: 'Who holds the work together or gives it a home, and until when.',
    es: 'Quién mantiene unido el trabajo o le da un lugar, y hasta cuándo.',
  },
  blocks: (facts, { write, toAgree, all }) => {
    const blocks: Block[] = [];
    if (isClose(facts)) {
      const convener = toAgree({ en: 'convener', es: 'quién convoca' });
      const support = toAgree({
        en: 'backbone: who has the task and the time',
        es: 'apoyo central: quién tiene la tarea y el tiempo',
      });
      const until = toAgree({
        en: 'who pays for the backbone, and until when',
        es: 'quién paga el apoyo central, y hasta cuándo',
      });
      blocks.push(
        write({
          en: `${convener} calls us together. ${support} prepares the meetings, keeps the plan and the measures, and follows up on what was promised. It serves ${all} alike and decides nothing in our place.`,
          es: `${convener} nos reúne. ${support} prepara las reuniones, lleva el plan y los indicadores y da seguimiento a lo prometido. Sirve por igual a ${all} y no decide en nuestro lugar.`,
        }),
        write({ en: `This support is paid for: ${until}.`, es: `Este apoyo se paga así: ${until}.` }),
      );
    }
    if (covering('hosting')(facts)) {
      const host = toAgree({ en: 'host', es: 'quién acoge' });
      const until = toAgree({ en: 'last day of hosting', es: 'último día de la acogida' });
      blocks.push(
        write({
          en: `${host} gives the partnership a home until ${until}. The home is temporary: before that day the partnership moves out, or gets a governing body and staff of its own. Until then the board of the host does not decide for the partnership.`,
          es: `${host} acoge a la alianza hasta ${until}. La acogida es temporal: antes de ese día la alianza se muda, o tiene su propio órgano de gobierno y su propio personal. Hasta entonces la junta directiva de quien acoge no decide por la alianza.`,
        }),
      );
    }
    return blocks;
  },
};

export const communication: Template = {
  heading: { en: 'Communication', es: 'Comunicación' },
  note: {
    en: 'How we talk, and how soon we answer.',
    es: 'Por qué medio hablamos y en cuánto tiempo respondemos.',
  },
  blocks: (facts, { say, write, toAgree, section }) => {
    const said = facts.together.communication;
    const more = [
      ...(isCharter(facts)
        ? [
            write({
              en: `Between meetings the backbone named in ${section('backbone')} tells us every month what moved and what is stuck.`,
              es: `Entre reuniones, el apoyo central de ${section('backbone')} nos cuenta cada mes qué avanzó y qué está detenido.`,
            }),
          ]
        : []),
    ];
    if (isGiven(said)) {
      return [
        ...labelled(say({ en: 'How we keep in touch', es: 'Cómo nos comunicamos' }), said),
        write({
          en: 'Where this says nothing, urgent matters go by telephone to the relationship owner.',
          es: 'Donde esto no diga nada, lo urgente se trata por teléfono con la persona responsable de la relación.',
        }),
        ...more,
      ];
    }
    const channel = toAgree({ en: 'channel', es: 'medio de comunicación' });
    const language = toAgree({ en: 'language', es: 'idioma' });
    const days = toAgree({ en: 'number of working days', es: 'número de días hábiles' });
    return [
      write({
        en: `We write to one another by ${channel} in ${language} and answer within ${days}. Urgent matters go by telephone to the relationship owner.`,
        es: `Nos escribimos por ${channel} en ${language} y respondemos en un plazo de ${days}. Lo urgente se trata por teléfono con la persona responsable de la relación.`,
      }),
      ...more,
    ];
  },
};

export const checkIns: Template = {
  heading: { en: 'Meetings and check-ins', es: 'Reuniones y seguimiento' },
  note: {
    en: 'Keeps the partnership alive between the big moments.',
    es: 'Mantiene viva la alianza entre los grandes momentos.',
  },
  blocks: (facts, { say, write, toAgree }) => {
    const { cadence } = facts;
    const rhythm =
      cadence &&
      say({
        en: `${intervalInWords(cadence, 'en')} for ${cadence.minutes} minutes`,
        es: `${intervalInWords(cadence, 'es')} durante ${cadence.minutes} minutos`,
      });
    const often = rhythm ?? toAgree({ en: 'how often, and for how long', es: 'cada cuánto, y por cuánto tiempo' });
    const meeting = write({ en: `We meet ${often}.`, es: `Nos reunimos ${often}.` });
    if (isLetter(facts)) return [meeting];
    return [
      meeting,
      write({
        en: 'Each time we ask what is working and what needs readjusting, look at our measures, make offers before asks, and note who does what by when. The notes go to everyone within 7 days.',
        es: 'En cada reunión preguntamos qué funciona y qué hay que ajustar, revisamos nuestros indicadores, ofrecemos antes de pedir y anotamos quién hace qué y para cuándo. Las notas llegan a todas las personas en un plazo de 7 días.',
      }),
    ];
  },
};

export const earlyNotice: Template = {
  heading: { en: 'Early notice', es: 'Avisar a tiempo' },
  note: { en: 'No surprises.', es: 'Sin sorpresas.' },
  blocks: (_, { write }) => [
    write({
      en: 'We tell one another early, even before it is certain, if our aims drift apart, if something important changes, or if there is a problem.',
      es: 'Nos avisamos a tiempo, aunque aún no sea seguro, si nuestros objetivos se distancian, si cambia algo importante o si hay un problema.',
    }),
  ],
};

export const credit: Template = {
  heading: { en: 'Publicity and credit', es: 'Difusión y reconocimiento' },
  note: { en: 'Shared work, shared credit.', es: 'Trabajo compartido, mérito compartido.' },
  blocks: (_, { write }) => [
    write({
      en: 'Whenever we speak publicly of the shared work we name everyone who does it, and thank its funders. Names and logos are used only for this work, and only after the organization that they belong to has approved the text.',
      es: 'Siempre que hablamos en público del trabajo compartido nombramos a quienes lo hacen y agradecemos a quienes lo financian. Los nombres y logotipos se usan solo para este trabajo, y solo cuando la organización a la que pertenecen ha aprobado el texto.',
    }),
  ],
};

export const inclusion: Template = {
  heading: { en: 'Equity, inclusion and access', es: 'Equidad, inclusión y accesibilidad' },
  note: { en: 'Our values in practice.', es: 'Nuestros valores en la práctica.' },
  blocks: (_, { write, toAgree }) => {
    const access = toAgree({
      en: 'what we do for access and language',
      es: 'qué hacemos por la accesibilidad y el idioma',
    });
    return [
      write({
        en: `We plan so that the people concerned can take part: language, access, times and places. For this work that means ${access}.`,
        es: `Planeamos de modo que puedan participar las personas a quienes esto afecta: idioma, accesibilidad, horarios y lugares. En este trabajo eso significa ${access}.`,
      }),
    ];
  },
};

export const conflict: Template = {
  heading: { en: 'When we disagree', es: 'Cuando no estamos de acuerdo' },
  note: {
    en: 'Steps with deadlines, so that a disagreement does not become a rupture.',
    es: 'Pasos con plazos, para que un desacuerdo no termine en ruptura.',
  },
  advice: always,
  blocks: (facts, { say, write, points, toAgree, all, any, section }) => {
    const said = facts.together.conflict;
    const out = moreThanTwo(facts)
      ? {
          en: `${any} may leave this agreement as ${section('joining')} says`,
          es: `${any} puede salir de este acuerdo como dice ${section('joining')}`,
        }
      : {
          en: `${any} may end this agreement as ${section(endingOf(facts))} says`,
          es: `${any} puede terminar este acuerdo como dice ${section(endingOf(facts))}`,
        };
    // What people said leaves no mediator to agree.
    const mediator = isGiven(said)
      ? ''
      : `: ${toAgree({ en: 'mediator, or how we find one', es: 'persona mediadora, o cómo la encontramos' })}`;
    const steps = [
      {
        en: 'First the people concerned talk, within 7 days.',
        es: 'Primero hablan las personas involucradas, en un plazo de 7 días.',
      },
      {
        en: 'Then the relationship owners, within 14 days.',
        es: 'Después, las personas responsables de la relación, en un plazo de 14 días.',
      },
      {
        en: `Then a mediator whom ${all} accept, within 30 days${mediator}.`,
        es: `Después, una persona mediadora que acepten ${all}, en un plazo de 30 días${mediator}.`,
      },
      { en: `If that does not help, ${out.en}.`, es: `Si eso no da resultado, ${out.es}.` },
    ];
    return [
      ...(isGiven(said)
        ? [
            ...labelled(say({ en: 'How we handle it', es: 'Cómo lo resolvemos' }), said),
            write({ en: 'Where this says nothing:', es: 'Donde esto no diga nada:' }),
          ]
        : []),
      // A letter has no room for a list.
      ...(isLetter(facts) ? [paragraph(steps.map(say).join(' '))] : [points(...steps)]),
    ];
  },
};
