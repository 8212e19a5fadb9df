import { describe, expect, test } from '@jest/globals';
import { agreement } from '../../../src/partnership/mou/agreement';
import { openQuestions } from '../../../src/partnership/mou/funders';
import { lanesIn, laneWarnings } from '../../../src/partnership/mou/lanes';
import { canBeFinal } from '../../../src/partnership/mou/state';
import { GOLDEN } from './golden';

const EVERY_PROGRAM = [
  ...['title', 'parties', 'contacts', 'background', 'ambition', 'level', 'beneficiaries', 'scope', 'lanes'],
  ...['resources', 'capacity', 'money'],
];

/** The sections of each document in their order. */
const SECTIONS: Record<keyof typeof GOLDEN, readonly string[]> = {
  letter: [
    ...['title', 'parties', 'ambition', 'resources', 'money', 'communication', 'data', 'liability', 'conflict'],
    ...['term', 'status', 'signatures', 'notice'],
  ],
  program: [
    ...EVERY_PROGRAM,
    ...['decisions', 'communication', 'checkIns', 'measures', 'earlyNotice', 'data', 'safeguarding', 'materials'],
    ...['credit', 'liability', 'inclusion', 'conflict', 'changes', 'term', 'ending', 'status', 'independence'],
    ...['signatures', 'notice'],
  ],
  programInSpanish: [
    ...EVERY_PROGRAM,
    ...['decisions', 'communication', 'checkIns', 'measures', 'earlyNotice', 'data', 'safeguarding', 'materials'],
    ...['credit', 'liability', 'inclusion', 'conflict', 'changes', 'term', 'ending', 'status', 'independence'],
    ...['signatures', 'notice'],
  ],
  alliance: [
    ...EVERY_PROGRAM,
    ...['funders', 'decisions', 'backbone', 'communication', 'checkIns', 'measures', 'earlyNotice', 'quality', 'data'],
    ...['confidentiality', 'credit', 'liability', 'inclusion', 'conflict', 'joining', 'changes', 'term', 'ending'],
    ...['status', 'independence', 'signatures', 'notice'],
  ],
  charter: [
    ...EVERY_PROGRAM,
    ...['funders', 'fiscal', 'decisions', 'backbone', 'communication', 'checkIns', 'measures', 'earlyNotice', 'data'],
    ...['safeguarding', 'materials', 'credit', 'liability', 'inclusion', 'conflict', 'joining', 'changes', 'term'],
    ...['ending', 'status', 'independence', 'law', 'signatures', 'annexes', 'notice'],
  ],
};

const TITLES: Record<keyof typeof GOLDEN, string> = {
  letter: 'Sharing letter',
  program: 'Memorandum of Understanding',
  programInSpanish: 'Memorando de entendimiento',
  alliance: 'Memorandum of Understanding',
  charter: 'Collective impact charter',
};

/** What a lawyer should see. */
const ADVICE: Record<keyof typeof GOLDEN, readonly string[]> = {
  letter: ['liability', 'conflict', 'status'],
  program: ['data', 'safeguarding', 'materials', 'liability', 'conflict', 'status', 'independence'],
  programInSpanish: ['data', 'safeguarding', 'materials', 'liability', 'conflict', 'status', 'independence'],
  alliance: ['confidentiality', 'liability', 'conflict', 'status', 'independence'],
  charter: [
    ...['fiscal', 'data', 'safeguarding', 'materials', 'liability', 'conflict', 'status', 'independence', 'law'],
  ],
};

describe.each(Object.keys(GOLDEN) as (keyof typeof GOLDEN)[])('the golden document %s', (name) => {
  const facts = GOLDEN[name];
  const mou = agreement(facts);

  test('has its title and its sections', () => {
    expect(mou.title).toBe(TITLES[name]);
    expect(mou.sections.map(({ id }) => id)).toEqual(SECTIONS[name]);
  });

  test('shows a lawyer what is meant for one', () => {
    expect(mou.sections.filter(({ advice }) => advice).map(({ id }) => id)).toEqual(ADVICE[name]);
  });

  test('has lanes with one owner each', () => {
    expect(laneWarnings(lanesIn(facts.together.lanes), facts.parties)).toEqual([]);
  });

  test('has a row to sign for each party', () => {
    const [table] = mou.sections.find(({ id }) => id === 'signatures')?.blocks ?? [];
    expect(table?.kind === 'table' && table.rows.map(([party]) => party)).toEqual(facts.parties.map((one) => one.name));
  });
});

test('the alliance cannot be final before its funder says who sets the priorities', () => {
  expect(canBeFinal(GOLDEN.alliance)).toBe(false);
  expect(openQuestions(GOLDEN.alliance).map(({ key }) => key)).toEqual(['priorities']);
  expect(canBeFinal(GOLDEN.charter)).toBe(true);
});

test('a letter holds less than half of what a memorandum of the same parties holds', () => {
  const length = (level: 1 | 2) => JSON.stringify(agreement({ ...GOLDEN.letter, level }).sections).length;
  expect(length(1)).toBeLessThan(length(2) / 2);
});
