import { describe, expect, test } from '@jest/globals';
import { words } from '../../src/partnership/words';

describe('words', () => {
  test('say what the specification says word for word', () => {
    expect(words.check([words.notARating('Hihg', 'Mission Alignment')])).toBe(
      "Check: 'Hihg' is not a rating (Mission Alignment)",
    );
    expect(words.matrixHeadings).toEqual([
      'Organization',
      'Mission Alignment',
      'Resource Complementarity',
      'Relationship Potential',
      'Partnership Priority',
    ]);
  });

  test('name the sheets of the product', () => {
    expect(words.sheets).toEqual({
      partners: 'Partners',
      settings: 'Settings',
      matrix: 'Priority matrix',
      mous: 'MOUs',
      checkIns: 'Check-ins',
      attention: 'Attention',
      checkInLog: 'Check-in log',
    });
  });

  test('count one thing as one', () => {
    expect(words.matrixBuilt(1, 0)).toMatch(/^1 partner /);
    expect(words.matrixBuilt(20, 3)).toMatch(/^20 partners .*3/);
    expect(words.weightsShape(1)).toMatch(/is 1 cell\./);
    expect(words.weightsShape(4)).toMatch(/are 4 cells\./);
  });

  test('name a few of many partners and say how many more', () => {
    const names = Array.from({ length: 300 }, (_, index) => `Partner ${index + 1}`);
    const question = words.schedulePlan(names, 0, { calendar: 'UTC', spreadsheet: 'UTC' }, [], []);
    expect(question).toContain('300 meeting series');
    expect(question).toContain('Partner 1');
    expect(question).toContain('Partner 5');
    expect(question).toContain('295 more');
    expect(question.length).toBeLessThan(400);
  });

  test('keep very long names out of questions and messages', () => {
    expect(words.scheduleForSelection(['x'.repeat(10_000)], 2, [], []).length).toBeLessThan(400);
    expect(words.notARating('x'.repeat(10_000), 'Mission Alignment').length).toBeLessThan(200);
  });

  test('show both time zones where they differ, and what is renewed', () => {
    const zones = { calendar: 'Europe/Paris', spreadsheet: 'Asia/Tokyo' };
    expect(words.schedulePlan(['A'], 0, zones, [], [])).toMatch(
      /\(time zone Europe\/Paris, while this spreadsheet has Asia\/Tokyo\)/,
    );
    expect(words.schedulePlan(['A', 'B'], 0, zones, [], ['B'])).toMatch(
      /The series with B ended: this renews it for a year\./,
    );
    expect(words.checkInsDone(1, 0, 0, [], 2)).toMatch(/2 meetings are moved to another day/);
  });

  test('say that nothing is sent, and who is invited', () => {
    const PARIS = { calendar: 'Europe/Paris', spreadsheet: 'Europe/Paris' };
    expect(words.schedulePlan(['A'], 0, PARIS, [], [])).toMatch(/Europe\/Paris\).*Nobody is invited/);
    expect(words.schedulePlan(['A'], 0, PARIS, ['ana@a.example'], [])).toMatch(/to ana@a\.example, and to nobody/);
    const choice = words.scheduleForSelection(['A'], 3, ['ana@a.example'], ['bo@b.example', 'cy@c.example']);
    expect(choice).toMatch(/A\? .*to ana@a\.example, and[\s\S]*Choose No .* to bo@b\.example and cy@c\.example/);
    expect(words.checkInsDone(1, 0, 0, [], 0)).toMatch(
      /^1 check-in scheduled, 0 already there\. Nobody was invited\.$/,
    );
    expect(words.checkInsDone(1, 0, 0, ['ana@a.example'], 0)).toMatch(/Invited: ana@a\.example/);
  });
});
