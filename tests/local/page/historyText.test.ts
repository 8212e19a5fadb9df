import { describe, expect, test } from '@jest/globals';
import { historyText } from '../../../local/page/historyText';

describe('the history of a document', () => {
  test('says when it was made, and when it was changed only if that was later', () => {
    const made = historyText('2026-05-03T10:00:00.000Z', '2026-05-03T10:00:01.000Z');
    expect(made).toMatch(/^made .*2026/);
    expect(made).not.toContain('changed');
    expect(historyText('2026-05-03T10:00:00.000Z', '2026-06-08T10:00:00.000Z')).toMatch(
      /^made .*May 2026.*, last changed .*June 2026/,
    );
  });
});
