import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from './testWorkspace';

const code = `
  const HTML = 'application/vnd.google-apps.document';
  function create(resource, html, options) {
    const blob = html === undefined ? null : Utilities.newBlob(html, 'text/html', 'x.html');
    return Drive.Files.create(resource, blob, options || {});
  }
  function list(options) { return Drive.Files.list(options); }
  function get(id, options) { return options ? Drive.Files.get(id, options) : Drive.Files.get(id); }
  function convertText() { return Drive.Files.create({ name: 'x', mimeType: HTML }, Utilities.newBlob('a', 'text/plain')); }`;

const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

describe('Drive', () => {
  test('HTML becomes a document in a folder', () => {
    const workspace = workspaceOf(code, { now: () => new Date(0) });
    const folder = workspace.run('create', { name: 'MOUs', mimeType: FOLDER }) as { id: string };
    const resource = { name: 'MOU', mimeType: DOCUMENT, parents: [folder.id], appProperties: { partner: 'p1' } };
    const made = workspace.run('create', resource, '<h1>MOU</h1>', { fields: 'id,webViewLink' }) as { id: string };
    expect(Object.keys(made)).toEqual(['id', 'webViewLink']);
    expect(workspace.drive.file(made.id)).toMatchObject({
      ...resource,
      content: '<h1>MOU</h1>',
      createdTime: '1970-01-01T00:00:00.000Z',
      trashed: false,
    });
    expect(workspace.drive.documents).toHaveLength(1);
  });

  test('only the fields that were asked for are answered', () => {
    const workspace = workspaceOf(code);
    const { id } = workspace.run('create', { name: 'x', appProperties: { a: '1' } }) as { id: string };
    expect(workspace.run('get', id)).toEqual({
      kind: 'drive#file',
      id,
      name: 'x',
      mimeType: 'application/octet-stream',
    });
    expect(workspace.run('get', id, { fields: 'appProperties/a,trashed' })).toEqual({
      appProperties: { a: '1' },
      trashed: false,
    });
    expect(workspace.run('list', {})).toMatchObject({ files: [{ id }] });
    expect(JSON.stringify(workspace.run('list', {}))).not.toContain('appProperties');
    expect(workspace.run('list', { fields: 'files(name,appProperties)' })).toEqual({
      files: [{ name: 'x', appProperties: { a: '1' } }],
    });
    for (const fields of ['files(nonsense)', 'nonsense', 'files(', 'a b']) {
      expect(() => workspace.run('list', { fields })).toThrow(
        'API call to drive.files.list failed with error: Invalid field selection',
      );
    }
  });

  test('searches read their small grammar and nothing else', () => {
    const workspace = workspaceOf(code);
    const folder = workspace.run('create', { name: "It's", mimeType: FOLDER }) as { id: string };
    workspace.run('create', { name: 'a', mimeType: DOCUMENT, parents: [folder.id], appProperties: { k: "it's" } }, 'x');
    workspace.run('create', { name: 'b', mimeType: DOCUMENT }, 'x');
    const names = (q: string) =>
      (workspace.run('list', { q }) as { files: { name: string }[] }).files.map(({ name }) => name);
    expect(names("appProperties has { key='k' and value='it\\'s' } and trashed = false")).toEqual(['a']);
    expect(names(`'${folder.id}' in parents and mimeType = '${DOCUMENT}'`)).toEqual(['a']);
    expect(names(`mimeType='${DOCUMENT}' and 'root' in parents`)).toEqual(['b']);
    expect(names('trashed = true')).toEqual([]);
    for (const q of ["name = 'a'", 'trashed = false or trashed = true', 'trashed', 'trashed = false and', '']) {
      expect(() => workspace.run('list', { q })).toThrow(
        'API call to drive.files.list failed with error: Invalid Value',
      );
    }
  });

  test('long lists come in pages', () => {
    const workspace = workspaceOf(code);
    for (const name of ['a', 'b', 'c']) workspace.run('create', { name });
    const fields = 'nextPageToken,files/name';
    const first = workspace.run('list', { pageSize: 2, fields }) as { nextPageToken: string };
    expect(first).toEqual({ nextPageToken: '2', files: [{ name: 'a' }, { name: 'b' }] });
    expect(workspace.run('list', { pageSize: 2, fields, pageToken: first.nextPageToken })).toEqual({
      files: [{ name: 'c' }],
    });
    for (const pageSize of [0, 1001]) expect(() => workspace.run('list', { pageSize })).toThrow('[1, 1000]');
  });

  test('what Drive refuses fails', () => {
    const workspace = workspaceOf(code);
    const refused = (...values: unknown[]) => expect(() => workspace.run('create', ...values));
    refused({ name: 'x', parents: ['nowhere'] }).toThrow(
      'API call to drive.files.create failed with error: File not found: nowhere.',
    );
    expect(() => workspace.run('get', 'nowhere')).toThrow(
      'API call to drive.files.get failed with error: File not found: nowhere.',
    );
    refused({ title: 'x' }).toThrow('Unknown name "title"');
    refused({ name: 'x', appProperties: { key: 'é'.repeat(61) } }).toThrow('limited to 124 bytes');
    refused({ name: 'x', appProperties: { key: 'é'.repeat(60) } }).not.toThrow();
    refused({
      name: 'x',
      appProperties: Object.fromEntries(Array.from({ length: 31 }, (_, k) => [`k${k}`, ''])),
    }).toThrow('limit of 30');
    expect(() => workspace.run('convertText')).toThrow('makes documents from text/html only');
    expect(workspace.drive.files).toHaveLength(1);
  });

  test('an error carries its status', () => {
    const workspace = workspaceOf(
      'function run() { try { Drive.Files.get("x") } catch (e) { return [e.name, e.details.code, e instanceof Error] } }',
    );
    expect(workspace.run('run')).toEqual(['GoogleJsonResponseException', 404, true]);
  });
});
