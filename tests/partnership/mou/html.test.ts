import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from 'html-entities';
import { type Agreement, agreement } from '../../../src/partnership/mou/agreement';
import type { Facts, Party } from '../../../src/partnership/mou/facts';
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

const FORMS = (['en', 'es'] as const).flatMap((language) =>
  ([1, 2, 3, 4] as const).flatMap((level) => [2, 5].map((parties) => ({ language, level, parties }))),
);

type Form = (typeof FORMS)[number];

/**
 * The page when people typed the same text wherever they can type one, with the name of the fact behind it. `said` is
 * what the page has to say.
 */
function typedEverywhere(typed: string, { language, level, parties }: Form): { html: string; said: string[] } {
  const said: string[] = [];
  const fact = (name: string) => {
    // What stands before the last line can be an item of its own.
    said.push(`${typed.split('\n').pop()}‹${name}›`);
    return `${typed}‹${name}›`;
  };
  const lane = (name: string) => {
    // A colon and a semicolon part the line of a lane, and a line break ends it.
    said.push(`‹${name}›`);
    return `${typed.replace(/\n/g, ' ')}‹${name}›`;
  };
  const party = (_: unknown, place: number): Party => ({
    name: fact(`name ${place}`),
    // A letter does not tell the missions.
    mission: level === 1 ? typed : fact(`mission ${place}`),
    contact: fact(`contact ${place}`),
    signatory: fact(`signatory ${place}`),
    offers: fact(`offers ${place}`),
    hours: fact(`hours ${place}`),
    funds: place > 0,
  });
  const together = {
    ...TOGETHER,
    ambition: fact('ambition'),
    area: fact('area'),
    lanes: `${lane('task')}: ${lane('owner')}; decides: ${lane('decides')}; consulted: ${lane('consulted')}`,
    decisions: fact('decisions'),
    communication: fact('communication'),
    conflict: fact('conflict'),
    measures: fact('measures'),
  };
  const facts: Facts = {
    ...FACTS,
    parties: Array.from({ length: parties }, party),
    together,
    language,
    covers: [...COVERS],
    annexes: [...ANNEXES],
    unclear: [fact('first unclear word'), fact('second unclear word')],
    funding: { grants: fact('grants'), supports: fact('supports'), priorities: fact('priorities') },
    level,
    version: 2,
  };
  return { html: agreementHtml(agreement(facts)), said };
}

/** What a page says, as a reader sees it. */
const textOf = (html: string) => decode(html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '\n'));

function expectAsText(typed: string, form: Form): void {
  const { html, said } = typedEverywhere(typed, form);
  const harmless = typed.replace(/[^\n:;]+/g, 'a');
  expect(tagsOf(html)).toEqual(tagsOf(typedEverywhere(harmless, form).html));
  const text = textOf(html);
  expect(said.filter((one) => !text.includes(one))).toEqual([]);
}

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
    expect(HTML.match(/\(Seek advice\.\)/g)).toHaveLength(
      agreement(FACTS).sections.filter(({ advice }) => advice).length,
    );
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

  test.each(HOSTILE.map((typed) => ({ typed, shown: typed.slice(0, 40) })))(
    'takes $shown as text wherever it is typed, in every form and language',
    ({ typed }) => {
      for (const form of FORMS) expectAsText(typed, form);
    },
  );

  test('takes any text as text wherever it is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'<>&"\'{}$\\/;#xa\u202eé🌱') }),
        fc.constantFrom(...FORMS),
        (typed, form) => expectAsText(`.${typed}.`, form),
      ),
      { numRuns: 60 },
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
    expect(html.match(/\(Pedir asesoría\.\)/g)).toHaveLength(4);
    expect(html).toMatch(/<p>Este texto es una plantilla .*<\/p>\n<\/div>\n<\/body>/);
    expect(html).toMatch(/<div style="page-break-inside: avoid">\s*<h2>\d+\. Firmas/);
  });

  test('shows a letter without its notes, and marks in the headings what to show a lawyer', () => {
    const html = agreementHtml(agreement(GOLDEN.letter));
    expect(html).not.toContain('class="note"');
    const marked = Array.from(html.matchAll(/<h2>(.*?)<\/h2>/g), ([, heading = '']) => decode(heading)).filter(
      (heading) => heading.endsWith(' (Seek advice)'),
    );
    expect(marked).toEqual([
      '7. Liability and insurance (Seek advice)',
      '8. When we disagree (Seek advice)',
      '10. What this text is (Seek advice)',
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
