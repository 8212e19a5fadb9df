import { describe, expect, test } from '@jest/globals';
import { readAsksAndOffers } from '../../../src/partnership/exchange/askOrOffer';
import { HEADINGS, read, sheetOf } from './lines';

const one = (cells: Parameters<typeof read>[0]) => read({ direction: 'Ask', what: 'a hall', ...cells })[0];

describe('readAsksAndOffers', () => {
  test('reads a row', () => {
    const row = {
      direction: 'Offer',
      who: 'Harbor Kitchen, Inc.',
      kind: 'Equipment',
      what: 'a van',
      amount: '2 days a month',
      when: 'weekends',
      freely: 'Yes',
      status: 'Agreed',
      on: '2026-03-01',
      with: 'Us',
    };
    expect(read(row)).toEqual([
      { ...row, row: 2, said: 'Offer', who: 'harbor kitchen', things: ['van'], with: '', freely: true },
    ]);
  });

  test.each([
    ['OFFER ', 'Offer'],
    ['ofrece', 'Offer'],
    ['Ofrecemos', 'Offer'],
    ['offre', 'Offer'],
    ['asks for', 'Ask'],
    ['Pide', 'Ask'],
    ['necesita', 'Ask'],
    ['Demande', 'Ask'],
    ['Ofer', undefined],
    ['', undefined],
    ['=1+1', undefined],
  ])('the direction %j is %s', (direction, read) => {
    expect(one({ direction })?.direction).toBe(read);
  });

  test.each(['', 'us', ' US ', 'Nosotros', 'Our organization', 'Riverbank Trust', 'the riverbank trust'])(
    'the row of %j is our own',
    (who) => {
      const rows = readAsksAndOffers(sheetOf([{ direction: 'Ask', who, what: 'a hall' }]), 'Riverbank Trust');
      expect(rows?.[0]?.who).toBe('');
    },
  );

  test.each([
    ['', 'Open'],
    ['pending', 'Open'],
    ['acordado', 'Agreed'],
    ['Entregada', 'Given'],
    ['done', 'Given'],
    ['RECEIVED', 'Received'],
    ['Recibido', 'Received'],
    ['cerrado', 'Closed'],
    ['withdrawn', 'Closed'],
  ])('the status %j is %s', (status, read) => {
    expect(one({ status })?.status).toBe(read);
  });

  test.each([
    ['yes', true],
    ['Sí', true],
    ['TRUE', true],
    ['', false],
    ['no', false],
    ['maybe', false],
  ])('given freely %j is %s', (freely, read) => {
    expect(one({ freely })?.freely).toBe(read);
  });

  test('finds the columns by what they mean, in any order, among others', () => {
    const rows = [
      ['Notas', 'Qué', 'Tipo', 'Quién', 'Dirección', 'Estado'],
      ['llamar', 'una sala', 'Espacio', 'Harbor Kitchen', 'pide', 'abierto'],
    ];
    expect(readAsksAndOffers(rows, '')).toMatchObject([
      { row: 2, direction: 'Ask', who: 'harbor kitchen', kind: 'Space', what: 'una sala', status: 'Open' },
    ]);
  });

  test('leaves out what is not filled in yet, and keeps the rows as people count them', () => {
    expect(read({ direction: 'Ask', who: 'Us' }, {}, { direction: 'Ask', kind: 'Space' })).toMatchObject([
      { row: 4, kind: 'Space', what: 'Space' },
    ]);
  });

  test.each(['Direction', 'Who', 'What'])('does not guess without the column %s', (lost) => {
    expect(readAsksAndOffers([HEADINGS.filter((heading) => heading !== lost)], '')).toBeUndefined();
  });

  test('keeps whatever people type as it is', () => {
    for (const what of [
      '<img onerror=x>',
      '=HYPERLINK("x")',
      '{{name}} $& \\1',
      'a\nb',
      '\u202Eabc',
      'x'.repeat(10_000),
    ]) {
      expect(one({ what, who: what })?.what).toBe(what.replace('\u202E', ''));
    }
  });
});
