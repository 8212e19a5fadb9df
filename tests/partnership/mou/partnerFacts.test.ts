import { expect, test } from '@jest/globals';
import { partnerFacts } from '../../../src/partnership/mou/partnerFacts';
import { readPartners } from '../../../src/partnership/partner';
import { readSettingCells } from '../../../src/partnership/settings';
import { EQUAL } from '../../../src/partnership/weights';

const SETTINGS = readSettingCells({ organization: 'Lighthouse', contact: 'Di', 'months 2': '5' });

function factsOf(cells: Record<string, string>) {
  const list = readPartners(
    [
      ['Organization', ...Object.keys(cells)],
      ['North Trust', ...Object.values(cells)],
    ],
    EQUAL,
  );
  const [partner] = list?.partners ?? [];
  if (!partner) throw new Error('There is no partner.');
  return partnerFacts(SETTINGS, partner, '2026-03-02');
}

test('puts each fact where it belongs: ours to us, theirs to them', () => {
  const facts = factsOf({
    'What they do': 'Night classes',
    Contact: 'Bo',
    Level: '2',
    'We offer': 'a hall',
    'They offer': 'a van',
    'Our hours a month': '4',
    'Their hours a month': '6',
    'Joint action or sharing': 'JUST SHARING',
    'Area served': 'The harbor',
    'Success measures': 'readers',
  });
  expect(facts.parties).toEqual([
    { name: 'Lighthouse', mission: '', contact: 'Di', signatory: '', offers: 'a hall', hours: '4', funds: false },
    {
      name: 'North Trust',
      mission: 'Night classes',
      contact: 'Bo',
      signatory: '',
      offers: 'a van',
      hours: '6',
      funds: false,
    },
  ]);
  expect(facts.together).toMatchObject({ purpose: 'sharing', area: 'The harbor', measures: 'readers', lanes: '' });
  expect(facts).toMatchObject({ level: 2, cadence: { months: 5, minutes: 45 }, language: 'en', version: 1 });
});

test('leaves everything blank that nobody said', () => {
  const { together, cadence } = factsOf({ 'Joint action or sharing': 'both, we think' });
  expect(Object.values(together).every((text) => text === '')).toBe(true);
  expect(cadence).toBeUndefined();
});

test('reads what the agreement covers, who funds, and what is not understood', () => {
  const facts = factsOf({
    'Agreement covers': 'Personal data; they fund; budget; drones',
    'Funder: individual grants': 'Yes',
    'Funder: what is supported': 'The van',
    'Funder: who sets priorities': 'All of us',
  });
  expect(facts).toMatchObject({
    covers: ['personal data'],
    annexes: ['budget'],
    unclear: ['drones'],
    funding: { grants: 'Yes', supports: 'The van', priorities: 'All of us' },
    state: 'draft',
  });
  expect(facts.parties.map(({ funds }) => funds)).toEqual([false, true]);
  expect(factsOf({ 'Agreement covers': 'we fund' }).parties.map(({ funds }) => funds)).toEqual([true, false]);
});

test('can be kept as JSON and compared', () => {
  const facts = factsOf({ 'Agreement covers': 'hosting; payments', Level: '3' });
  expect(JSON.parse(JSON.stringify({ ...facts, cadence: undefined }))).toEqual({ ...facts, cadence: undefined });
  expect(factsOf({ 'Agreement covers': 'Payments, HOSTING', Level: '3' })).toEqual(facts);
});
