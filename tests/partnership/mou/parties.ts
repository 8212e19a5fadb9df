import {
  type Facts,
  NOTHING_ANSWERED,
  NOTHING_SAID,
  type Party,
  type Together,
} from '../../../src/partnership/mou/facts';

export const US: Party = {
  name: 'Harbor Collective',
  mission: 'Safe housing',
  contact: 'Ana',
  signatory: 'Ana, director',
  offers: '',
  hours: '',
  funds: false,
};
export const THEM: Party = {
  name: 'North Trust',
  mission: 'Night classes',
  contact: 'Bo',
  signatory: 'Bo, chair',
  offers: '',
  hours: '',
  funds: false,
};
export const UNKNOWN: Party = {
  name: '',
  mission: '',
  contact: '',
  signatory: '',
  offers: '',
  hours: '',
  funds: false,
};

/** Everything that can be known before two organisations sit down together. */
export const FACTS: Facts = {
  parties: [US, THEM],
  together: NOTHING_SAID,
  covers: [],
  annexes: [],
  unclear: [],
  funding: NOTHING_ANSWERED,
  level: 2,
  cadence: { months: 1, minutes: 45 },
  date: '2026-11-22',
  version: 1,
  state: 'draft',
  language: 'en',
};

/** What they say when they have sat down together. */
export const TOGETHER: Together = {
  ambition: 'Every adult in town can finish school',
  purpose: 'joint action',
  area: 'Adults of the harbor district',
  lanes: 'Run the classes: North Trust\nFind the rooms',
  decisions: 'By consent of both directors',
  communication: 'A call every second Monday',
  conflict: 'The coordinators talk the same week\nThe directors meet',
  measures: 'Adults who start\nAdults who finish',
};
