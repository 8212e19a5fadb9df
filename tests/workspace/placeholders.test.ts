import { describe, expect, test } from '@jest/globals';
import { paragraphTexts } from '../../local/workspace/documentText';
import { agreement } from '../../src/partnership/mou/agreement';
import { placeholderValues } from '../../src/partnership/mou/placeholders/placeholderValues';
import { readPlaceholders } from '../../src/partnership/mou/placeholders/readPlaceholders';
import { templateHtml } from '../../src/partnership/mou/placeholders/templateHtml';
import { workspaceOf } from '../local/workspace/testWorkspace';
import { between } from '../partnership/mou/anyFacts';
import { FACTS } from '../partnership/mou/parties';
import { scriptOf, seamWorkspace } from './seam';

const SCRIPT = scriptOf('template.ts', 'found', 'fill');

function ready(html: string, edit = {}) {
  const workspace = seamWorkspace(SCRIPT);
  const id = workspace.run('make', html) as string;
  workspace.drive.edit(id, edit);
  const file = () => ({ ...workspace.drive.file(id) });
  return {
    workspace,
    id,
    file,
    found: () => workspace.run('found', id) as string[],
    fill: (values: Record<string, string>) => workspace.run('fill', id, values),
    texts: () => paragraphTexts(file().content ?? ''),
  };
}

describe('placeholdersOf', () => {
  test('finds them in paragraphs, cells, headers and footers, split by formats, as they stand and once', () => {
    const { found } = ready(
      '<h1>{{<b>Our</b> name}}</h1><table><tr><td><table><tr><td>{{date}}</td></tr></table></td></tr></table><p>{{date}}</p>',
      { header: '<p>{{ DATE }}</p>', footer: 'v{{versión}}' },
    );
    expect(found()).toEqual(['{{Our name}}', '{{date}}', '{{ DATE }}', '{{versión}}']);
  });

  test('finds them in the tabs within tabs and in footnotes, and none across an image', () => {
    const text = (...contents: (string | undefined)[]) => ({
      content: [{ paragraph: { elements: contents.map((content) => (content ? { textRun: { content } } : {})) } }],
    });
    const child = { documentTab: { body: text('{{c}}\n'), footnotes: { f: text('{{d}}\n') } } };
    const tabs = [
      { documentTab: { body: text('{{a', '}}\n') }, childTabs: [{ childTabs: [child] }] },
      { documentTab: { body: text('{{da', undefined, 'te}}\n') } },
    ];
    const workspace = workspaceOf(`${SCRIPT}
      function run(tabs) { Docs = { Documents: { get: () => ({ tabs }) } }; return Seam.found('x'); }`);
    expect(workspace.run('run', tabs)).toEqual(['{{a}}', '{{c}}', '{{d}}', '{{da\uFFFCte}}']);
  });

  test('what Google refuses is not hidden, and a service switched off is named', () => {
    const { workspace } = ready('<p>a</p>');
    expect(() => workspace.run('found', 'nowhere')).toThrow('Requested entity was not found.');
    const without = workspaceOf(`${SCRIPT}\nfunction run() { Docs = undefined; return Seam.found('x'); }`);
    expect(() => without.run('run')).toThrow('The Docs service is switched off');
  });
});

describe('fillPlaceholders', () => {
  test('fills every occurrence as text, in header and footer too', () => {
    const { fill, file } = ready('<p>{{a}}, <b>{{</b>a}} {{b}}</p>', { header: '<p>{{a}}</p>', footer: '{{b}}' });
    fill({ '{{a}}': '$& & \\1 <i>', '{{b}}': 'one\ntwo\u000bthree' });
    expect(file()).toMatchObject({
      content: '<p>$&amp; &amp; \\1 &lt;i&gt;, <b>$&amp; &amp; \\1 &lt;i&gt;</b> one</p><p>two<br>three</p>',
      header: '<p>$&amp; &amp; \\1 &lt;i&gt;</p>',
      footer: '<p>one</p><p>two<br>three</p>',
    });
  });

  test('a value with a placeholder in it stays as it was typed, filled once or twice', () => {
    const { fill, file, texts, workspace } = ready('<p>{{our name}} on {{date}}{{version}}</p>');
    const values = { '{{our name}}': 'A {{date}} {', '{{date}}': '{{our name}}', '{{version}}': '{date}}' };
    fill(values);
    const once = file();
    expect(texts().map((text) => text.replaceAll('\u2060', ''))).toEqual(['A {{date}} { on {{our name}}{date}}']);
    workspace.meter.reset();
    fill(values);
    expect(file()).toEqual(once);
    expect(workspace.meter.calls.map(({ member }) => member)).toEqual(['Documents.get']);
  });

  test('a paragraph that would be left blank goes, and where Google keeps it, it is emptied', () => {
    const { fill, texts, file } = ready(
      `<h2>{{h}}</h2><p>{{t}} </p><ul><li>{{t}}</li><li>{{a}}</li></ul><p>Text: {{t}}</p><p>{{t}}</p>
       <table><tr><td><p>{{t}}</p><p>{{a}}</p></td><td>{{t}}</td></tr></table><p>{{h}}{{t}}</p>`,
      { header: '<p>{{h}}</p><p>{{a}}</p>' },
    );
    fill({ '{{h}}': '', '{{t}}': '', '{{a}}': 'A' });
    expect(texts()).toEqual(['A', 'Text:', 'A']);
    expect(file().content).not.toContain('<h2>');
    // Where a paragraph of a header stands in a copy, nobody says: it is emptied.
    expect(file()).toMatchObject({ header: '<p></p><p>A</p>' });
  });

  test('reads once and writes once, and a document that holds none of them is not written', () => {
    const { fill, file, workspace } = ready('<p>{{a}}</p><p>{{b}}</p>');
    workspace.meter.reset();
    fill({ '{{a}}': '', '{{b}}': 'B' });
    expect(workspace.meter.calls.map(({ member }) => member)).toEqual(['Documents.get', 'Documents.batchUpdate']);
    const before = file();
    fill({ '{{a}}': 'A' });
    expect(file()).toEqual(before);
  });

  test('tells when the document has other texts than the template that was read', () => {
    const template = '<p>{{a}}</p><p>{{b}}</p><p>Text</p>';
    const values = { '{{a}}': '', '{{b}}': 'B' };
    const filledLike = (html: string) => {
      const { workspace, id } = ready(html);
      return workspace.run('fill', id, values, workspace.run('make', template));
    };
    expect(filledLike(template)).toBe(true);
    for (const other of [
      '<p>New</p><p>{{a}}</p><p>{{b}}</p><p>Text</p>',
      '<p>A new first paragraph</p><p>{{a}}</p><p>{{b}}</p><p>Text</p>',
      '<p>{{b}}</p><p>{{a}}</p><p>Text</p>',
      '<p>{{a}}</p><p>{{b}}</p><p>{{b}}</p><p>Text</p>',
    ]) {
      expect(filledLike(other)).toBe(false);
    }
  });

  test('a document in the bin is not filled', () => {
    const { fill, workspace, id } = ready('<p>{{a}}</p>');
    workspace.drive.moveToBin(id);
    expect(() => fill({ '{{a}}': 'A' })).toThrow('in the bin');
  });

  test.each([
    ['a memorandum', FACTS],
    ['a letter', { ...FACTS, level: 1 as const }],
    ['a charter of four in Spanish', { ...between(4), level: 4 as const, language: 'es' as const }],
  ])('the template filled for %s holds the sections of the agreement in their order and nothing blank', (_, facts) => {
    const { found, fill, texts } = ready(templateHtml('en'));
    const mou = agreement(facts);
    const values = placeholderValues(mou, facts);
    const { known, unknown } = readPlaceholders(found());
    expect(unknown).toEqual([]);
    fill(Object.fromEntries(known.map(({ found, key }) => [found, values[key]])));
    const headed = mou.sections.filter(({ id }) => id !== 'title');
    expect(texts()).toEqual([
      mou.title,
      `between ${values.allParties}`,
      ...['Date', 'Version', 'State', values.date, '1', values.state],
      ...headed.flatMap(({ id }) =>
        id === 'title' ? [] : [values[`heading:${id}`], ...values[`text:${id}`].split('\n')],
      ),
    ]);
    expect(found()).toEqual([]);
  });

  test('the script holds no text of a section and no name of a placeholder, which the page knows', () => {
    expect(SCRIPT).toContain('replaceAllText');
    expect(SCRIPT).not.toContain('We remain independent');
    expect(SCRIPT).not.toContain('governing law');
  });
});
