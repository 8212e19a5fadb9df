import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from './testWorkspace';

const code = `
  const HTML = 'application/vnd.google-apps.document';
  function create(resource, html, options) {
    const blob = html === undefined ? null : Utilities.newBlob(html, 'text/html', 'x.html');
    return Drive.Files.create(resource, blob, options || {});
  }
  function list(options) { return Drive.Files.list(options); }
  function copy(resource, id, options) { return options ? Drive.Files.copy(resource, id, options) : Drive.Files.copy(resource, id); }
  function update(resource, id, options) { return Drive.Files.update(resource, id, null, options || {}); }
  function overwrite(id) { return Drive.Files.update({}, id, Utilities.newBlob('a', 'text/html')); }
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

/** A workspace with a document in a folder, and a clock to set. */
function withDocument() {
  let clock = 0;
  const workspace = workspaceOf(code, { now: () => new Date(clock) });
  const folder = workspace.run('create', { name: 'MOUs', mimeType: FOLDER }) as { id: string };
  const appProperties = { spreadsheet: 's', role: 'template' };
  const resource = { name: 'Template', mimeType: DOCUMENT, parents: [folder.id], description: 'd', appProperties };
  const { id } = workspace.run('create', resource, '<p>{{a}}</p>') as { id: string };
  const fields = (asked: string, of = id) => workspace.run('get', of, { fields: asked });
  return { workspace, folder: folder.id, id, fields, at: (time: string) => (clock = Date.parse(time)) };
}

describe('a copy', () => {
  test('has the content, the folder and the properties of the original, and its own name and times', () => {
    const { workspace, folder, id, fields, at } = withDocument();
    workspace.drive.edit(id, { header: 'Top', footer: 'Foot' });
    at('2026-05-03T10:00:00.000Z');
    const copy = workspace.run('copy', {}, id) as { id: string; name: string };
    expect(copy).toEqual({ kind: 'drive#file', id: copy.id, name: 'Copy of Template', mimeType: DOCUMENT });
    expect(workspace.drive.file(copy.id)).toMatchObject({ content: '<p>{{a}}</p>', header: 'Top', footer: 'Foot' });
    expect(fields('parents,description,appProperties,createdTime,modifiedTime,version,webViewLink', copy.id)).toEqual({
      parents: [folder],
      description: 'd',
      appProperties: { spreadsheet: 's', role: 'template' },
      createdTime: '2026-05-03T10:00:00.000Z',
      modifiedTime: '2026-05-03T10:00:00.000Z',
      version: '1',
      webViewLink: `https://docs.google.com/document/d/${copy.id}/edit`,
    });
    workspace.drive.edit(copy.id, { content: '<p>x</p>' });
    expect(workspace.drive.file(id)?.content).toBe('<p>{{a}}</p>');
  });

  test('takes what it is given: a property of null is cleared', () => {
    const { workspace, id } = withDocument();
    const given = { name: 'MOU', parents: ['root'], description: 'e', appProperties: { role: null, key: 'k' } };
    expect(workspace.run('copy', given, id, { fields: 'name,parents,description,appProperties' })).toEqual({
      ...given,
      appProperties: { spreadsheet: 's', key: 'k' },
    });
    expect(workspace.drive.file(id)?.appProperties).toEqual({ spreadsheet: 's', role: 'template' });
  });

  test('can be made of a file in the bin, and is not in the bin', () => {
    const { workspace, id } = withDocument();
    workspace.drive.moveToBin(id);
    expect(workspace.run('copy', {}, id, { fields: 'trashed' })).toEqual({ trashed: false });
  });

  test('is refused where Google refuses it, and nothing is made', () => {
    const { workspace, folder, id } = withDocument();
    const refused = (...values: unknown[]) => expect(() => workspace.run('copy', ...values));
    const method = 'API call to drive.files.copy failed with error: ';
    refused({}, 'nowhere').toThrow(`${method}File not found: nowhere.`);
    refused({}, folder).toThrow(`${method}This file cannot be copied by the user.`);
    refused({ parents: ['nowhere'] }, id).toThrow(`${method}File not found: nowhere.`);
    refused({ title: 'x' }, id).toThrow('Unknown name "title"');
    refused({}, id, { convert: true }).toThrow('Unknown name "convert"');
    refused({}, id, { fields: 'nonsense' }).toThrow('Invalid field selection');
    refused({ mimeType: 'application/pdf' }, id).toThrow('copies without converting');
    workspace.permissions.refuse('drive.file');
    refused({}, id).toThrow(`${method}Request had insufficient authentication scopes.`);
    expect(workspace.drive.files).toHaveLength(2);
  });
});

describe('an update', () => {
  test('changes what is given, and nothing else', () => {
    const { workspace, id, fields, at } = withDocument();
    at('2026-05-03T10:00:00.000Z');
    workspace.run('update', { name: 'MOU', appProperties: { role: null, version: '2' } }, id);
    expect(fields('name,description,appProperties,modifiedTime,trashed')).toEqual({
      name: 'MOU',
      description: 'd',
      appProperties: { spreadsheet: 's', version: '2' },
      modifiedTime: '2026-05-03T10:00:00.000Z',
      trashed: false,
    });
    expect(workspace.run('update', { description: 'e' }, id, { fields: 'description' })).toEqual({ description: 'e' });
  });

  test('moves a file into the bin and into another folder without modifying it', () => {
    const { workspace, folder, id, fields, at } = withDocument();
    at('2026-05-03T10:00:00.000Z');
    workspace.run('update', { trashed: true }, id);
    expect(fields('trashed,modifiedTime')).toEqual({ trashed: true, modifiedTime: '1970-01-01T00:00:00.000Z' });
    workspace.run('update', { trashed: false }, id, { addParents: 'root', removeParents: folder });
    expect(fields('trashed,parents,modifiedTime')).toEqual({
      trashed: false,
      parents: ['root'],
      modifiedTime: '1970-01-01T00:00:00.000Z',
    });
  });

  test('is refused where Google refuses it, and nothing is changed', () => {
    const { workspace, folder, id } = withDocument();
    const before = JSON.stringify(workspace.drive.files);
    const refused = (...values: unknown[]) => expect(() => workspace.run('update', ...values));
    const method = 'API call to drive.files.update failed with error: ';
    refused({ name: 'x' }, 'nowhere').toThrow(`${method}File not found: nowhere.`);
    refused({ parents: ['root'] }, id).toThrow(`${method}The parents field is not directly writable`);
    refused({}, id, { addParents: 'root' }).toThrow(`${method}Increasing the number of parents is not allowed.`);
    refused({}, id, { removeParents: folder }).toThrow('exactly one parent');
    refused({}, folder, { addParents: folder, removeParents: 'root' }).toThrow('into itself');
    refused({ modifiedTime: 'x' }, id).toThrow('Unknown name "modifiedTime"');
    refused({ name: 5 }, id).toThrow('Invalid value for name.');
    refused({ trashed: 'yes' }, id).toThrow('Invalid value for trashed.');
    refused({ name: 'x' }, id, { fields: 'nonsense' }).toThrow('Invalid field selection');
    expect(() => workspace.run('overwrite', id)).toThrow('does not replace the content');
    workspace.permissions.refuse('drive.file');
    refused({ name: 'x' }, id).toThrow(`${method}Request had insufficient authentication scopes.`);
    expect(JSON.stringify(workspace.drive.files)).toBe(before);
  });
});

describe('what a person did', () => {
  test('is told for all documents of a spreadsheet by one list', () => {
    const { workspace, id, at } = withDocument();
    const made = ['edited', 'binned', 'gone', 'renamed', 'untouched', 'worked on by Drive'].map((name) => {
      const { id: copy } = workspace.run('copy', { name, appProperties: { role: 'mou' } }, id) as { id: string };
      return copy;
    });
    const [edited = '', binned = '', gone = '', renamed = '', , touched = ''] = made;
    at('2026-05-03T10:00:00.000Z');
    workspace.drive.edit(edited, { content: '<p>Mine</p>' });
    workspace.drive.moveToBin(binned);
    workspace.drive.deleteForGood(gone);
    workspace.drive.rename(renamed, 'Ours');
    workspace.drive.touch(touched);
    const q =
      "appProperties has { key='spreadsheet' and value='s' } and appProperties has { key='role' and value='mou' }";
    const { files } = workspace.run('list', { q, fields: 'files(name,modifiedTime,version,trashed)' }) as {
      files: { name: string; modifiedTime: string; version: string; trashed: boolean }[];
    };
    expect(files.map(({ name, modifiedTime, version, trashed }) => [name, modifiedTime, version, trashed])).toEqual([
      ['edited', '2026-05-03T10:00:00.000Z', '2', false],
      ['binned', '1970-01-01T00:00:00.000Z', '2', true],
      ['Ours', '2026-05-03T10:00:00.000Z', '2', false],
      ['untouched', '1970-01-01T00:00:00.000Z', '1', false],
      ['worked on by Drive', '1970-01-01T00:00:00.000Z', '2', false],
    ]);
    const names = (trashed: boolean) => {
      const page = workspace.run('list', { q: `${q} and trashed = ${trashed}`, fields: 'files/name' });
      return (page as { files: { name: string }[] }).files.map(({ name }) => name);
    };
    expect(names(true)).toEqual(['binned']);
    expect(names(false)).toEqual(['edited', 'Ours', 'untouched', 'worked on by Drive']);
    for (const fields of ['files(headRevisionId)', 'files(lastModifyingUser)']) {
      expect(() => workspace.run('list', { fields })).toThrow('Invalid field selection');
    }
  });

  test('to a folder happens to what is in it', () => {
    const { workspace, folder, id, fields } = withDocument();
    workspace.drive.moveToBin(folder);
    expect(fields('trashed')).toEqual({ trashed: true });
    expect(workspace.drive.documents).toHaveLength(0);
    expect(workspace.run('list', { q: 'trashed = false', fields: 'files/name' })).toEqual({ files: [] });
    const inIt = workspace.run('create', { name: 'x', parents: [folder] }, 'x', { fields: 'trashed' });
    expect(inIt).toEqual({ trashed: true });
    workspace.drive.restore(folder);
    expect(fields('trashed')).toEqual({ trashed: false });
    workspace.drive.deleteForGood(folder);
    expect(workspace.drive.files).toEqual([]);
    expect(() => fields('trashed')).toThrow(`File not found: ${id}.`);
  });

  test('is possible only with what is there', () => {
    const { workspace, folder, id } = withDocument();
    const { drive } = workspace;
    expect(() => drive.rename('nowhere', 'x')).toThrow("There is no file 'nowhere'.");
    expect(() => drive.edit(folder, { content: '' })).toThrow("'MOUs' is not a document.");
    drive.moveToBin(id);
    expect(() => drive.edit(id, { content: '' })).toThrow("'Template' is in the bin.");
  });
});
