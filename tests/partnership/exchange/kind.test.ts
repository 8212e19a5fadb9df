import { describe, expect, test } from '@jest/globals';
import { KINDS, readKind } from '../../../src/partnership/exchange/kind';

describe('readKind', () => {
  test.each(KINDS)('knows its own name %s, however it is typed', (kind) => {
    expect(readKind(kind)).toBe(kind);
    expect(readKind(` ${kind.toUpperCase()} `)).toBe(kind);
  });

  test.each([
    ['Espacio', 'Space'],
    ['Equipos', 'Equipment'],
    ['personal', 'Staff'],
    ['Voluntariado', 'Volunteers'],
    ['conocimientos', 'Expertise'],
    ['Datos', 'Data'],
    ['Fondos', 'Funding'],
    ['Derivaciones', 'Referral'],
    ['capacitación', 'Training'],
    ['Vínculos comunitarios', 'Community connections'],
    ['Incidencia', 'Advocacy'],
    ['Otro', 'Other'],
    ['Bénévoles', 'Volunteers'],
    ['Financement', 'Funding'],
    ['Formation', 'Training'],
  ])('knows %s', (cell, kind) => {
    expect(readKind(cell)).toBe(kind);
  });

  test.each([
    ['our hall on weekday evenings', 'Space'],
    ['training room', 'Space'],
    ['a room for training', 'Space'],
    ['sala de capacitación', 'Space'],
    ['volunteer training', 'Training'],
    ['training for volunteers', 'Training'],
    ['our van, with a driver', 'Equipment'],
    ['A van driver', 'Staff'],
    ['12 hours of staff time', 'Staff'],
    ['grant writing', 'Expertise'],
    ['advice on funding', 'Expertise'],
    ['asesoría legal', 'Expertise'],
    ['program officer', 'Staff'],
    ['personal data', 'Data'],
    ['community garden', 'Space'],
    ['Introductions to families', 'Community connections'],
    ['$500', 'Funding'],
    ['camioneta y herramientas', 'Equipment'],
    ['lunch', 'Other'],
    ['a halo', 'Other'],
    ['', 'Other'],
    ['子ども食堂', 'Other'],
  ])('takes %j for %s', (what, kind) => {
    expect(readKind(what)).toBe(kind);
  });
});
