import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../src/partnership/mou/facts';
import { changedGroups, FACT_GROUPS, type FactGroup, factsMark } from '../../../src/partnership/mou/factsMark';
import { anyFacts } from './anyFacts';
import { FACTS, THEM, TOGETHER, US } from './parties';

const together = (change: Partial<Facts['together']>) => ({ together: { ...FACTS.together, ...change } });
const them = (change: Partial<Facts['parties'][number]>) => ({ parties: [US, { ...THEM, ...change }] });

const CHANGES: readonly (readonly [string, FactGroup, Partial<Facts>])[] = [
  ['a name', 'parties', them({ name: 'North Trust Inc.' })],
  ['a mission', 'parties', them({ mission: 'Day classes' })],
  ['a contact', 'parties', them({ contact: 'Cy' })],
  ['who signs', 'parties', them({ signatory: 'Cy' })],
  ['what one brings', 'contributions', them({ offers: 'A van' })],
  ['hours', 'contributions', them({ hours: '4' })],
  ['who funds', 'money', them({ funds: true })],
  ['an answer on grants', 'money', { funding: { ...FACTS.funding, grants: 'Yes' } }],
  ['an answer on what is supported', 'money', { funding: { ...FACTS.funding, supports: 'The hall' } }],
  ['an answer on priorities', 'money', { funding: { ...FACTS.funding, priorities: 'All' } }],
  ['the level', 'level', { level: 3 }],
  ['the purpose', 'level', together({ purpose: 'sharing' })],
  ['the ambition', 'goals', together({ ambition: 'More' })],
  ['the area', 'goals', together({ area: 'Town' })],
  ['the measures', 'goals', together({ measures: 'Adults' })],
  ['the lanes', 'lanes', together({ lanes: TOGETHER.lanes })],
  ['decisions', 'ways', together({ decisions: 'By vote' })],
  ['communication', 'ways', together({ communication: 'Calls' })],
  ['conflict', 'ways', together({ conflict: 'Talk' })],
  ['what it covers', 'covers', { covers: ['personal data'] }],
  ['annexes', 'covers', { annexes: ['work plan'] }],
  ['what is unclear', 'covers', { unclear: ['drones'] }],
  ['the rhythm', 'checkIns', { cadence: { months: 3, minutes: 45 } }],
  ['no rhythm', 'checkIns', { cadence: undefined }],
  ['the language', 'language', { language: 'es' }],
];

describe('factsMark', () => {
  test.each(CHANGES)('tells that %s changed, in the group %s', (_, group, change) => {
    expect(changedGroups(factsMark(FACTS), factsMark({ ...FACTS, ...change }))).toEqual([group]);
  });

  test('has a change of each group above', () => {
    expect(new Set(CHANGES.map(([, group]) => group))).toEqual(new Set(FACT_GROUPS));
  });

  test('tells parties that join and leave, and change places', () => {
    const third = { ...THEM, name: 'Lantern Fund' };
    for (const parties of [[US, THEM, third], [US], [THEM, US]]) {
      expect(changedGroups(factsMark(FACTS), factsMark({ ...FACTS, parties }))).toContain('parties');
    }
  });

  test('is the same whatever the day, the version and the state, and after a journey as JSON', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const later: Facts = { ...facts, date: '2031-01-01', version: 9, state: 'ended' };
        expect(factsMark(JSON.parse(JSON.stringify(later)))).toBe(factsMark(facts));
      }),
    );
  });

  test('has room beside its name in the 124 bytes of a property of a file', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(`facts${factsMark(facts)}`).toMatch(/^[\x20-\x7e]{1,124}$/);
      }),
    );
  });

  test('tells nothing from what is no mark', () => {
    expect(changedGroups('', factsMark(FACTS))).toEqual([]);
    expect(changedGroups('0123', '4567')).toEqual([]);
  });
});
