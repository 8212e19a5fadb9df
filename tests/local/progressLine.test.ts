import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { progressLine } from '../../local/progressLine';

function streamOf(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

describe('progressLine', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('says nothing about work that takes less than a second', () => {
    const { stream, written } = streamOf(true);
    const progress = progressLine(stream);
    jest.advanceTimersByTime(900);
    progress.show('Reading');
    progress.clear();
    expect(written).toEqual([]);
  });

  test('replaces its line on a terminal, and leaves it blank', () => {
    const { stream, written } = streamOf(true);
    const progress = progressLine(stream);
    jest.advanceTimersByTime(1_100);
    progress.show('MOU 1');
    jest.advanceTimersByTime(200);
    progress.show('MOU 2');
    progress.clear();
    expect(written.join('')).toBe('\r\u001b[KMOU 1\r\u001b[KMOU 2\r\u001b[K');
  });

  test('writes a line at most every second elsewhere', () => {
    const { stream, written } = streamOf(false);
    const progress = progressLine(stream);
    for (let i = 1; i <= 8; i++) {
      jest.advanceTimersByTime(300);
      progress.show(`MOU ${i}`);
    }
    progress.clear();
    expect(written).toEqual(['MOU 4\n', 'MOU 8\n']);
  });
});
