import type { Language } from '../language';
import type { Permission } from './failureWords';
import { failureWords } from './languages';

/**
 * What a person is told about an error of Google's: what happened and what to do.
 * The messages are Google's own, as reported in public issue threads, some of them in the user's language; one that is
 * not known is quoted.
 *
 * @param message with the error's name before it, which is never translated: `NetworkError: …`
 */
export function failureSentence(message: string, language: Language): string {
  const words = failureWords(language);
  if (/PERMISSION_DENIED|Authorization is required|requiere autorizaci/i.test(message)) return words.severalAccounts;
  if (
    /insufficient authentication scopes|permissions are not sufficient|do not have permission|protected/i.test(message)
  )
    return words.notAllowed(refused(message));
  if (/HTTP 429|quota|too many|too much|rate limit|limit exceeded|exceeded the limit/i.test(message))
    return words.quota;
  if (/maximum execution time|tiempo m.ximo de ejecuci/i.test(message)) return words.timeLimit;
  if (/NetworkError|HTTP (0|5\d\d)|connection failure|timed out|server error occurred/i.test(message))
    return words.network;
  return words.unexpected(message.replace(/^(\w*Error|Exception): /, ''));
}

function refused(message: string): Permission {
  if (/drive|\bdocs\./i.test(message)) return 'documents';
  return /calendar/i.test(message) ? 'calendar' : 'spreadsheet';
}
