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
    const question = words.draftForImmediate(names, 0);
    expect(question).toContain('300 MOUs');
    expect(question).toContain('Partner 1');
    expect(question).toContain('Partner 5');
    expect(question).toContain('295 more');
    expect(question.length).toBeLessThan(400);
  });

  test('keep very long names out of questions and messages', () => {
    expect(words.draftForSelection(['x'.repeat(10_000)], 2).length).toBeLessThan(400);
    expect(words.mouTitle('x'.repeat(10_000)).length).toBeLessThan(200);
    expect(words.notARating('x'.repeat(10_000), 'Mission Alignment').length).toBeLessThan(200);
  });

  test('say that nothing is sent, and who is invited', () => {
    expect(words.draftForImmediate(['A'], 0)).toMatch(/Nothing is sent/);
    expect(words.schedulePlan(['A'], 0, 'Europe/Paris', [])).toMatch(/Europe\/Paris.*Nobody is invited/);
    expect(words.schedulePlan(['A'], 0, 'Europe/Paris', ['ana@a.example'])).toMatch(/to ana@a\.example, and to nobody/);
    const choice = words.scheduleForSelection(['A'], 3, ['ana@a.example'], ['bo@b.example', 'cy@c.example']);
    expect(choice).toMatch(/A\? .*to ana@a\.example, and[\s\S]*Choose No .* to bo@b\.example and cy@c\.example/);
    expect(words.checkInsDone(1, 0, 0, [])).toMatch(/Nobody was invited/);
    expect(words.checkInsDone(1, 0, 0, ['ana@a.example'])).toMatch(/Invited: ana@a\.example/);
  });
});
