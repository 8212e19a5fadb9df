import { describe, expect, test } from '@jest/globals';
import { COLUMNS, findColumns } from '../../src/partnership/columns';
import { columnFormula, columnOfFormula } from '../../src/partnership/formulas';

const PLACES = findColumns([
  'Organization',
  'Mission Alignment',
  'Resource Complementarity',
  'Relationship Potential',
  'Priority',
  'Organizational Capacity',
  'Level',
  'Last contact',
  'Months between check-ins',
]);

const SETTINGS = { weights: 'Settings!$B$8:$B$10', months: 'Settings!$B$11:$B$17' };

describe('columnFormula', () => {
  test('hands over the ratings as one open range that begins in the header row', () => {
    expect(columnFormula('priority', PLACES)).toBe('=PARTNER_PRIORITY(B1:D)');
  });

  test('separates arguments by a semicolon, which every locale accepts', () => {
    expect(columnFormula('score', PLACES, SETTINGS)).toBe('=PARTNER_SCORE(B1:D;Settings!$B$8:$B$10)');
    expect(columnFormula('nextStep', PLACES)).toBe('=PARTNER_NEXT_STEP(B1:D;F1:F)');
    expect(columnFormula('nextCheckIn', PLACES)).toBe('=PARTNER_NEXT_CHECKIN(H1:H;G1:G;E1:E;I1:I)');
    expect(columnFormula('nextCheckIn', PLACES, SETTINGS)).toBe(
      '=PARTNER_NEXT_CHECKIN(H1:H;G1:G;E1:E;I1:I;Settings!$B$11:$B$17)',
    );
  });

  test('spans ratings that stand in another order and apart', () => {
    const places = { relationshipPotential: 2, missionAlignment: 27, resourceComplementarity: 5 };
    expect(columnFormula('reason', places)).toBe('=PARTNER_REASON(C1:AB)');
  });

  test('is recognised again, whoever retyped it', () => {
    for (const { key, formula } of COLUMNS) {
      if (formula === undefined) continue;
      expect(columnOfFormula(columnFormula(key, PLACES))).toBe(key);
      expect(columnOfFormula(columnFormula(key, PLACES).toLowerCase())).toBe(key);
    }
  });

  test('is not seen in other cells', () => {
    for (const cell of ['', 'Priority', '=SUM(B1:D)', 'PARTNER_PRIORITY(B1:D)', '=PARTNER_PRIORITYX(B1:D)']) {
      expect(columnOfFormula(cell)).toBeUndefined();
    }
  });
});
