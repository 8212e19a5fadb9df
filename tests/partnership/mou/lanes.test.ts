import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lanesIn, laneWarnings, ownersIn, partiesOf } from '../../../src/partnership/mou/lanes';
import { anyText } from '../texts';
import { FACTS, THEM, UNKNOWN, US } from './parties';

const PARTIES = FACTS.parties;
const SALT = { ...UNKNOWN, name: 'Salt & Bread, Inc.' };
const FAITH = { ...UNKNOWN, name: 'Salud y Vida' };

describe('lanesIn', () => {
  test.each([
    ['Cook: us', { task: 'Cook', owner: 'us', decides: '', consulted: '' }],
    [
      'Cook: us; decides: North Trust; consulted: neighbors',
      { task: 'Cook', owner: 'us', decides: 'North Trust', consulted: 'neighbors' },
    ],
    ['Cook: us; consulted: neighbors', { task: 'Cook', owner: 'us', decides: '', consulted: 'neighbors' }],
    ['Cook; decides: us', { task: 'Cook', owner: '', decides: 'us', consulted: '' }],
    [
      'Cocinar: nosotras; DECIDE: Norte; se consulta a: vecinos',
      { task: 'Cocinar', owner: 'nosotras', decides: 'Norte', consulted: 'vecinos' },
    ],
    ['Cook; clean: us; North Trust', { task: 'Cook; clean', owner: 'us; North Trust', decides: '', consulted: '' }],
    ['授業：東京；decides：大阪', { task: '授業', owner: '東京', decides: '大阪', consulted: '' }],
  ])('reads %j', (line, lane) => {
    expect(lanesIn(line)).toEqual([lane]);
  });

  test('reads any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { task, owner } of lanesIn(text)) expect(task + owner).not.toBe('');
      }),
    );
  });
});

describe('ownersIn', () => {
  test.each([
    ['us, North Trust', ['us', 'North Trust']],
    ['us and North Trust', ['us', 'North Trust']],
    ['nosotros y North Trust', ['nosotros', 'North Trust']],
    ['us & them + the city', ['us', 'them', 'the city']],
    ['Salt & Bread', ['Salt & Bread']],
    ['us, Salt & Bread, Inc. and Salud y Vida', ['us', 'Salt & Bread, Inc.', 'Salud y Vida']],
    ['salud Y vida', ['salud Y vida']],
    ['Brandy, Sandy', ['Brandy', 'Sandy']],
    ['us, the city, and North Trust', ['us', 'the city', 'North Trust']],
    [' , & ', []],
    ['', []],
  ])('%j are %j', (owner, owners) => {
    expect(ownersIn(owner, [...PARTIES, SALT, FAITH])).toEqual(owners);
  });
});

describe('partiesOf', () => {
  test.each([
    ['us', [0]],
    ['NOSOTRAS', [0]],
    ['We do.', [0]],
    ['they do', [1]],
    ['them', [1]],
    ['both', [0, 1]],
    ['Harbor', [0]],
    ['north trust', [1]],
    ['the volunteers of North Trust', [1]],
    ['Ana', [0]],
    ['Bo', [1]],
    ['Bob', []],
    ['the city', []],
    ['—', []],
  ])('%j are the parties %j', (owner, places) => {
    expect(partiesOf(owner, PARTIES)).toEqual(places);
  });

  test('"them" is clear between two parties only', () => {
    expect(partiesOf('them', [...PARTIES, SALT])).toEqual([]);
  });

  test('the whole name comes before a part of another', () => {
    expect(partiesOf('North', [US, THEM, { ...UNKNOWN, name: 'North' }])).toEqual([2]);
  });
});

describe('laneWarnings', () => {
  const warnings = (typed: string, parties = PARTIES) => laneWarnings(lanesIn(typed), parties);
  const kinds = (typed: string) => warnings(typed).map(({ kind }) => kind);

  test.each([
    ['Cook: us\nClean: North Trust', []],
    ['Cook: us, North Trust', ['shared']],
    ['Cook: us\nCOOK: North Trust', ['shared']],
    ['Cook: both', ['shared']],
    ['Cook: us and the city', ['shared', 'stranger']],
    ['Cook: us, Harbor Collective, Ana', []],
    ['Cook', ['unowned']],
    ['Cook\nCook: us', []],
    ['Cook: the city', ['stranger']],
    [': us\n: North Trust', []],
    ['', []],
  ])('of %j are %j', (typed, expected) => {
    expect(kinds(typed)).toEqual(expected);
  });

  test('say in both languages what is wrong and what to do', () => {
    expect(warnings('Cook: us, North Trust')[0]?.text).toEqual({
      en: '“Cook” has 2 owners (Harbor Collective and North Trust): choose one, and name the others as consulted.',
      es: '“Cook” tiene 2 responsables (Harbor Collective y North Trust): elijan uno, y a los demás se les consulta.',
    });
    expect(warnings('Cook')[0]?.text).toEqual({
      en: 'Nobody does “Cook” yet: name one owner.',
      es: 'Nadie se encarga aún de “Cook”: falta un responsable.',
    });
    expect(warnings('Cook: the city')[0]?.text).toEqual({
      en: '“the city”, who does “Cook”, is none of the parties: check the name, or add the organization.',
      es: '“the city”, a cargo de “Cook”, no es ninguna de las partes: revisen el nombre o agreguen la organización.',
    });
    expect(warnings('Cook: us, them', [UNKNOWN, THEM])[0]?.text.es).toContain('nuestra organización y North Trust');
  });

  test('there are none exactly when each task has one owner among the parties', () => {
    const owner = fc.constantFrom('us', 'North Trust', 'the city', '');
    fc.assert(
      fc.property(fc.array(owner, { maxLength: 3 }), (owners) => {
        const given = owners.filter((one) => one !== '');
        const isFine = new Set(given).size === 1 && given[0] !== 'the city';
        expect(warnings(`Cook: ${owners.join(', ')}`).length === 0).toBe(isFine);
      }),
    );
  });
});
