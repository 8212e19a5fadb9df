import { isLetter } from '../conditions';
import type { Party } from '../facts';
import { PARTY_BLANKS } from '../partyBlanks';
import { ORGANIZATION, perParty, type Template } from '../template';
import type { Text } from '../voice';
import type { Writer } from '../writer';

/** The sections on the parties and the people who speak for them. */

const PEOPLE: readonly Text[] = [
  { en: 'Relationship owner', es: 'Responsable de la relación' },
  { en: 'Deputy', es: 'Suplente' },
];

function peopleAt({ contact }: Party, name: string, { known, toAgree }: Writer): string[] {
  return [known(contact, PARTY_BLANKS.contact(name)), toAgree({ en: `deputy at ${name}`, es: `suplente en ${name}` })];
}

/** In a letter also who is to be called, since it has no section of contacts. */
export const parties: Template = {
  heading: { en: 'Parties', es: 'Partes' },
  note: { en: 'Who this is between.', es: 'Entre quiénes es este acuerdo.' },
  blocks: (facts, writer) => {
    const { grid, toAgree } = writer;
    if (isLetter(facts)) {
      return [
        grid(
          [ORGANIZATION, { en: 'Legal name and address', es: 'Nombre legal y dirección' }, ...PEOPLE],
          perParty(facts, writer, (party, shown, name) => [
            shown,
            toAgree({ en: `legal name and address of ${name}`, es: `nombre legal y dirección de ${name}` }),
            ...peopleAt(party, name, writer),
          ]),
        ),
      ];
    }
    return [
      grid(
        [
          ORGANIZATION,
          { en: 'Legal name, form and registration', es: 'Nombre legal, figura jurídica y registro' },
          { en: 'Address', es: 'Dirección' },
        ],
        perParty(facts, writer, (_, shown, name) => [
          shown,
          toAgree({
            en: `legal name, form and registration of ${name}`,
            es: `nombre legal, figura jurídica y registro de ${name}`,
          }),
          toAgree({ en: `address of ${name}`, es: `dirección de ${name}` }),
        ]),
      ),
    ];
  },
};

export const contacts: Template = {
  heading: { en: 'Contacts', es: 'Contactos' },
  note: { en: 'Who to call, even when somebody leaves.', es: 'A quién llamar, aunque alguien se vaya.' },
  blocks: (facts, writer) => [
    writer.grid(
      [ORGANIZATION, ...PEOPLE],
      perParty(facts, writer, (party, shown, name) => [shown, ...peopleAt(party, name, writer)]),
    ),
  ],
};

export const background: Template = {
  heading: { en: 'Background', es: 'Antecedentes' },
  note: {
    en: 'Why we are at the table, each in our own words.',
    es: 'Por qué estamos aquí, cada parte en sus propias palabras.',
  },
  blocks: (facts, writer) => [
    writer.grid(
      [ORGANIZATION, { en: 'Mission', es: 'Misión' }],
      perParty(facts, writer, ({ mission }, shown, name) => [shown, writer.known(mission, PARTY_BLANKS.mission(name))]),
    ),
  ],
};

export const signatures: Template = {
  heading: { en: 'Signatures', es: 'Firmas' },
  note: {
    en: 'We sign as people who may speak for our organizations.',
    es: 'Firmamos como personas que pueden representar a nuestras organizaciones.',
  },
  blocks: (facts, writer) => [
    writer.grid(
      [
        ORGANIZATION,
        { en: 'Name and title', es: 'Nombre y cargo' },
        { en: 'Signature', es: 'Firma' },
        { en: 'Date', es: 'Fecha' },
      ],
      perParty(facts, writer, ({ signatory }, shown, name) => [
        shown,
        writer.known(signatory, PARTY_BLANKS.signatory(name)),
        '',
        '',
      ]),
    ),
  ],
};
