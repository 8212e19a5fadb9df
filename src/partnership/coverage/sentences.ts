import type { Language } from '../language';
import type { CoverageWords } from './coverageWords';
import { english } from './english';
import type { Finding } from './findings';
import { spanish } from './spanish';

/** What is said about who is missing, in each language. */
export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = { en: english, es: spanish };

/**
 * What stands out, as a sentence.
 *
 * @example findingSentence({ kind: 'oneSector', sector: 'Nonprofit', partners: 7, of: 9 })
 * // '7 of 9 are nonprofits: you mostly hear one kind of view.'
 */
export function findingSentence(finding: Finding, language: Language = 'en'): string {
  const words = COVERAGE_WORDS[language];
  switch (finding.kind) {
    case 'typesMissing':
      return words.typesMissing(finding);
    case 'sectorsMissing':
      return words.sectorsMissing(finding);
    case 'levelsMissing':
      return words.levelsMissing(finding.missing);
    case 'oneType':
      return words.oneType(finding.type, finding);
    case 'oneSector':
      return words.oneSector(finding.sector, finding);
    case 'otherwise':
      return words.otherwise[finding.what](finding);
    case 'notNoted':
      return words.notNoted[finding.what](finding);
    default:
      return words[finding.kind];
  }
}
