import { table } from '../blocks';
import { ORGANIZATION, perParty, type Template } from '../template';

/** The sections on the parties and the people who speak for them. */

export const parties: Template = {
  heading: { en: 'Parties', es: 'Partes' },
  note: { en: 'Who this is between.', es: 'Entre quiénes es este memorando.' },
  blocks: (facts, voice) => [
    table(
      [
        ORGANIZATION,
        { en: 'Legal form and registration', es: 'Figura jurídica y registro' },
        { en: 'Address', es: 'Dirección' },
      ].map(voice.say),
      perParty(facts, voice, (_, shown, name) => [
        shown,
        voice.toAgree({ en: `legal form and registration of ${name}`, es: `figura jurídica y registro de ${name}` }),
        voice.toAgree({ en: `address of ${name}`, es: `dirección de ${name}` }),
      ]),
    ),
  ],
};

export const contacts: Template = {
  heading: { en: 'Contacts', es: 'Contactos' },
  note: { en: 'Who to call, even when somebody leaves.', es: 'A quién llamar, aunque alguien se vaya.' },
  blocks: (facts, voice) => [
    table(
      [
        ORGANIZATION,
        { en: 'Relationship owner', es: 'Responsable de la relación' },
        { en: 'Deputy', es: 'Suplente' },
      ].map(voice.say),
      perParty(facts, voice, ({ contact }, shown, name) => [
        shown,
        voice.known(contact, { en: `relationship owner at ${name}`, es: `responsable de la relación en ${name}` }),
        voice.toAgree({ en: `deputy at ${name}`, es: `suplente en ${name}` }),
      ]),
    ),
  ],
};

export const background: Template = {
  heading: { en: 'Background', es: 'Antecedentes' },
  note: {
    en: 'Why we are at the table, each in our own words.',
    es: 'Por qué estamos aquí, cada parte en sus propias palabras.',
  },
  blocks: (facts, voice) => [
    table(
      [ORGANIZATION, { en: 'Mission', es: 'Misión' }].map(voice.say),
      perParty(facts, voice, ({ mission }, shown, name) => [
        shown,
        voice.known(mission, {
          en: `mission of ${name} in its own words`,
          es: `misión de ${name} en sus propias palabras`,
        }),
      ]),
    ),
  ],
};

export const signatures: Template = {
  heading: { en: 'Signatures', es: 'Firmas' },
  note: {
    en: 'We sign as people who may speak for our organizations.',
    es: 'Firmamos como personas que pueden hablar por nuestras organizaciones.',
  },
  blocks: (facts, voice) => [
    table(
      [
        ORGANIZATION,
        { en: 'Name and title', es: 'Nombre y cargo' },
        { en: 'Signature', es: 'Firma' },
        { en: 'Date', es: 'Fecha' },
      ].map(voice.say),
      perParty(facts, voice, ({ signatory }, shown, name) => [
        shown,
        voice.known(signatory, {
          en: `who signs for ${name}, and in what role`,
          es: `quién firma por ${name}, y con qué cargo`,
        }),
        '',
        '',
      ]),
    ),
  ],
};
