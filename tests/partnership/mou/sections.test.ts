import { describe, expect, test } from '@jest/globals';
import { agreement } from '../../../src/partnership/mou/agreement';
import { nameOf } from '../../../src/partnership/mou/facts';
import { FACTS, UNKNOWN, US } from './parties';

const { sections } = agreement(FACTS);

/** The sections that every memorandum has, in their order, each told by a word of its heading. */
const ALWAYS = [
  /parties/i,
  /contacts/i,
  /background/i,
  /ambition.*objectives/i,
  /level/i,
  /benefits/i,
  /scope/i,
  /roles.*responsibilities/i,
  /resource/i,
  /capacity/i,
  /money/i,
  /decision/i,
  /communication/i,
  /meetings.*check-ins/i,
  /measures/i,
  /early notice/i,
  /credit/i,
  /liability.*insurance/i,
  /inclusion/i,
  /disagree/i,
  /changes/i,
  /term.*review/i,
  /ending/i,
  /what this text is/i,
  /independence/i,
  /signatures/i,
];

const textOf = (id: string) => JSON.stringify(sections.find((section) => section.id === id)?.blocks ?? '');

describe('the sections', () => {
  test('are those that every memorandum has, in their order', () => {
    expect(sections).toHaveLength(ALWAYS.length);
    sections.forEach(({ heading }, index) => {
      expect(heading).toMatch(ALWAYS[index] ?? /^$/);
    });
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  });

  test('have a plain line each that says what they are for, and some content', () => {
    for (const { id, note, blocks } of sections) {
      expect([id, note]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/)]);
      expect([id, blocks.length > 0]).toEqual([id, true]);
    }
  });

  test('have tables whose rows are as wide as their headings', () => {
    for (const { blocks } of sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).toHaveLength(block.headings.length);
      }
    }
  });

  test('send people to a lawyer where it matters', () => {
    const flagged = sections.filter(({ advice }) => advice).map(({ id }) => id);
    expect(flagged).toContain('liability');
    expect(flagged).toContain('status');
    expect(flagged).not.toContain('communication');
  });

  test('say legal form, registration and address of each party', () => {
    expect(textOf('parties')).toMatch(/registration of North Trust.*address of North Trust/);
  });

  test('name an owner and a deputy of each party', () => {
    expect(textOf('contacts')).toMatch(/Owner.*Deputy/i);
  });

  test('say who brings how much by when, and what happens to it at the end', () => {
    expect(textOf('resources')).toMatch(/how much.*by when/i);
    expect(textOf('ending')).toMatch(/return/);
  });

  test('have a fallback for decisions, and dated steps for a conflict', () => {
    expect(textOf('decisions')).toMatch(/cannot agree/);
    expect(textOf('conflict')).toMatch(/7 days.*14 days.*30 days/);
  });

  test('keep a measure with its baseline, target, source and date', () => {
    expect(textOf('measures')).toMatch(/baseline.*target.*source.*date/);
  });

  test('say from when to when it runs, as a letter says a date', () => {
    expect(textOf('term')).toMatch(/22 November 2026 to 21 November 2027/);
  });

  test('say that the text does not bind and makes no joint venture', () => {
    expect(textOf('status')).toMatch(/not legally binding/);
    expect(textOf('independence')).toMatch(/joint venture/);
  });

  test('end with a signature for each party: name and title, signature, date', () => {
    expect(sections[sections.length - 1]?.id).toBe('signatures');
    expect(textOf('signatures')).toMatch(/title.*Signature.*Date/);
    expect(textOf('signatures')).toContain('Ana, director');
  });
});

describe('the notice', () => {
  test('says that the text is a template and no legal advice', () => {
    expect(agreement(FACTS).notice).toMatch(/template/);
    expect(agreement(FACTS).notice).toMatch(/not legal advice/);
  });
});

describe('nameOf', () => {
  test('is the name, or a visible blank', () => {
    expect(nameOf(US, 'en')).toBe('Harbor Collective');
    expect(nameOf(UNKNOWN, 'en')).toMatch(/^\[to agree: .+\]$/);
  });
});
