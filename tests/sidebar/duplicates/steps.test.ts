import { describe, expect, test } from '@jest/globals';
import type { DuplicatesPage } from '../../../src/commands/duplicates';
import { type Finding, findingsIn, proposedToStay, sharesId } from '../../../src/sidebar/duplicates/findings';
import { answerKey, type Choice, planSteps, usualChoice } from '../../../src/sidebar/duplicates/steps';
import { duplicatesWords } from '../../../src/sidebar/duplicates/words';

const HEADINGS = ['Partner ID', 'Organization', 'Website', 'What they do', 'Mission Alignment'];
const HARBOR = ['p-1', 'Harbor Kitchen', '', 'Meals', 'High'];
const AGAIN = ['p-2', 'The Harbor Kitchen', 'harbor.example', '', ''];
const THIRD = ['p-3', 'Harbor Kitchen, Inc.', '', 'Pantry', 'Low'];
const ALIKE = ['p-4', 'Harbor Kitchens', '', '', ''];

function page(rows: readonly (readonly string[])[], more: Partial<DuplicatesPage> = {}): DuplicatesPage {
  const noted = { agreements: [], series: [], checkIns: [], ...more.noted };
  return { language: 'en', rows: [HEADINGS, ...rows], keptApart: [], ...more, noted };
}

const said = (findings: readonly Finding[]) =>
  findings.map(({ kind, rows }) => [kind, ...rows.map(({ id }) => id)].join(' '));
const plan = (findings: readonly Finding[], choose: (finding: Finding) => Partial<Choice>) =>
  planSteps(HEADINGS, findings, (finding) => ({ ...usualChoice(finding), ...choose(finding) }));

describe('What is found', () => {
  test('is certain first; nothing but that is chosen before a person chooses', () => {
    const findings = findingsIn(page([ALIKE, HARBOR, AGAIN]));
    expect(said(findings)).toEqual(['same p-1 p-2', 'ask p-4 p-1']);
    expect(findings.map((one) => usualChoice(one).action)).toEqual(['merge', 'unsure']);
  });

  test('leaves out what people keep apart, also of three rows that look certain', () => {
    const keptApart = [['p-2', 'p-1']] as const;
    expect(said(findingsIn(page([HARBOR, AGAIN], { keptApart })))).toEqual([]);
    expect(said(findingsIn(page([HARBOR, AGAIN, THIRD], { keptApart })))).toEqual(['ask p-1 p-3', 'ask p-2 p-3']);
    const [, asked] = findingsIn(page([HARBOR, AGAIN, ALIKE]));
    expect(asked?.pairs.map((pair) => pair.map(({ id }) => id))).toEqual([
      ['p-1', 'p-4'],
      ['p-2', 'p-4'],
    ]);
  });

  test('counts what is noted of each row, and proposes that this one stays, then the fuller one', () => {
    const noted = {
      agreements: [
        { mouId: 'p-1', partnerIds: ['p-1'] },
        { mouId: 'p-1', partnerIds: ['p-1'] },
        { mouId: 'with-2', partnerIds: ['p-1', 'p-9'] },
      ],
      series: ['p-2', ''],
      checkIns: ['p-1'],
    };
    const [finding] = findingsIn(page([AGAIN, HARBOR], { noted }));
    expect(finding?.rows.map(({ agreements, series, checkIns }) => [agreements, series, checkIns])).toEqual([
      [0, 1, 0],
      [2, 0, 1],
    ]);
    expect(proposedToStay(finding?.rows ?? [])).toBe(1);
    expect(proposedToStay(findingsIn(page([['', 'Harbor Kitchen', '', '', ''], HARBOR]))[0]?.rows ?? [])).toBe(1);
  });

  test('cannot keep apart rows that share a Partner ID', () => {
    const [copied] = findingsIn(page([HARBOR, HARBOR]));
    const [other] = findingsIn(page([HARBOR, AGAIN]));
    expect([copied && sharesId(copied), other && sharesId(other)]).toEqual([true, false]);
  });
});

describe('What is planned', () => {
  test('ends in one row, whichever rows of it are merged where', () => {
    const findings = findingsIn(page([HARBOR, AGAIN, ALIKE]));
    // The first row goes in one finding and stays in the other.
    const { steps, merges } = plan(findings, ({ kind }) => ({ action: 'merge', stays: kind === 'same' ? 1 : 0 }));
    const orders = steps.flatMap((step) => (step.do === 'merge' ? [step.order] : []));
    expect(orders.map(({ keep, other }) => `${other.id} into ${keep.id}`)).toEqual(['p-1 into p-2', 'p-4 into p-2']);
    const [first, second] = orders;
    expect(first?.name).toBe('The Harbor Kitchen');
    expect(JSON.parse(second?.keep.says ?? '')).toEqual([
      ['Organization', 'The Harbor Kitchen'],
      ['Website', 'harbor.example'],
      ['What they do', 'Meals'],
      ['Mission Alignment', 'High'],
    ]);
    expect(Array.from(merges.values(), (planned) => planned.map(({ goes }) => goes.id))).toEqual([['p-1'], ['p-4']]);
  });

  test('keeps apart first, and merges nothing that is not chosen', () => {
    const findings = findingsIn(page([HARBOR, AGAIN, ALIKE]));
    const { steps } = plan(findings, ({ kind }) => (kind === 'ask' ? { action: 'apart' } : {}));
    expect(steps.map((step) => [step.do, step.finding.kind])).toEqual([
      ['apart', 'ask'],
      ['merge', 'same'],
    ]);
    expect(plan(findings, () => ({ action: 'unsure' })).steps).toEqual([]);
  });

  test('takes the answers that a person chose', () => {
    const findings = findingsIn(page([HARBOR, THIRD]));
    const [{ rows: [, goes] = [] } = {}] = findings;
    const theirs = new Set([answerKey({ row: goes?.row ?? 0 }, 4)]);
    const [step] = plan(findings, () => ({ stays: 0, theirs })).steps;
    const cells = step?.do === 'merge' ? step.order.cells : [];
    expect(cells.map(({ heading, before, after }) => [heading, before, after])).toEqual([
      ['What they do', 'Meals', 'Meals\nPantry'],
      ['Mission Alignment', 'High', 'Low'],
    ]);
  });
});

describe('The words', () => {
  test.each(['en', 'es'] as const)('name what would be done, and what is noted (%s)', (language) => {
    const words = duplicatesWords[language];
    const none = { agreements: 0, series: 0, checkIns: 0 };
    expect(words.noted(none)).toBe('');
    const texts = [words.doMany(0, 0), words.doMany(1, 0), words.doMany(2, 0), words.doMany(0, 1), words.doMany(3, 2)];
    expect(new Set(texts).size).toBe(5);
    for (const text of texts) expect(text).toMatch(/^[A-Z]/);
  });
});
