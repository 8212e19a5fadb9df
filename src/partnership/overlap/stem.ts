/**
 * What the forms of a word have in common, lightly: plurals and the commonest endings of English, Spanish and French
 * come off, so that `families` and `familias`, `mentor` and `mentoring`, `house` and `housing` are one. What is left is
 * for comparing, not for reading.
 *
 * @param word - folded
 * @example stem('counselling') // 'counsel'
 */
export function stem(word: string): string {
  return word
    .replace(/aux$/, 'al')
    .replace(/^(?!.*aids$)(.{2,}[^siu])s$/, '$1')
    .replace(/(.{4,})(ing|ed|ness)$/, '$1')
    .replace(/(ion|ment)al$/, '$1')
    .replace(/(.{5,})ion$/, '$1')
    .replace(/([^aeiou])y$/, '$1i')
    .replace(/(.{4,})[aeo]$/, '$1')
    .replace(/([^aeiou\d])\1$/, '$1');
}
