import { describe, expect, test } from '@jest/globals';
import { userLocale } from '../../../local/workspace/userLocale';
import { workspaceRunning } from './testWorkspace';

const BODY = 'return Session.getActiveUserLocale()';

describe("the user's language", () => {
  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['en_GB', 'en_GB'],
    ['es-ES', 'es'],
    ['es-MX', 'es_MX'],
    ['es-419', 'es_419'],
    ['zh-TW', 'zh_TW'],
    ['de-DE-u-co-phonebk', 'de'],
    ['en-US@posix', 'en'],
    ['pt_PT.UTF-8', 'pt_PT'],
  ])('%s is told to a script as %s', (tag, locale) => {
    expect(userLocale(tag)).toBe(locale);
  });

  test('is English until it is said, and has nothing to do with the spreadsheet', () => {
    expect(workspaceRunning(BODY, { locale: 'de_DE' }).run('run')).toBe('en');
    expect(workspaceRunning(BODY, { locale: 'de_DE', userLocale: 'es-MX' }).run('run')).toBe('es_MX');
  });

  test('belongs to who opens the workspace, not to the workspace', () => {
    const saved = workspaceRunning(BODY, { userLocale: 'es' }).save();
    expect(JSON.stringify(saved)).not.toContain('"es"');
    expect(workspaceRunning(BODY, { saved }).run('run')).toBe('en');
  });

  test('that is none is refused', () => {
    expect(() => workspaceRunning(BODY, { userLocale: 'not a language' })).toThrow(
      "'not a language' is not a language.",
    );
  });
});
