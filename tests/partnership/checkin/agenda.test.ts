import { describe, expect, test } from '@jest/globals';
import { agenda, daysNote, listLink, meetingTitle, movedInWords } from '../../../src/partnership/checkin/agenda';
import { seriesFrom, wantedDays } from '../../../src/partnership/checkin/series';

describe('agenda', () => {
  const text = agenda('check-in', 'en').join('\n');

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
    const first = agenda('first-contact', 'en').join('\n');
    expect(first).toMatch(/offer/i);
    expect(first).toMatch(/next step/i);
    expect(first).not.toBe(text);
  });

  test('consists of plain lines', () => {
    for (const line of [...agenda('check-in', 'en'), ...agenda('first-contact', 'en')]) {
      expect(line).toMatch(/^ *\S.*$/);
      expect(line).not.toMatch(/[<>&]/);
    }
  });
});

describe('in Spanish', () => {
  test('has as many lines, each another, in the same order', () => {
    for (const purpose of ['check-in', 'first-contact'] as const) {
      const english = agenda(purpose, 'en');
      const spanish = agenda(purpose, 'es');
      expect(spanish).toHaveLength(english.length);
      expect(spanish.filter((line) => english.includes(line))).toEqual([]);
      expect(spanish.map((line) => line.startsWith('   '))).toEqual(english.map((line) => line.startsWith('   ')));
    }
    const text = agenda('check-in', 'es').join('\n');
    expect(text.search(/oferta/i)).toBeLessThan(text.search(/petici/i));
    expect(text).toMatch(/¿Qué podemos celebrar\?/);
  });

  test('names the meeting and the list', () => {
    expect(meetingTitle('check-in', 'Faro', 'es')).toBe('Reunión de seguimiento: Faro');
    expect(meetingTitle('first-contact', 'Faro', 'en')).toBe('First conversation: Faro');
    expect(listLink('https://x', 'es')).toBe('La lista de organizaciones: https://x');
  });
});

describe('daysNote', () => {
  const series = seriesFrom(wantedDays('2026-09-24', { months: 3 }, true), (day) =>
    day === '2026-12-24' ? 'quiet' : undefined,
  );
  const checkIn = {
    purpose: 'check-in',
    date: '2026-09-24',
    time: '10:00',
    minutes: 30,
    series,
    moved: series.moved,
  } as const;

  test('says how often, on which days, what moved and why, and that the series is renewed on purpose', () => {
    expect(daysNote(checkIn, 'en')).toEqual([
      'We meet every 3 months, and twice as often in the first 90 days: 24 September 2026; 5 November 2026; 25 December 2026; 25 March 2027; 24 June 2027.',
      '24 December 2026 moved to 25 December 2026 (a day without meetings).',
      expect.stringMatching(
        /^The last one of this series is on 24 June 2027\. .*renew it for a year, choose "Schedule check-ins…"/,
      ),
    ]);
    const spanish = daysNote(checkIn, 'es');
    expect(spanish[0]).toMatch(
      /^Nos reunimos cada 3 meses, y el doble en los primeros 90 días: 24 de septiembre de 2026; /,
    );
    expect(spanish[1]).toBe('La del 24 de diciembre de 2026 pasa al 25 de diciembre de 2026 (un día sin reuniones).');
    expect(spanish[2]).toMatch(/24 de junio de 2027.*renovarla por un año/);
  });

  test('says what is left out, and nothing of a single meeting on its day', () => {
    const left = { from: '2026-12-24', to: undefined, because: 'full' } as const;
    expect(movedInWords(left, 'en')).toBe('24 December 2026 left out (enough meetings on that day)');
    expect(movedInWords(left, 'es')).toBe(
      'La del 24 de diciembre de 2026 se omite (ya hay bastantes reuniones ese día)',
    );
    const once = { purpose: 'first-contact', date: '2026-09-24', time: '10:00', minutes: 45, moved: [] } as const;
    expect(daysNote(once, 'en')).toEqual([]);
  });
});
