import { describe, expect, test } from '@jest/globals';
import { agenda } from '../../../src/partnership/checkin/agenda';

describe('agenda', () => {
  const text = agenda('check-in').join('\n');

  test('of a check-in holds the seven questions', () => {
    for (const about of [
      'accomplish',
      'improve',
      'leave or join',
      'new information',
      'structure',
      'needed',
      'celebrate',
    ]) {
      expect(text.toLowerCase()).toContain(about);
    }
  });

  test('of a check-in goes from a win to the next actions, offers before asks', () => {
    const order = [/\bwin\b/i, /working/i, /measures/i, /offers/i, /problems/i, /actions/i].map((part) =>
      text.search(part),
    );
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text.search(/offer/i)).toBeLessThan(text.search(/\basks?\b/i));
    expect(text).toMatch(/credit/i);
    expect(text).toMatch(/trust/i);
  });

  test('of a first conversation leads to a small thing and a next step', () => {
    const first = agenda('first-contact').join('\n');
    expect(first).toMatch(/offer/i);
    expect(first).toMatch(/next step/i);
    expect(first).not.toBe(text);
  });

  test('consists of plain lines', () => {
    for (const line of [...agenda('check-in'), ...agenda('first-contact')]) {
      expect(line).toMatch(/^ *\S.*$/);
      expect(line).not.toMatch(/[<>&]/);
    }
  });
});
