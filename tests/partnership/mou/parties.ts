import type { Facts, Party } from '../../../src/partnership/mou/facts';

export const US: Party = {
  name: 'Harbor Collective',
  mission: 'Safe housing',
  contact: 'Ana',
  signatory: 'Ana, director',
};
export const THEM: Party = { name: 'North Trust', mission: 'Night classes', contact: 'Bo', signatory: 'Bo, chair' };
export const UNKNOWN: Party = { name: '', mission: '', contact: '', signatory: '' };

/** Everything that can be known before two organisations sit down together. */
export const FACTS: Facts = {
  parties: [US, THEM],
  level: 2,
  cadence: { months: 1, minutes: 45 },
  date: '2026-11-22',
  version: 1,
};
