import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Agreement, agreement } from '../../../src/partnership/mou/agreement';
import { toAgree, toAgreeIn } from '../../../src/partnership/mou/facts';
import { anyText } from '../texts';
import { FACTS, THEM, UNKNOWN, US } from './parties';

/** Every text of the sections' blocks. */
function texts({ sections }: Agreement): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      return block.kind === 'list' ? [...block.items] : block.rows.flat();
    }),
  );
}

const marksIn = (all: readonly string[]) =>
  all.flatMap((text) => text.match(/\[to agree: [^\]]*\]/g) ?? []).map((mark) => mark.slice(11, -1));

describe('agreement', () => {
  test('says which text it is', () => {
    expect(agreement(FACTS)).toMatchObject({ date: '2026-11-22', version: 1, state: 'draft', parties: [US, THEM] });
    expect(agreement(FACTS).title).toMatch(/Memorandum of Understanding/);
    expect(agreement(FACTS).between).toBe('Harbor Collective and North Trust');
  });

  test('runs for a year and is reviewed before it ends', () => {
    const { date, reviewDate, endDate } = agreement(FACTS);
    expect(endDate).toBe('2027-11-21');
    expect(reviewDate > date && reviewDate < endDate).toBe(true);
    expect(agreement({ ...FACTS, date: '2028-02-29' }).endDate).toBe('2029-02-27');
  });

  test('lists everything that is still to agree, exactly as it stands in the text, and once', () => {
    for (const parties of [
      [US, THEM],
      [US, UNKNOWN],
      [UNKNOWN, THEM],
      [UNKNOWN, UNKNOWN],
    ]) {
      const mou = agreement({ ...FACTS, parties, level: undefined, cadence: undefined });
      expect(new Set(mou.toAgree)).toEqual(new Set(marksIn(texts(mou))));
      expect(new Set(mou.toAgree).size).toBe(mou.toAgree.length);
    }
  });

  test.each(['mission', 'contact', 'signatory'] as const)('keeps a missing %s visible and lists it', (fact) => {
    const known = agreement(FACTS);
    const missing = agreement({ ...FACTS, parties: [US, { ...THEM, [fact]: '' }] });
    expect(texts(known)).toContain(THEM[fact]);
    expect(texts(missing)).not.toContain(THEM[fact]);
    const added = missing.toAgree.filter((one) => !known.toAgree.includes(one));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain('North Trust');
    expect(texts(missing)).toContain(toAgree(added[0] ?? '', 'en'));
  });

  test('keeps our own name visible while it is not known', () => {
    const mou = agreement({ ...FACTS, parties: [UNKNOWN, THEM] });
    expect(mou.between).toMatch(/^\[to agree: .*\] and North Trust$/);
    expect(mou.toAgree.some((one) => /name/.test(one))).toBe(true);
  });

  test.each([
    ['level', { level: undefined }],
    ['cadence', { cadence: undefined }],
  ])('keeps a missing %s visible and lists it', (_, unknown) => {
    const known = agreement(FACTS).toAgree;
    const missing = agreement({ ...FACTS, ...unknown }).toAgree;
    expect(missing.filter((one) => !known.includes(one))).toHaveLength(1);
  });

  test('holds the level and the rhythm of meetings that are known', () => {
    const all = texts(agreement(FACTS)).join('\n');
    expect(all).toContain('at level 2 (Program collaboration).');
    expect(all).toMatch(/every month.*45 minutes/);
    expect(texts(agreement({ ...FACTS, cadence: { months: 3, minutes: 30 } })).join('\n')).toMatch(
      /3 months.*30 minutes/,
    );
  });

  test('lists what is missing, whatever a party is called', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const name = `${typed}.`;
        const mou = agreement({ ...FACTS, parties: [US, { ...UNKNOWN, name }] });
        expect(new Set(mou.toAgree)).toEqual(new Set(marksIn(texts(mou))));
        for (const part of ['mission of', 'relationship owner', 'who signs for']) {
          expect(mou.toAgree.some((one) => one.startsWith(part))).toBe(true);
        }
        expect(texts(mou)).toContain(name);
      }),
      { numRuns: 25 },
    );
  });

  test('is for two or more parties, with a row for each', () => {
    const third = { ...THEM, name: 'River School' };
    const mou = agreement({ ...FACTS, parties: [US, THEM, third] });
    for (const id of ['parties', 'contacts', 'background', 'resources', 'signatures']) {
      const table = mou.sections.find((section) => section.id === id)?.blocks.find((block) => block.kind === 'table');
      const names = table?.kind === 'table' ? table.rows.map((row) => row[0]) : [];
      expect(names).toEqual(['Harbor Collective', 'North Trust', 'River School']);
    }
  });

  test.each([[[]], [[US]]])('needs two parties, not %j', (parties) => {
    expect(() => agreement({ ...FACTS, parties })).toThrow(/at least two parties/);
  });

  test.each([
    [undefined, 'memorandum', /Memorandum of Understanding/],
    [1, 'letter', /Sharing letter/],
    [2, 'memorandum', /Memorandum of Understanding/],
    [3, 'memorandum', /Memorandum of Understanding/],
    [4, 'charter', /charter/],
  ] as const)('of level %p is a %s', (level, form, title) => {
    expect(agreement({ ...FACTS, level })).toMatchObject({ form, title: expect.stringMatching(title) });
  });

  test('does not change the facts', () => {
    const facts = structuredClone(FACTS);
    agreement(facts);
    expect(facts).toEqual(FACTS);
  });
});

describe('toAgree', () => {
  test('marks a blank so that its end can be found again', () => {
    expect(toAgree('mission of A]B[C', 'en')).toMatch(/^\[to agree: [^[\]]*\]$/);
    expect(toAgree('misión de A]B[C', 'es')).toMatch(/^\[por acordar: [^[\]]*\]$/);
  });

  test('is read back in every language', () => {
    const text = `Before ${toAgree('a: b', 'en')} between ${toAgree('fecha', 'es')} and [something else: c].`;
    expect(toAgreeIn(text)).toEqual(['a: b', 'fecha']);
    expect(toAgreeIn('nothing')).toEqual([]);
  });
});
