import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from 'html-entities';
import { type Agreement, agreement } from '../../../src/partnership/mou/agreement';
import { agreementHtml } from '../../../src/partnership/mou/html';
import { FACTS, THEM, US } from './parties';

const HTML = agreementHtml(agreement(FACTS));

/** The tags of a page without its line breaks, which are the user's own. */
const tagsOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== '<br>');

/** What the cells of a page say, as a reader sees it. */
const cellsOf = (html: string) =>
  Array.from(html.matchAll(/<td>(.*?)<\/td>/gs), ([, cell = '']) => decode(cell.replaceAll('<br>', '\n')));

const withTheirName = (name: string) => agreementHtml(agreement({ ...FACTS, parties: [US, { ...THEM, name }] }));

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '"><b>bold</b>',
  "' onmouseover='alert(1)",
  '{{x}}',
  '$& $1 $` $$',
  '\\ back\\slash \\n',
  '&lt;b&gt; &amp; &copy;',
  'Smith & Daughters <ltd>',
  '<!-- comment',
  ']]> <![CDATA[',
  'جمعية \u202eالأمل\u202c للإسكان',
  'ארגון השלום',
  '🏳️‍🌈 Ünïçødé 北',
  'two\nlines',
  '[to agree: nothing]',
  'x'.repeat(10_000),
];

describe('agreementHtml', () => {
  test('is one page with a title, real headings and numbered sections', () => {
    expect(HTML).toMatch(/^<!DOCTYPE html>/);
    expect(HTML).toMatch(/<meta charset="utf-8">/);
    expect(HTML.match(/<h1>/g)).toHaveLength(1);
    const headings = Array.from(HTML.matchAll(/<h2>(.*?)<\/h2>/g), ([, heading = '']) => decode(heading));
    expect(headings).toEqual(agreement(FACTS).sections.map(({ heading }, index) => `${index + 1}. ${heading}`));
  });

  test('says date, version and state', () => {
    expect(cellsOf(HTML).slice(0, 3)).toEqual(['22 November 2026', '1', 'Draft']);
  });

  test('holds every text of the agreement, in its order', () => {
    const text = decode(HTML.replace(/<[^>]*>/g, '\n'));
    const { title, between, sections, notice } = agreement(FACTS);
    const parts = [title, between];
    for (const { heading, note, blocks } of sections) {
      parts.push(heading, note);
      for (const block of blocks) {
        if (block.kind === 'paragraph') parts.push(block.text);
        else if (block.kind === 'list') parts.push(...block.items);
        else parts.push(...block.headings, ...block.rows.flat());
      }
    }
    let place = 0;
    for (const part of [...parts, notice]) {
      place = text.indexOf(part, place);
      expect([part, place >= 0]).toEqual([part, true]);
    }
  });

  test('shows every blank that is to agree', () => {
    const { toAgree } = agreement({ ...FACTS, parties: [US, { ...THEM, mission: '' }] });
    const text = decode(agreementHtml(agreement({ ...FACTS, parties: [US, { ...THEM, mission: '' }] })));
    expect(toAgree.length).toBeGreaterThan(5);
    for (const blank of toAgree) expect(text).toContain(`[to agree: ${blank}]`);
  });

  test('flags the sections where a lawyer should look, and only those', () => {
    expect(HTML.match(/seek advice\./gi)).toHaveLength(agreement(FACTS).sections.filter(({ advice }) => advice).length);
  });

  test('keeps the signatures on one page', () => {
    expect(HTML).toMatch(/<div style="page-break-inside: avoid">\s*<h2>\d+\. Signatures/);
  });

  test('loads nothing and runs nothing', () => {
    expect(HTML).not.toMatch(/<(script|img|link|iframe|object)\b|\bon\w+=|url\(/i);
  });

  test.each(HOSTILE.map((name) => ({ name, shown: name.slice(0, 40) })))(
    'takes the name $shown as text',
    ({ name }) => {
      const html = withTheirName(name);
      expect(tagsOf(html)).toEqual(tagsOf(HTML));
      expect(cellsOf(html)).toContain(name);
    },
  );

  test('takes every fact as text', () => {
    const hostile = '<img src=x onerror=alert(1)> $& {{x}} \\';
    const party = { name: hostile, mission: hostile, contact: hostile, signatory: hostile };
    const html = agreementHtml(agreement({ ...FACTS, parties: [party, party] }));
    expect(tagsOf(html)).toEqual(tagsOf(HTML));
    expect(cellsOf(html).filter((cell) => cell === hostile).length).toBeGreaterThanOrEqual(8);
  });

  test('takes any name as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'{}$\\/ ;#xa\u202eé🌱') }), (typed) => {
        const name = `${typed}.`;
        const html = withTheirName(name);
        expect(tagsOf(html)).toEqual(tagsOf(HTML));
        expect(cellsOf(html)).toContain(name);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps line breaks of every kind', () => {
    for (const name of ['two\nlines', 'two\rlines', 'two\r\nlines']) {
      expect(withTheirName(name)).toContain('<td>two<br>lines</td>');
    }
  });

  test('does not change the agreement', () => {
    const mou: Agreement = agreement(FACTS);
    const copy = structuredClone(mou);
    agreementHtml(mou);
    expect(mou).toEqual(copy);
  });
});
