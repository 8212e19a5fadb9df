import type { Language } from '../language';
import type { ImportFailure } from './failure';
import { IMPORT_WORDS } from './languages';
import type { Matching } from './matching';
import type { ImportProblem } from './problem';

/**
 * Why a list cannot be read, and what to do.
 *
 * @param name - the file's name; a pasted text has none
 * @example failureSentence({ kind: 'blank' }, 'en', 'list.csv') // 'list.csv has only blank cells.'
 */
export function failureSentence(failure: ImportFailure, language: Language, name?: string): string {
  const { failures, pastedText } = IMPORT_WORDS[language];
  return failures[failure.kind](failure as never, name ?? pastedText);
}

/** What a person should know of a list that was read. */
export function importProblemSentence(problem: ImportProblem, { columns }: Matching, language: Language): string {
  const heading =
    'heading' in problem
      ? problem.heading
      : (columns.find(({ column }) => 'column' in problem && column === problem.column)?.heading ?? '');
  return IMPORT_WORDS[language].problems[problem.kind](problem as never, heading);
}
