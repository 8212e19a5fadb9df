import { describe, expect, test } from '@jest/globals';
import { docsWriteQuota } from '../../local/workspace/docsQuota';
import { paragraphTexts } from '../../local/workspace/documentText';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { templateHtml } from '../../src/partnership/mou/placeholders/templateHtml';
import { templateKeyHtml } from '../../src/partnership/mou/placeholders/templateKeyHtml';
import { changingCalls, column, listOf, setUpWorkspace, stopAfter, TODAY } from './addOnWorkspace';
import { agreementsIn, makeOrders, ordersOf, readMous } from './mous';

const TEMPLATE = { title: 'My MOU template', html: templateHtml('en') };
const KEY = { title: 'Key to my MOU template', html: templateKeyHtml('en') };

const makeTemplate = (workspace: LocalWorkspace) => workspace.run('makeTemplate', TEMPLATE, KEY) as { done: string };

function withTemplate(partners: number, edit?: (html: string) => string): LocalWorkspace {
  const workspace = setUpWorkspace(listOf(partners));
  makeTemplate(workspace);
  const template = templateIn(workspace);
  if (edit) workspace.drive.edit(template.id, { content: edit(template.content) });
  return workspace;
}

function templateIn(workspace: LocalWorkspace) {
  const file = workspace.drive.documents.find(({ name }) => name === TEMPLATE.title);
  if (!file) throw new Error('There is no template.');
  return file;
}

/** The orders with all that the page would make unasked, copied from the template. */
function orders(workspace: LocalWorkspace) {
  const page = readMous(workspace);
  return ordersOf(page, page.template ?? undefined);
}

const textsOf = (workspace: LocalWorkspace) => agreementsIn(workspace).map(({ content }) => paragraphTexts(content));
const kinds = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind);

describe('makeTemplate', () => {
  test('makes a template full of placeholders and its key, once, beside the agreements', () => {
    const workspace = setUpWorkspace(listOf(3));
    const first = makeTemplate(workspace);
    expect(makeTemplate(workspace)).toEqual(first);
    expect(workspace.drive.documents.map(({ name }) => name).sort()).toEqual([KEY.title, TEMPLATE.title]);
    expect(first.done).toContain(templateIn(workspace).id);
    const { template } = readMous(workspace);
    expect(template).toMatchObject({ id: templateIn(workspace).id, url: first.done });
    expect(template?.placeholders).toContain('{{title}}');
    expect(template?.keyUrl).not.toBe('');
  });

  test('is stopped after any call and tried again: there is one of each', () => {
    const whole = setUpWorkspace(listOf(3));
    whole.meter.reset();
    makeTemplate(whole);
    for (const stop of changingCalls(whole)) {
      const workspace = setUpWorkspace(listOf(3));
      stopAfter(workspace, stop);
      expect(() => makeTemplate(workspace)).toThrow();
      workspace.faults.clear();
      makeTemplate(workspace);
      expect(workspace.drive.documents.map(({ name }) => name).sort()).toEqual([KEY.title, TEMPLATE.title]);
    }
  });

  test('a template in the bin is none', () => {
    const workspace = withTemplate(3);
    workspace.drive.moveToBin(templateIn(workspace).id);
    expect(readMous(workspace).template).toBeNull();
  });
});

describe('an agreement from the template', () => {
  test('is a filled copy with the words of its own, header and footer too', () => {
    const workspace = withTemplate(3, (html) => html.replace('<body>', '<body><p>River Network letterhead</p>'));
    workspace.drive.edit(templateIn(workspace).id, { header: '<p>{{partner name}}</p>', footer: '<p>{{version}}</p>' });
    expect(kinds(makeOrders(workspace, orders(workspace)))).toEqual(['made']);
    const [file] = agreementsIn(workspace);
    expect(file).toMatchObject({ name: 'MOU with Partner 1', header: '<p>Partner 1</p>', footer: '<p>1</p>' });
    const texts = paragraphTexts(file?.content ?? '');
    expect(texts[0]).toBe('River Network letterhead');
    expect(texts.join('\n')).not.toMatch(/\{\{|\}\}/);
    expect(texts).toContain('1. Parties');
    expect(templateIn(workspace).content).toContain('{{');
  });

  test('costs two calls, and a constant', () => {
    const calls = [6, 36].map((partners) => {
      const workspace = withTemplate(partners);
      const all = orders(workspace);
      workspace.meter.reset();
      makeOrders(workspace, all);
      return workspace.meter.total;
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBe(2 * 10);
  });

  test('stopped after any call and run again, is made once, filled and noted', () => {
    const whole = withTemplate(4);
    const wholeOrders = orders(whole);
    whole.meter.reset();
    makeOrders(whole, wholeOrders);
    const expected = textsOf(whole);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      const workspace = withTemplate(4);
      const all = orders(workspace);
      stopAfter(workspace, stop);
      expect(() => makeOrders(workspace, all)).toThrow();
      workspace.faults.clear();
      makeOrders(workspace, orders(workspace));
      expect(textsOf(workspace)).toEqual(expected);
      expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1', 'Partner 4']);
    }
  });

  test('that a stopped run left unfilled says what the list says now', () => {
    const workspace = withTemplate(1);
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Documents.batchUpdate') throw new Error('Internal error');
    });
    expect(() => makeOrders(workspace, orders(workspace))).toThrow(/Internal error/);
    workspace.faults.clear();
    const place = workspace.rows('Partners')[0]?.indexOf('Organization') ?? 0;
    workspace.type('Partners', `${String.fromCharCode(65 + place)}2`, 'Partner One');
    expect(kinds(makeOrders(workspace, orders(workspace)))).toEqual(['there']);
    expect(textsOf(workspace).join('\n')).toContain('Partner One');
    expect(orders(workspace)).toEqual([]);
  });

  test('that a stopped run left unfilled goes into the bin when the template is gone', () => {
    const workspace = withTemplate(1);
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Documents.batchUpdate') throw new Error('Internal error');
    });
    expect(() => makeOrders(workspace, orders(workspace))).toThrow(/Internal error/);
    workspace.faults.clear();
    workspace.drive.moveToBin(templateIn(workspace).id);
    expect(kinds(makeOrders(workspace, orders(workspace)))).toEqual(['made']);
    expect(agreementsIn(workspace)).toHaveLength(1);
    expect(textsOf(workspace).join('\n')).not.toContain('{{');
  });

  test('is not made when the template changed after the page read it, or is gone', () => {
    const changes: readonly ((workspace: LocalWorkspace, id: string, content: string) => void)[] = [
      ({ drive }, id, content) =>
        drive.edit(id, { content: content.replace('<body>', '<body><p>{{partner nmae}}</p>') }),
      ({ drive }, id) => drive.moveToBin(id),
      ({ drive }, id) => drive.deleteForGood(id),
    ];
    for (const change of changes) {
      const workspace = withTemplate(1);
      const all = orders(workspace);
      change(workspace, templateIn(workspace).id, templateIn(workspace).content);
      expect(kinds(makeOrders(workspace, all))).toEqual(['changed']);
      expect(agreementsIn(workspace)).toEqual([]);
    }
  });

  test('is not made when somebody edits the template between reading and copying it', () => {
    const workspace = withTemplate(1);
    const all = orders(workspace);
    const { id, content } = templateIn(workspace);
    workspace.faults.beforeCall(({ member }) => {
      if (member !== 'Files.copy') return;
      workspace.faults.clear();
      workspace.drive.edit(id, { content: content.replace('<body>', '<body><p>A new first line</p>') });
    });
    expect(kinds(makeOrders(workspace, all))).toEqual(['changed']);
    expect(agreementsIn(workspace)).toEqual([]);
    expect(kinds(makeOrders(workspace, orders(workspace)))).toEqual(['made']);
    expect(textsOf(workspace).join('\n')).not.toContain('{{');
  });

  test('keeps a placeholder that is not known visible as something to agree', () => {
    const workspace = withTemplate(1, (html) => html.replace('<body>', '<body><p>Ref {{our file number}}</p>'));
    makeOrders(workspace, orders(workspace));
    expect(textsOf(workspace)[0]?.[0]).toBe('Ref [to agree: our file number]');
  });

  test('has hostile names as text', () => {
    const workspace = setUpWorkspace(listOf(1));
    makeTemplate(workspace);
    workspace.type('Partners', 'A2', '{{date}} $& \\1 <b> & }}');
    makeOrders(workspace, orders(workspace));
    expect(textsOf(workspace)[0]?.join('\n').replaceAll('\u2060', '')).toContain('{{date}} $& \\1 <b> & }}');
  });

  test('waits for the next minute when Google writes no more documents in this one, and goes on', () => {
    const workspace = withTemplate(9);
    const all = orders(workspace);
    let time = Date.parse(`${TODAY}T12:00:00Z`);
    workspace.faults.beforeCall(docsWriteQuota(() => new Date(time), 2));
    expect(() => makeOrders(workspace, all)).toThrow(/in one day or in one minute.*Wait a minute and try again/);
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1', 'Partner 4']);
    time += 60_000;
    expect(kinds(makeOrders(workspace, all))).toEqual(['there', 'there', 'there']);
    expect(textsOf(workspace).join('\n')).not.toContain('{{');
    expect(agreementsIn(workspace)).toHaveLength(3);
  });
});
