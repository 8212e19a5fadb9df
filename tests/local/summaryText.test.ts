import { describe, expect, test } from '@jest/globals';
import type { RunSummary } from '../../local/runList';
import { summaryText } from '../../local/summaryText';

const NONE = { Immediate: 0, Explore: 0, 'Long-term': 0, undecided: 0, unreadable: 0, unrated: 0 };

function summary(change: Partial<RunSummary>): RunSummary {
  return {
    partners: 2,
    priorities: { ...NONE, Immediate: 1, Explore: 1 },
    mous: 1,
    checkIns: 1,
    upToDate: { mous: 0, checkIns: 0 },
    problems: [],
    list: { added: 2, updated: 0, notInList: 0 },
    matrix: [
      ['Organization', 'Reason'],
      ['Harbor Kitchen', 'Everything is High.'],
      ['Meadow School', 'Nothing is Low.'],
    ],
    serviceCalls: { total: 3, byService: { Drive: 3 } },
    files: ['out/workbook.xlsx', 'out/mous/a.docx', 'out/mous/b.docx', 'out/workspace.json'],
    ...change,
  };
}

describe('summaryText', () => {
  test('names the list, each group, and the partners to begin with', () => {
    const text = summaryText(summary({}), '/lists/mine.csv');
    expect(text).toMatch(/^2 partners from mine\.csv$/m);
    expect(text).toMatch(/^ +1 {2}Immediate +start now$/m);
    expect(text).toMatch(/^ {2}Harbor Kitchen: Everything is High\.$/m);
    expect(text).not.toContain('Meadow School');
  });

  test('shows a folder of documents once, and not the file that keeps the workspace', () => {
    const text = summaryText(summary({}), 'mine.csv');
    expect(text.match(/out\/mous/g)).toHaveLength(1);
    expect(text).not.toContain('workspace.json');
  });

  test('says what was there already', () => {
    const text = summaryText(summary({ mous: 0, checkIns: 0, upToDate: { mous: 1, checkIns: 3 } }), 'mine.csv');
    expect(text).toContain('0 MOUs drafted, 1 already there.');
    expect(text).toContain('0 check-ins scheduled, 3 already there.');
  });

  test('lists ten cells to check and counts the others', () => {
    const problems = Array.from({ length: 12 }, (_, i) => ({ row: i + 2, partner: `P${i}`, message: 'Check: …' }));
    const text = summaryText(summary({ problems }), 'mine.csv');
    expect(text).toContain('12 cells to check:');
    expect(text.match(/^ {2}row \d+, P\d+: Check: …$/gm)).toHaveLength(10);
    expect(text).toContain('and 2 more');
  });

  test('says what to do when nothing is rated', () => {
    const text = summaryText(summary({ priorities: { ...NONE, unrated: 2 } }), 'mine.csv');
    expect(text).toMatch(
      /Nothing is rated yet\.[\s\S]*Mission Alignment, Resource Complementarity, Relationship Potential/,
    );
  });

  test('says that partners of an earlier list stayed', () => {
    const text = summaryText(summary({ list: { added: 0, updated: 0, notInList: 1 } }), 'mine.csv');
    expect(text).toContain('1 partner of an earlier list in this folder stayed in the workbook.');
  });
});
