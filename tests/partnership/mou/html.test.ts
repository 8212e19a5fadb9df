import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from 'html-entities';
import type { Language } from '../../../src/partnership/language';
import type { Level } from '../../../src/partnership/level';
import { type Agreement, agreement } from '../../../src/partnership/mou/agreement';
import type { Party } from '../../../src/partnership/mou/facts';
import { agreementHtml } from '../../../src/partnership/mou/html';
import { ANNEXES, COVERS } from '../../../src/partnership/partnerChoices';
import { GOLDEN } from './golden';
import { FACTS, THEM, TOGETHER, US } from './parties';

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

/** The page when people typed the same text wherever they can type one. */
function withEveryFact(typed: string, language: Language, level: Level = 4): string {
  const us: Party = {
    name: typed,
    mission: typed,
    contact: typed,
    signatory: typed,
    offers: typed,
    hours: typed,
    funds: true,
  };
  const together = {
    ...TOGETHER,
    ambition: typed,
    area: typed,
    lanes: typed,
    decisions: typed,
    communication: typed,
    conflict: typed,
    measures: typed,
  };
  return agreementHtml(
    agreement({
      ...FACTS,
      parties: [us, us, us],
      together,
      language,
      covers: [...COVERS],
      annexes: [...ANNEXES],
      unclear: [typed],
      funding: { grants: typed, supports: typed, priorities: typed },
      level,
      version: 2,
    }),
  );
}

/**
 * Six for each of the three parties, six of what they say together, the answers of the funder and what is unclear; a
 * colon or a semicolon may part the line of a lane.
 */
const EVERY_FACT = 3 * 6 + 6 + 3 + 1;

/** How often a page says a text, as a reader sees it. */
const timesSaid = (html: string, text: string) =>
  decode(html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '')).split(text).length - 1;

describe('agreementHtml', () => {
  test('is one page with a title, real headings and numbered sections', () => {
    expect(HTML).toMatch(/^<!DOCTYPE html>/);
    expect(HTML).toMatch(/<meta charset="utf-8">/);
    expect(HTML.match(/<h1>/g)).toHaveLength(1);
    const headings = Array.from(HTML.matchAll(/<h2>(.*?)<\/h2>/g), ([, heading = '']) => decode(heading));
    const [, ...sections] = agreement(FACTS).sections;
    const last = sections.pop();
    expect(headings).toEqual([...sections.map(({ heading }, index) => `${index + 1}. ${heading}`), last?.heading]);
  });

  test('says date, version and state', () => {
    expect(cellsOf(HTML).slice(0, 3)).toEqual(['22 November 2026', '1', 'Draft']);
  });

  test('holds every text of the agreement, in its order', () => {
    const text = decode(HTML.replace(/<[^>]*>/g, '\n'));
    const parts: string[] = [];
    for (const { id, heading, note, blocks } of agreement(FACTS).sections) {
      parts.push(heading);
      if (id !== 'title') parts.push(note);
      for (const block of blocks) {
        if (block.kind === 'paragraph') parts.push(block.text);
        else if (block.kind === 'list') parts.push(...block.items);
        else parts.push(...block.headings, ...block.rows.flat());
      }
      if (id === 'title') parts.push(note);
    }
    let place = 0;
    for (const part of parts) {
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
    const party = { ...US, name: hostile, mission: hostile, contact: hostile, signatory: hostile };
    const html = agreementHtml(agreement({ ...FACTS, parties: [party, party] }));
    expect(tagsOf(html)).toEqual(tagsOf(HTML));
    expect(cellsOf(html).filter((cell) => cell === hostile).length).toBeGreaterThanOrEqual(8);
  });

  const inEveryFact = HOSTILE.flatMap((typed) =>
    (['en', 'es'] as const).map((language) => ({ typed, language, shown: typed.slice(0, 40) })),
  );
  test.each(inEveryFact)('takes $shown as text wherever it is typed, in the language $language', (one) => {
    const lines = one.typed.split('\n');
    const harmless = lines.map((line) => (/:(?!\/\/)/.test(line) ? 'a: b' : 'a')).join('\n');
    const html = withEveryFact(one.typed, one.language);
    expect(tagsOf(html)).toEqual(tagsOf(withEveryFact(harmless, one.language)));
    for (const line of lines) expect(timesSaid(html, line)).toBeGreaterThanOrEqual(EVERY_FACT);
  });

  test.each(HOSTILE.map((typed) => ({ typed, shown: typed.slice(0, 40) })))(
    'takes $shown as text in a letter',
    (one) => {
      const lines = one.typed.split('\n');
      const harmless = lines.map((line) => (/:(?!\/\/)/.test(line) ? 'a: b' : 'a')).join('\n');
      const html = withEveryFact(one.typed, 'en', 1);
      expect(tagsOf(html)).toEqual(tagsOf(withEveryFact(harmless, 'en', 1)));
      // A letter does not tell the three missions.
      for (const line of lines) expect(timesSaid(html, line)).toBeGreaterThanOrEqual(EVERY_FACT - 3);
    },
  );

  test('takes any text as text wherever it is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'{}$\\/;#xa\u202eé🌱') }), (typed) => {
        const text = `.${typed}.`;
        const html = withEveryFact(text, 'es');
        expect(tagsOf(html)).toEqual(tagsOf(withEveryFact('a', 'es')));
        expect(timesSaid(html, text)).toBeGreaterThanOrEqual(EVERY_FACT);
      }),
      { numRuns: 30 },
    );
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

  test('speaks Spanish around the sections too', () => {
    const html = agreementHtml(agreement({ ...FACTS, language: 'es' }));
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<title>Memorando de entendimiento: Harbor Collective y North Trust</title>');
    expect(html).toContain('entre Harbor Collective y North Trust');
    expect(html).toContain('<th>Fecha</th><th>Versión</th><th>Estado</th>');
    expect(cellsOf(html).slice(0, 3)).toEqual(['22 de noviembre de 2026', '1', 'Borrador']);
    expect(html.match(/pedir asesoría\.\)/gi)).toHaveLength(4);
    expect(html).toMatch(/<p>Este texto es una plantilla .*<\/p>\n<\/div>\n<\/body>/);
    expect(html).toMatch(/<div style="page-break-inside: avoid">\s*<h2>\d+\. Firmas/);
  });

  test('shows a letter without its notes, and marks in the headings what to show a lawyer', () => {
    const html = agreementHtml(agreement(GOLDEN.letter));
    expect(html).not.toContain('class="note"');
    const marked = Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, heading = '']) => decode(heading)).filter(
      (heading) => heading.endsWith(' (Seek advice.)'),
    );
    expect(marked).toEqual([
      '7. Liability and insurance (Seek advice.)',
      '8. When we disagree (Seek advice.)',
      '10. What this text is (Seek advice.)',
    ]);
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
