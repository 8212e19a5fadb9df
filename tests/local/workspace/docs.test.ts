import { describe, expect, test } from '@jest/globals';
import { docsWriteQuota } from '../../../local/workspace/docsQuota';
import type { LocalWorkspace } from '../../../local/workspace/localWorkspace';
import { workspaceOf } from './testWorkspace';

const code = `
  const DOCUMENT = 'application/vnd.google-apps.document';
  function make(html) {
    return Drive.Files.create({ name: 'Template', mimeType: DOCUMENT }, Utilities.newBlob(html, 'text/html')).id;
  }
  function update(id, requests) { return Docs.Documents.batchUpdate({ requests }, id); }
  function updateWith(id, resource) { return Docs.Documents.batchUpdate(resource, id); }
  function get(id, options) { return options ? Docs.Documents.get(id, options) : Docs.Documents.get(id); }
  function fails(id, requests) {
    try { Docs.Documents.batchUpdate({ requests }, id); } catch (error) { return [error.name, error.details.code]; }
  }
  function folder() { return Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.folder' }).id; }`;

const replace = (text: string, replaceText: string) => ({
  replaceAllText: { containsText: { text, matchCase: true }, replaceText },
});

function ready(html = '<p>{{a}} and {{b}}</p>') {
  let clock = 0;
  const workspace = workspaceOf(code, { now: () => new Date(clock) });
  const id = workspace.run('make', html) as string;
  return { workspace, id, at: (time: number) => (clock = time), file: () => fileOf(workspace, id) };
}

/** An answer as it is without the places of its parts. */
const withoutPlaces = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (/^(start|end)Index$/.test(key) ? undefined : value)));

function fileOf(workspace: LocalWorkspace, id: string) {
  const file = workspace.drive.file(id);
  if (!file) throw new Error('The file is gone.');
  return { ...file };
}

describe('Docs.Documents.batchUpdate', () => {
  test('requests are applied in order, in the body, the header and the footer', () => {
    const { workspace, id, file, at } = ready('<p>{{a}} and {{b}}, {{a}}</p>');
    workspace.drive.edit(id, { header: '<p>For {{<b>a</b>}}</p>', footer: 'v{{b}}' });
    at(5000);
    const answer = workspace.run('update', id, [
      replace('{{a}}', 'A & {{b}}'),
      replace('{{c}}', '!'),
      replace('{{b}}', '<B>'),
    ]);
    expect(answer).toEqual({
      documentId: id,
      replies: [
        { replaceAllText: { occurrencesChanged: 3 } },
        { replaceAllText: {} },
        { replaceAllText: { occurrencesChanged: 5 } },
      ],
    });
    expect(file()).toMatchObject({
      content: '<p>A &amp; &lt;B&gt; and &lt;B&gt;, A &amp; &lt;B&gt;</p>',
      header: '<p>For A &amp; &lt;B&gt;<b></b></p>',
      footer: 'v&lt;B&gt;',
      modifiedTime: '1970-01-01T00:00:05.000Z',
      version: '3',
    });
  });

  test('a document in which nothing was found is not modified', () => {
    const { workspace, id, file } = ready();
    const before = file();
    workspace.run('update', id, [replace('{{c}}', 'x')]);
    expect(file()).toEqual(before);
  });

  test.each<[string, unknown, string]>([
    [
      'another kind',
      { insertText: { text: 'x' } },
      'Invalid requests[1]: the request insertText is not available in the local',
    ],
    ['none', {}, 'Invalid requests[1]: No request set.'],
    ['two kinds', { ...replace('a', 'b'), insertText: {} }, 'the request insertText is not available'],
    [
      'no criteria',
      { replaceAllText: { replaceText: 'x' } },
      'Invalid requests[1].replaceAllText: containsText is missing.',
    ],
    ['an empty text', replace('', 'x'), 'must be a text and not empty'],
    ['a text over two paragraphs', replace('a\nb', 'x'), 'searches within paragraphs'],
    ['no replacement', { replaceAllText: { containsText: { text: 'a' } } }, 'required but not specified'],
    ['a number', { replaceAllText: { containsText: { text: 'a' }, replaceText: 5 } }, '5 is not a text'],
    [
      'a pattern',
      { replaceAllText: { containsText: { text: 'a', searchByRegex: true }, replaceText: '' } },
      '"searchByRegex"',
    ],
    ['a tab', { replaceAllText: { containsText: { text: 'a' }, replaceText: '', tabsCriteria: {} } }, '"tabsCriteria"'],
  ])('with %s among the requests nothing is changed', (_, request, message) => {
    const { workspace, id, file } = ready();
    const before = file();
    expect(() => workspace.run('update', id, [replace('{{a}}', 'x'), request])).toThrow(message);
    expect(file()).toEqual(before);
  });

  const remove = (startIndex: number, endIndex: number, more = {}) => ({
    deleteContentRange: { range: { startIndex, endIndex, ...more } },
  });

  test('a paragraph is deleted with its line end, in the body, in a cell and in a header', () => {
    const { workspace, id, file } = ready(
      '<h2>{{<b>a</b>}}</h2><ul><li>b</li></ul><table><tr><td><p>c</p><p>d</p></td></tr></table>',
    );
    workspace.drive.edit(id, { header: '<p>{{a}}</p><p>e</p>' });
    const answer = workspace.run('update', id, [
      remove(12, 14),
      remove(1, 7, { tabId: 't.0' }),
      remove(0, 6, { segmentId: 'kix.header' }),
      replace('d', 'D'),
    ]);
    expect(answer).toEqual({ documentId: id, replies: [{}, {}, {}, { replaceAllText: { occurrencesChanged: 1 } }] });
    expect(file()).toMatchObject({
      content: '<ul><li>b</li></ul><table><tr><td><p>D</p></td></tr></table>',
      header: '<p>e</p>',
    });
  });

  test.each([
    ['the last line end of a body', '<p>a</p><p>b</p>', remove(3, 5)],
    ['the last line end of a cell', '<table><tr><td>a</td></tr></table>', remove(4, 6)],
    ['the line end before a table', '<p>a</p><table><tr><td>b</td></tr></table>', remove(1, 3)],
    ['part of a paragraph, which only Google can', '<p>abc</p><p>d</p>', remove(1, 3)],
    ['the section break', '<p>a</p><p>d</p>', remove(0, 3)],
  ])('%s is not deleted, and nothing else is changed', (_, html, request) => {
    const { workspace, id, file } = ready(html);
    const before = file();
    expect(() => workspace.run('update', id, [replace('b', 'x'), request])).toThrow(
      'Invalid requests[1].deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    );
    expect(file()).toEqual(before);
  });

  test.each<[string, object, string]>([
    ['no range', { deleteContentRange: {} }, 'Invalid requests[0].deleteContentRange: range is missing.'],
    ['an empty range', remove(3, 3), 'The range should not be empty.'],
    ['another tab', remove(1, 3, { tabId: 't.1' }), 'Tab t.1 was not found.'],
    ['another segment', remove(1, 3, { segmentId: 'kix.x' }), 'Segment with ID kix.x was not found.'],
    ['a word that is none', remove(1, 3, { end: 1 }), 'Unknown name "end"'],
  ])('a deletion with %s fails', (_, request, message) => {
    const { workspace, id } = ready('<p>a</p><p>b</p>');
    expect(() => workspace.run('update', id, [request])).toThrow(message);
  });

  test('what Google refuses, and what the workspace cannot say, fails', () => {
    const { workspace, id } = ready();
    const method = 'API call to docs.documents.batchUpdate failed with error: ';
    expect(() => workspace.run('update', 'nowhere', [replace('a', 'b')])).toThrow(
      `${method}Requested entity was not found.`,
    );
    expect(() => workspace.run('update', workspace.run('folder'), [replace('a', 'b')])).toThrow('was not found');
    expect(() => workspace.run('update', id, [])).toThrow(`${method}Must specify at least one request.`);
    expect(() => workspace.run('updateWith', id, { writeControl: {} })).toThrow('Unknown name "writeControl"');
    expect(workspace.run('fails', 'nowhere', [replace('a', 'b')])).toEqual(['GoogleJsonResponseException', 404]);
    workspace.drive.moveToBin(id);
    expect(() => workspace.run('update', id, [replace('a', 'b')])).toThrow('in the bin');
    workspace.drive.restore(id);
    expect(() => workspace.run('update', id, [replace('a', 'b')])).not.toThrow();
    workspace.permissions.refuse('drive.file');
    for (const run of [() => workspace.run('update', id, [replace('a', 'b')]), () => workspace.run('get', id)]) {
      expect(run).toThrow('failed with error: Request had insufficient authentication scopes.');
    }
  });

  test('a user who writes too fast is stopped for a minute when a test wants it', () => {
    let clock = 0;
    const workspace = workspaceOf(code);
    const id = workspace.run('make', '<p>a</p>') as string;
    workspace.faults.beforeCall(docsWriteQuota(() => new Date(clock), 2));
    workspace.run('update', id, [replace('a', 'b')]);
    clock = 30_000;
    expect(() => workspace.run('update', 'nowhere', [replace('a', 'b')])).toThrow('not found');
    expect(() => workspace.run('update', id, [replace('b', 'c')])).toThrow(
      "Quota exceeded for quota metric 'Quota group for write operations' and limit 'Quota group for write operations per minute per user' of service 'docs.googleapis.com'",
    );
    expect(workspace.run('fails', id, [replace('b', 'c')])).toEqual(['GoogleJsonResponseException', 429]);
    expect(workspace.run('get', id, { fields: 'title' })).toEqual({ title: 'Template' });
    clock = 60_000;
    workspace.run('update', id, [replace('b', 'c')]);
    expect(workspace.drive.file(id)?.content).toBe('<p>c</p>');
  });
});

describe('Docs.Documents.get', () => {
  const HTML = `<h1>{{<b>title</b>}}</h1>
    <table><tr><th>H</th><td><p>1</p><p>2</p></td></tr><tr><td></td><td><table><tr><td>in</td></tr></table></td></tr></table>`;
  const paragraph = (...contents: string[]) => ({
    paragraph: { elements: contents.map((content) => ({ textRun: { content } })) },
  });

  test('texts come in runs of one format, within paragraphs, tables and cells', () => {
    const { workspace, id } = ready(HTML);
    const inner = { table: { rows: 1, columns: 1, tableRows: [{ tableCells: [{ content: [paragraph('in\n')] }] }] } };
    const content = [
      { sectionBreak: {} },
      paragraph('{{', 'title', '}}\n'),
      {
        table: {
          rows: 2,
          columns: 2,
          tableRows: [
            { tableCells: [{ content: [paragraph('H\n')] }, { content: [paragraph('1\n'), paragraph('2\n')] }] },
            { tableCells: [{ content: [paragraph('\n')] }, { content: [inner, paragraph('\n')] }] },
          ],
        },
      },
      paragraph('\n'),
    ];
    expect(withoutPlaces(workspace.run('get', id))).toEqual({ documentId: id, title: 'Template', body: { content } });
  });

  test('each part says where it stands, in UTF-16 code units; a table, its rows and its cells take one place each', () => {
    const { workspace, id } = ready('<p>🙂</p><table><tr><td>a</td><td></td></tr></table>');
    workspace.drive.edit(id, { header: 'Top' });
    const places = 'startIndex,endIndex';
    const cells = `table(tableRows(tableCells(content(${places}))))`;
    const header = { headers: { 'kix.header': { content: [{ endIndex: 4 }] } } };
    expect(workspace.run('get', id, { fields: `headers(*(content(${places})))` })).toEqual(header);
    expect(workspace.run('get', id, { fields: `body(content(${places},${cells}))` })).toEqual({
      body: {
        content: [
          { endIndex: 1 },
          { startIndex: 1, endIndex: 4 },
          {
            startIndex: 4,
            endIndex: 12,
            table: {
              tableRows: [
                {
                  tableCells: [
                    { content: [{ startIndex: 7, endIndex: 9 }] },
                    { content: [{ startIndex: 10, endIndex: 11 }] },
                  ],
                },
              ],
            },
          },
          { startIndex: 12, endIndex: 13 },
        ],
      },
    });
  });

  test('only the fields asked for are answered, headers and footers by their keys', () => {
    const { workspace, id } = ready(HTML);
    expect(workspace.run('get', id, { fields: 'headers,footers' })).toEqual({});
    workspace.drive.edit(id, { header: 'Top {{x}}', footer: '<p>Foot</p>' });
    const runs = 'content/paragraph/elements/textRun/content';
    expect(workspace.run('get', id, { fields: `headers/*/${runs},footers/*/footerId` })).toEqual({
      headers: { 'kix.header': { content: [paragraph('Top {{x}}\n')] } },
      footers: { 'kix.footer': { footerId: 'kix.footer' } },
    });
    const cells = 'body/content/table/tableRows/tableCells/content/table/rows';
    expect(JSON.stringify(workspace.run('get', id, { fields: cells }))).toContain('"rows":1');
    for (const fields of ['nonsense', 'body/content/paragraph/nonsense', 'headers/content', 'revisionId']) {
      expect(() => workspace.run('get', id, { fields })).toThrow(
        'API call to docs.documents.get failed with error: Request contains an invalid argument. (Invalid field selection',
      );
    }
    expect(() => workspace.run('get', id, { suggestionsViewMode: 'x' })).toThrow('Unknown name "suggestionsViewMode"');
    expect(() => workspace.run('get', 'nowhere')).toThrow('Requested entity was not found.');
  });

  test('with the content of tabs, everything is in the one tab', () => {
    const { workspace, id } = ready('<p>a</p>');
    workspace.drive.edit(id, { header: 'Top' });
    expect(withoutPlaces(workspace.run('get', id, { includeTabsContent: true }))).toEqual({
      documentId: id,
      title: 'Template',
      tabs: [
        {
          tabProperties: { tabId: 't.0', title: 'Tab 1' },
          documentTab: {
            body: { content: [{ sectionBreak: {} }, paragraph('a\n')] },
            headers: { 'kix.header': { headerId: 'kix.header', content: [paragraph('Top\n')] } },
          },
        },
      ],
    });
    expect(workspace.run('get', id, { includeTabsContent: true, fields: 'body' })).toEqual({});
  });
});
