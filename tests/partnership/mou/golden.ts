import { type Facts, NOTHING_ANSWERED, NOTHING_SAID, type Party } from '../../../src/partnership/mou/facts';

/** The facts of documents that are looked at as pages. The organizations are made up. */

const PARTY: Party = { name: '', mission: '', contact: '', signatory: '', offers: '', hours: '', funds: false };

const HARBOR: Party = {
  ...PARTY,
  name: 'Harbor Collective',
  mission: 'Safe and affordable homes for everyone in the harbor district',
  contact: 'Partnerships coordinator, 555-0101',
  signatory: 'Executive director',
};

const NORTH: Party = {
  ...PARTY,
  name: 'North Trust',
  mission: 'Night classes for adults who left school early',
  contact: 'Program lead, 555-0102',
};

const FACTS: Facts = {
  parties: [HARBOR, NORTH],
  together: NOTHING_SAID,
  covers: [],
  annexes: [],
  unclear: [],
  funding: NOTHING_ANSWERED,
  level: undefined,
  cadence: undefined,
  date: '2026-11-22',
  version: 1,
  state: 'draft',
  language: 'en',
};

/** Two organizations that share a van and a hall. */
const LETTER: Facts = {
  ...FACTS,
  parties: [
    { ...HARBOR, offers: 'Our hall on weekday evenings' },
    { ...NORTH, offers: 'A van with a lift on weekends' },
  ],
  together: {
    ...NOTHING_SAID,
    ambition: 'Our rooms and vehicles serve the district all week instead of standing empty',
    purpose: 'sharing',
    area: 'Residents of the harbor district',
  },
  level: 1,
  cadence: { months: 3, minutes: 30 },
};

/** A program of two organizations that share personal data and work with children. */
const PROGRAM: Facts = {
  ...FACTS,
  parties: [
    { ...HARBOR, offers: 'Two classrooms in the evening\nA part-time coordinator', hours: '12' },
    { ...NORTH, offers: 'Four trained tutors\nBooks and laptops', hours: '20' },
  ],
  together: {
    ambition: 'By 2028 every adult in our buildings who wants a school certificate can study for one close to home',
    purpose: 'joint action',
    area: 'Adults without a school certificate, and the children they bring along, in the harbor district',
    lanes:
      'Run the classes: North Trust; decides: North Trust; consulted: residents\nRooms and keys: Harbor Collective\nEnroll learners: Harbor Collective; decides: both coordinators',
    decisions: 'By consent of both coordinators',
    communication: 'A call every second Monday\nA shared folder for plans and notes',
    conflict: '',
    measures: 'Adults who start a class\nAdults who pass the exam',
  },
  covers: ['personal data', 'people at risk', 'joint materials'],
  level: 2,
  cadence: { months: 1, minutes: 45 },
};

/** The same program, told in Spanish. */
const PROGRAMA: Facts = {
  ...PROGRAM,
  parties: [
    {
      ...HARBOR,
      name: 'Colectivo del Puerto',
      mission: 'Viviendas seguras y asequibles para todas las personas del barrio del puerto',
      contact: 'Coordinación de alianzas, 555-0101',
      signatory: 'Dirección ejecutiva',
      offers: 'Dos aulas por la tarde\nUna persona coordinadora a media jornada',
      hours: '12',
    },
    {
      ...NORTH,
      name: 'Iniciativa Norte',
      mission: 'Clases nocturnas para personas adultas que dejaron la escuela',
      contact: 'Responsable del programa, 555-0102',
      offers: 'Cuatro tutores con formación\nLibros y computadoras',
      hours: '20',
    },
  ],
  together: {
    ambition: 'Para 2028, toda persona adulta de nuestros edificios que lo desee puede estudiar cerca de casa',
    purpose: 'joint action',
    area: 'Personas adultas sin certificado escolar, y las niñas y niños que las acompañan, en el barrio del puerto',
    lanes:
      'Dar las clases: Iniciativa Norte; decide: Iniciativa Norte; se consulta a: residentes\nAulas y llaves: Colectivo del Puerto\nInscribir a estudiantes: Colectivo del Puerto; decide: ambas coordinaciones',
    decisions: 'Por consentimiento de ambas coordinaciones',
    communication: 'Una llamada cada dos lunes\nUna carpeta compartida para planes y notas',
    conflict: '',
    measures: 'Personas que empiezan una clase\nPersonas que aprueban el examen',
  },
  language: 'es',
};

/** An alliance of three, one of which gives the money. */
const ALLIANCE: Facts = {
  ...FACTS,
  parties: [
    { ...HARBOR, offers: 'Office space\nPolicy research', hours: '16' },
    { ...NORTH, offers: 'Two outreach workers', hours: '24' },
    {
      ...PARTY,
      name: 'Lantern Community Fund',
      mission: 'Grants for neighborhoods that decide for themselves',
      contact: 'Program officer, 555-0103',
      offers: 'A grant for three years\nContacts in city hall',
      hours: '4',
      funds: true,
    },
  ],
  together: {
    ...NOTHING_SAID,
    ambition: 'Families find housing, classes and work through one door',
    purpose: 'joint action',
    area: 'Families with low incomes in the harbor district and North Hill',
    lanes:
      'One intake form for everyone: Harbor Collective\nOutreach: North Trust\nMeetings with the city: Lantern Community Fund',
    measures: 'Families served through one door\nWeeks from first visit to a home',
  },
  covers: ['payments', 'shared services', 'confidential information'],
  funding: {
    grants: 'Yes. Applications are judged apart from this alliance.',
    supports: 'The intake form, the outreach workers and the evaluation; no rent.',
    priorities: '',
  },
  level: 3,
  cadence: { months: 1, minutes: 60 },
};

/** A charter of five with a host, a backbone and money that they pool. */
const CHARTER: Facts = {
  ...FACTS,
  parties: [
    { ...HARBOR, offers: 'Policy research', hours: '16' },
    { ...NORTH, offers: 'Evening classes', hours: '24' },
    {
      ...PARTY,
      name: 'Riverside Schools',
      mission: 'Public schools of the river district',
      offers: 'Classrooms\nSchool counselors',
      hours: '10',
    },
    {
      ...PARTY,
      name: 'Lantern Community Fund',
      mission: 'Grants for neighborhoods that decide for themselves',
      offers: 'A grant for the backbone',
      funds: true,
    },
    { ...PARTY, name: 'City Employment Office', mission: 'Training and jobs', offers: 'Labor market data' },
  ],
  together: {
    ...NOTHING_SAID,
    ambition: 'By 2031 half as many young people in the city are out of both school and work as today',
    purpose: 'joint action',
    area: 'Young people from 16 to 24 who are out of school and work',
    lanes:
      'Early warning in schools: Riverside Schools\nNight classes: North Trust\nPlacements and apprenticeships: City Employment Office\nHousing for young people: Harbor Collective',
    measures: 'Young people out of school and work\nApprenticeships begun\nPeople still at work after a year',
  },
  covers: ['pooled money', 'personal data', 'people at risk', 'joint materials', 'hosting', 'binding'],
  annexes: ['work plan', 'data schedule'],
  funding: {
    grants: 'Yes, by the usual rules.',
    supports: 'The backbone, the shared data system and an evaluation.',
    priorities: 'All five of us together, once a year, on a proposal of the backbone.',
  },
  level: 4,
  cadence: { months: 1, minutes: 60 },
};

export const GOLDEN = {
  letter: LETTER,
  program: PROGRAM,
  programInSpanish: PROGRAMA,
  alliance: ALLIANCE,
  charter: CHARTER,
};
