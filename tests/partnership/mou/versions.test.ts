import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FACT_GROUPS, factsMark } from '../../../src/partnership/mou/factsMark';
import { STATES } from '../../../src/partnership/mou/state';
import { type FoundDocument, mouStatus, type NotedVersion } from '../../../src/partnership/mou/versions';
import { FACTS } from './parties';

const MARK = factsMark(FACTS);
const OTHER = factsMark({ ...FACTS, level: 3 });
const MADE = '2026-03-02T12:00:00.000Z';
const LATER = '2026-03-05T09:00:00.000Z';

const noted = (change: Partial<NotedVersion> = {}): NotedVersion => ({
  mouId: 'p-1',
  version: 1,
  state: 'draft',
  madeAt: MADE,
  ...change,
});
const found = (change: Partial<FoundDocument> = {}): FoundDocument => ({
  mouId: 'p-1',
  version: 1,
  mark: MARK,
  date: '2026-03-02',
  modifiedAt: MADE,
  inBin: false,
  ...change,
});

describe('mouStatus', () => {
  test.each([
    ['nothing is there', [], [], { kind: 'new', version: 1 }],
    ['only others have one', [noted({ mouId: 'p-2' })], [found({ mouId: 'p-2' })], { kind: 'new', version: 1 }],
    ['a stopped run left a document', [], [found()], { kind: 'unfinished', version: 1 }],
    ['a stopped run left version 2', [noted()], [found(), found({ version: 2 })], { kind: 'unfinished', version: 2 }],
    ['what was left is in the bin', [], [found({ inBin: true })], { kind: 'new', version: 2 }],
    ['nothing changed', [noted()], [found()], { kind: 'upToDate', version: 2 }],
    [
      'nothing changed but somebody edited it',
      [noted()],
      [found({ modifiedAt: LATER })],
      { kind: 'upToDate', version: 2 },
    ],
    ['an earlier version of the add-on made it', [noted()], [found({ mark: '' })], { kind: 'upToDate', version: 2 }],
    ['facts changed', [noted()], [found({ mark: OTHER })], { kind: 'changed', version: 2, changed: ['level'] }],
    [
      'facts changed since the second version',
      [noted({ state: 'ended' }), noted({ version: 2 })],
      [found(), found({ version: 2, mark: OTHER })],
      { kind: 'changed', version: 3, changed: ['level'] },
    ],
    [
      'facts changed and somebody edited it',
      [noted()],
      [found({ mark: OTHER, modifiedAt: LATER })],
      { kind: 'ask', version: 2, changed: ['level'], why: 'edited' },
    ],
    [
      'facts changed and nobody knows when it was made',
      [noted({ madeAt: '' })],
      [found({ mark: OTHER })],
      { kind: 'ask', version: 2, changed: ['level'], why: 'edited' },
    ],
    [
      'facts changed since it was reviewed',
      [noted({ state: 'reviewed' })],
      [found({ mark: OTHER })],
      { kind: 'ask', version: 2, changed: ['level'], why: 'agreed' },
    ],
    [
      'facts changed since it was signed',
      [noted({ state: 'signed' })],
      [found({ mark: OTHER })],
      { kind: 'ask', version: 2, changed: ['level'], why: 'agreed' },
    ],
    ['it ended', [noted({ state: 'ended' })], [found()], { kind: 'ask', version: 2, changed: [], why: 'ended' }],
    ['it ended and is gone', [noted({ state: 'ended' })], [], { kind: 'ask', version: 2, changed: [], why: 'ended' }],
    [
      'its state is unclear',
      [noted({ state: undefined })],
      [],
      { kind: 'ask', version: 2, changed: [], why: 'unclearState' },
    ],
    ['it is in the bin', [noted()], [found({ inBin: true })], { kind: 'ask', version: 2, changed: [], why: 'inBin' }],
    ['it is nowhere', [noted()], [], { kind: 'ask', version: 2, changed: [], why: 'notFound' }],
  ] as const)('when %s', (_, rows, documents, status) => {
    expect(mouStatus('p-1', MARK, rows, documents)).toEqual(status);
  });

  const anyNoted = fc.record({
    mouId: fc.constantFrom('p-1', 'p-2'),
    version: fc.integer({ min: 1, max: 5 }),
    state: fc.constantFrom(...STATES, undefined),
    madeAt: fc.constantFrom(MADE, ''),
  });
  const anyFound = fc.record({
    mouId: fc.constantFrom('p-1', 'p-2'),
    version: fc.integer({ min: 1, max: 5 }),
    mark: fc.constantFrom(MARK, OTHER, ''),
    date: fc.constant('2026-03-02'),
    modifiedAt: fc.constantFrom(MADE, LATER),
    inBin: fc.boolean(),
  });

  test('never makes a version that is noted or in Drive; making it leaves nothing to make', () => {
    fc.assert(
      fc.property(fc.array(anyNoted), fc.array(anyFound), (rows, documents) => {
        const status = mouStatus('p-1', MARK, rows, documents);
        const { version } = status;
        const isThere = (one: { mouId: string; version: number }) => one.mouId === 'p-1' && one.version === version;
        expect(rows.some(isThere)).toBe(false);
        if (status.kind !== 'unfinished') expect(documents.some(isThere)).toBe(false);
        const made = status.kind === 'unfinished' ? documents : [...documents, found({ version })];
        const after = mouStatus('p-1', MARK, [...rows, noted({ version })], made);
        // One that a stopped run left may say what the facts said then.
        if (status.kind !== 'unfinished') expect(after).toEqual({ kind: 'upToDate', version: version + 1 });
        else expect(['upToDate', 'changed', 'ask']).toContain(after.kind);
      }),
    );
  });

  test('makes another version unasked only of a draft that nobody touched', () => {
    fc.assert(
      fc.property(fc.array(anyNoted), fc.array(anyFound), (rows, documents) => {
        const status = mouStatus('p-1', MARK, rows, documents);
        if (status.kind !== 'changed') return;
        const own = rows.filter(({ mouId }) => mouId === 'p-1');
        const last = own.reduce((a, b) => (b.version > a.version ? b : a));
        expect(last.state).toBe('draft');
        const document = documents.find(({ mouId, version }) => mouId === 'p-1' && version === last.version);
        expect(document).toMatchObject({ inBin: false, modifiedAt: last.madeAt });
        expect(status.changed.every((group) => FACT_GROUPS.includes(group))).toBe(true);
      }),
    );
  });
});
