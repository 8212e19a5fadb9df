import { describe, expect, test } from '@jest/globals';
import { failureSentence } from '../../../src/partnership/failures/failureSentence';
import { failureWords } from '../../../src/partnership/failures/languages';

const { severalAccounts, notAllowed, quota, timeLimit, network, unexpected } = failureWords('en');

describe('failureSentence', () => {
  test.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", severalAccounts],
    ['Authorization is required to perform that action.', severalAccounts],
    [
      'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
      notAllowed('documents'),
    ],
    [
      'API call to docs.documents.get failed with error: Request had insufficient authentication scopes.',
      notAllowed('documents'),
    ],
    [
      'API call to calendar.events.insert failed with error: Request had insufficient authentication scopes.',
      notAllowed('calendar'),
    ],
    ['You do not have permission to call SpreadsheetApp.Range.setValues.', notAllowed('spreadsheet')],
    ['You are trying to edit a protected cell or object.', notAllowed('spreadsheet')],
    ['Service invoked too many times for one day: properties.', quota],
    ['API call to drive.files.create failed with error: User rate limit exceeded.', quota],
    ['Quota exceeded for quota metric', quota],
    ['You have been creating or deleting too many calendars or calendar events in a short time.', quota],
    ['Exceeded maximum execution time', timeLimit],
    ['ScriptError: Se superó el tiempo máximo de ejecución', timeLimit],
    ['ScriptError: Se requiere autorización para realizar esa acción.', severalAccounts],
    ['NetworkError: Falló la conexión debido a HTTP 0', network],
    ['ScriptError: The moon fell down.', unexpected('The moon fell down.')],
    ['NetworkError: Connection failure due to HTTP 0', network],
    ['NetworkError: Connection failure due to HTTP 503', network],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", network],
    ['The moon fell down.', unexpected('The moon fell down.')],
  ])('of "%s"', (message, sentence) => {
    expect(failureSentence(message)).toBe(sentence);
  });

  test('quotes what it does not know, with one full stop', () => {
    expect(failureSentence('The moon fell down.')).toContain('could not finish: The moon fell down. What');
  });
});

describe('failure words', () => {
  const PERMISSIONS = ['documents', 'calendar', 'spreadsheet'] as const;
  const say = (language: 'en' | 'es') => {
    const words = failureWords(language);
    return Object.entries(words).flatMap(([key, value]) => {
      if (key === 'notAllowed') return PERMISSIONS.map((what) => words.notAllowed(what));
      if (key === 'quietDaysUnreadable') return [words.quietDaysUnreadable(['24 December', 'soon'])];
      return [typeof value === 'string' ? value : (value as (...given: unknown[]) => string)('Partners', ['Name'])];
    });
  };

  test('are sentences that say what to do, in both languages', () => {
    for (const sentence of [...say('en'), ...say('es')]) {
      expect(sentence).toMatch(/^[\p{Lu}¿"]/u);
      expect(sentence).toMatch(/[.?]$|: Partners$/);
      expect(sentence.length).toBeGreaterThan(50);
    }
  });

  test('are not the same in two languages', () => {
    const [english, spanish] = [say('en'), say('es')];
    expect(english).toHaveLength(spanish.length);
    english.forEach((sentence, index) => {
      expect(spanish[index]).not.toBe(sentence);
    });
  });
});
