import { english } from './english';
import type { Failure } from './failure';
import type { CommonFailureWords, PageFailureWords, Permission } from './failureWords';

type Words = CommonFailureWords & Partial<PageFailureWords>;

/**
 * What a person is told about a failure, in the language of the words: what happened and what to do.
 *
 * @param words English when absent, without what only a page says
 */
export function failureSentence(failure: Failure, words: Words = english): string {
  if (typeof failure === 'string') return errorSentence(failure, words);
  const [kind, ...about] = failure;
  const sentence = words[kind] ?? words.unexpected(kind);
  return typeof sentence === 'string' ? sentence : (sentence as (...about: readonly unknown[]) => string)(...about);
}

/**
 * The messages are Google's own, as reported in public issue threads, some of them in the user's language; one that is
 * not known is quoted.
 *
 * @param message as it stands, or with the error's name before it, which is never translated: `NetworkError: …`
 */
function errorSentence(message: string, words: Words): string {
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
