import { describe, expect, test } from '@jest/globals';
import { isAsKnown } from '../../../src/partnership/asKnown';
import { COLUMNS } from '../../../src/partnership/columns';
import { agreementMark } from '../../../src/partnership/mou/factsMark';
import { knownFacts } from '../../../src/partnership/mou/knownFacts';
import { partnerFacts } from '../../../src/partnership/mou/partnerFacts';
import { readPartners } from '../../../src/partnership/partner';
import { readSettingCells, SETTINGS, type SettingCells } from '../../../src/partnership/settings';
import { EQUAL } from '../../../src/partnership/weights';

const OTHER: Readonly<Record<string, string>> = {
  level: '3',
  cadence: '5 weeks',
  phase: '4',
  lastContact: '2026-01-12',
  covers: 'they fund; drones',
  purpose: 'just sharing',
  agreementLanguage: 'Español',
};
const RATED = { name: 'North Trust', mission: 'Night classes', missionAlignment: 'High' };

/** What is known of a list with one partner, by the keys of the columns. */
function world(cells: Readonly<Record<string, string>>, settingCells: SettingCells = {}) {
  const said: Readonly<Record<string, string>> = { ...RATED, ...cells };
  const columns = COLUMNS.filter(({ key }) => said[key] !== undefined);
  const list = readPartners([columns.map(({ heading }) => heading), columns.map(({ key }) => said[key])], EQUAL);
  const settings = readSettingCells(settingCells);
  return { settings, partners: list?.partners ?? [] };
}

const markOf = ({ settings, partners }: ReturnType<typeof world>) =>
  agreementMark(partners.map((partner) => partnerFacts(settings, partner, '2026-03-02')));
const knownOf = ({ settings, partners }: ReturnType<typeof world>) =>
  JSON.parse(JSON.stringify(knownFacts(settings, partners)));

describe('what is known of the facts of an agreement', () => {
  test('changes with every cell of the list that an agreement is made from', () => {
    const before = world({});
    const told = COLUMNS.filter(({ key, formula }) => !formula && key !== 'id').filter(({ key }) => {
      const after = world({ [key]: OTHER[key] ?? 'Something else' });
      const isOther = markOf(after) !== markOf(before);
      if (isOther) expect([key, isAsKnown(after, knownOf(before))]).toEqual([key, false]);
      return isOther;
    });
    expect(told.length).toBeGreaterThan(20);
  });

  test('changes with every setting that an agreement is made from', () => {
    const before = world({ level: '2' });
    const told = SETTINGS.filter(({ key }) => {
      const weights = { weight0: '1', weight1: '1', weight2: '1' };
      const after = world({ level: '2' }, { ...weights, [key]: key === 'language' ? 'Español' : '7' });
      const isOther = markOf(after) !== markOf(before);
      expect([key, isAsKnown(after, knownOf(before))]).toEqual([key, !isOther]);
      return isOther;
    });
    expect(told.map(({ key }) => key)).toEqual([
      'organization',
      'mission',
      'contact',
      'signatory',
      'language',
      'months 2',
    ]);
  });

  test('stays where something else changed', () => {
    const before = world({ level: '2' });
    const after = world({
      level: '2',
      missionAlignment: 'Low',
      guests: 'a@b.example',
      lastContact: '2026-01-12',
      phase: '4',
    });
    expect(isAsKnown(after, knownOf(before))).toBe(true);
  });

  test('changes with the priority where there is no level', () => {
    const rated = { missionAlignment: 'High', resourceComplementarity: 'High', relationshipPotential: 'High' };
    const [immediate, longTerm] = [world(rated), world({ ...rated, missionAlignment: 'Low' })];
    expect(markOf(immediate)).not.toBe(markOf(longTerm));
    expect(isAsKnown(longTerm, knownOf(immediate))).toBe(false);
  });
});
