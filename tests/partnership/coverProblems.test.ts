import { describe, expect, test } from '@jest/globals';
import { coverProblems } from '../../src/partnership/coverProblems';

const cell = (row: number, covers: string) => ({ row, partner: `Partner ${row}`, covers });

describe('coverProblems', () => {
  test('reports every word that it does not know', () => {
    const cells = [cell(2, 'payments; drones'), cell(3, 'they fund, budget'), cell(4, 'el acuerdo; a choir')];
    const problems = coverProblems(cells, 'en');
    expect(problems.map(({ row, partner, message }) => [row, partner, message.replace(/ \(.*?\)/g, '')])).toEqual([
      [2, 'Partner 2', "'drones' is not something that an agreement covers"],
      [
        4,
        'Partner 4',
        "'el acuerdo' is not something that an agreement covers; 'a choir' is not something that an agreement covers",
      ],
    ]);
    expect(problems[0]?.message).toMatch(/payments; pooled money; .*they fund; .*change log/);
  });

  test('says so in Spanish, and what the cell understands', () => {
    const [problem] = coverProblems([cell(2, 'x'.repeat(10000))], 'es');
    expect(problem?.message).toMatch(/^«x{39}…» no es algo que un acuerdo pueda abarcar; se entiende: payments; /);
  });
});
