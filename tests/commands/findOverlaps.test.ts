import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Reply } from '../../src/commands/command';
import type { OverlapsPage } from '../../src/commands/findOverlaps';
import { listedPartners } from '../../src/partnership/overlap/listedPartners';
import { overlapReport } from '../../src/partnership/overlap/overlapReport';
import { overlapPairs } from '../../src/partnership/overlap/report';
import type { Report } from '../../src/partnership/report';
import { HEADINGS, lastMessage, listOf, setUpWorkspace, workspaceWith } from './addOnWorkspace';
import { pageInSidebar } from './page';

const MORE = ['What they do', 'Area served', 'STREET', 'City', 'lat', 'long'];
const blank = HEADINGS.slice(1).map(() => '');
const LIST = [
  [...HEADINGS, ...MORE],
  ["'=Harbor", ...blank, 'Mentoring and tutoring for teens', '', '1 Main St', 'Alder', '39.29', '-76.61'],
  ['Meadow Choir', ...blank, 'Sings in hospitals', '', '1 main st', 'Alder', '', ''],
  ['Riverbank Teens', ...blank, 'Tutors and mentors, for teenagers', '', '', 'Alder', '39.30', '-76.61'],
  ['Hill Mentors', ...blank, 'Tutoring, mentoring for young people', '', '', '', '40.5', '-76.61'],
  ['Oak Shelter', ...blank, 'Beds for veterans', '', '', '', '', ''],
  ['Elm Jobs', ...blank, 'Training for veterans', '', '', '', '', ''],
];

const TALK = 'Talk about who does what: divide the work, or do it together.';
const LEARN = 'Similar work for others or elsewhere: learn from each other.';
const SHARED = 'Mentoring, tutoring, teens';

const rows = (workspace: LocalWorkspace) => workspace.rows('Overlaps');

/** What the page gets, and what it reads in the list. */
function pageOf(workspace: LocalWorkspace) {
  workspace.run('findOverlaps');
  const { rows, ...page } = pageInSidebar<OverlapsPage>(workspace);
  return { ...page, ...listedPartners(rows) };
}

/** What the page has written. */
const reportOf = ({ ours, partners }: ReturnType<typeof pageOf>) => overlapReport(overlapPairs(ours, partners));

const save = (workspace: LocalWorkspace, report: Report) =>
  workspace.run('saveReport', 'overlaps', report) as Reply<{ changed: boolean }>;

const update = (workspace: LocalWorkspace) => save(workspace, reportOf(pageOf(workspace)));

function setting(workspace: LocalWorkspace, label: string, text: string): void {
  const labels = workspace.rows('Settings').map(([first]) => first);
  workspace.type('Settings', `B${labels.indexOf(label) + 1}`, text);
}

describe('findOverlaps', () => {
  test('gives the page what the list says of each partner and what we are, and writes nothing', () => {
    const workspace = setUpWorkspace(LIST);
    setting(workspace, 'Our organization', 'Alder Youth');
    setting(workspace, 'Our mission', 'Mentors');
    workspace.meter.reset();
    const { partners, ...page } = pageOf(workspace);
    expect(page).toEqual({
      language: 'en',
      ours: { organization: 'Alder Youth', mission: 'Mentors' },
      hasMissions: true,
    });
    expect(partners).toHaveLength(6);
    expect(partners.find(({ row }) => row === 2)).toEqual({
      row: 2,
      id: expect.stringMatching(/^p-/),
      name: '=Harbor',
      mission: 'Mentoring and tutoring for teens',
      theyOffer: '',
      area: '',
      address: '1 Main St',
      city: 'Alder',
      latitude: '39.29',
      longitude: '-76.61',
    });
    expect(workspace.meter.writes).toBe(0);
  });

  test('says that the list has no column for what partners do, and what to do when there is no list', () => {
    expect(pageOf(workspaceWith([HEADINGS, ['Harbor']]))).toMatchObject({ hasMissions: false });
    const workspace = workspaceWith([]);
    expect(workspace.run('findOverlaps')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/There is no partner list yet/);
  });
});

describe('saveReport', () => {
  test('makes a sheet that says who overlaps with whom, by which words, and what to do', () => {
    const workspace = setUpWorkspace(LIST);
    expect(update(workspace)).toEqual({ done: { changed: true } });
    expect(rows(workspace)[0]).toEqual([
      'Organization',
      'With',
      'What it may be',
      'Shared words',
      'Distance',
      'What to do',
    ]);
    expect(rows(workspace).slice(1).sort()).toEqual(
      [
        ['=Harbor', 'Riverbank Teens', 'Possible duplication', SHARED, '1.1 km (0.7 miles)', TALK],
        ['=Harbor', 'Hill Mentors', 'Natural ally', SHARED, '134.5 km (83.6 miles)', LEARN],
        [
          'Riverbank Teens',
          'Hill Mentors',
          'Natural ally',
          'Tutors, mentors, teenagers',
          '133.4 km (82.9 miles)',
          LEARN,
        ],
        [
          'Oak Shelter',
          'Elm Jobs',
          'Natural ally',
          'veterans',
          '',
          'The same people in other ways: refer them to each other.',
        ],
        ['=Harbor', 'Meadow Choir', 'Same building', '', '', 'Next door: share space, equipment or errands.'],
      ].sort(),
    );
    expect(rows(workspace)[5]?.[1]).toBe('Meadow Choir');
    expect(workspace.cell('Overlaps', 'A2').formula).toBe('');
  });

  test('writes nothing when nothing changed, keeps what stands beside, and leaves no row behind', () => {
    const workspace = setUpWorkspace(LIST);
    update(workspace);
    workspace.type('Overlaps', 'G2', 'Ana calls them');
    const report = reportOf(pageOf(workspace));
    workspace.meter.reset();
    expect(save(workspace, report)).toEqual({ done: { changed: false } });
    expect(workspace.meter.writes).toBe(0);
    workspace.type('Partners', 'E2', 'A garden');
    expect(update(workspace)).toEqual({ done: { changed: true } });
    expect(rows(workspace)).toHaveLength(4);
    expect(workspace.cell('Overlaps', 'G2').value).toBe('Ana calls them');
  });

  test('costs as many calls where many do the same', () => {
    const calls = [8, 120].map((partners) => {
      const workspace = setUpWorkspace(
        listOf(partners).map((row, index) => [...row, index === 0 ? 'What they do' : 'A food pantry']),
      );
      const report = reportOf(pageOf(workspace));
      workspace.meter.reset();
      save(workspace, report);
      return workspace.meter.total;
    });
    // One more where the new sheet must grow.
    expect(calls[1]).toBeLessThanOrEqual((calls[0] ?? 0) + 1);
  });
});
