import { describe, expect, test } from '@jest/globals';
import { isPeople, termsIn } from '../../../src/partnership/overlap/terms';

const written = (text: string) => Array.from(termsIn(text).values(), (term) => term.written);
const people = (text: string) => Array.from(termsIn(text).keys()).filter(isPeople);

describe('termsIn', () => {
  test('keeps the words that tell something, as they are written, and how often', () => {
    expect(written('Provides mentoring and jobs to residents in need.')).toEqual(['mentoring', 'jobs']);
    expect(Array.from(termsIn('A mentor mentors.').values())).toEqual([{ times: 2, written: 'mentor' }]);
  });

  test('writes a word without its capital letter where the text does so once', () => {
    expect(written('Housing. Supportive housing')).toEqual(['housing', 'Supportive']);
  });

  test.each([
    ['English', 'We provide services and support to the people of our community, with a variety of programs for all.'],
    ['Spanish', 'Ofrecemos servicios y apoyo para las personas de nuestra comunidad.'],
    ['French', 'Accompagner et soutenir tous les acteurs dans leurs projets, avec des services aux personnes.'],
  ])('finds nothing in what every mission says, in %s', (_, text) => {
    expect(written(text)).toEqual([]);
  });

  test.each([
    ['@youth', ['teens', 'Adolescents', 'young people', 'jóvenes', 'jeunes']],
    ['@seniors', ['elderly', 'senior citizens', 'older adults', 'adultos mayores', 'personnes âgées']],
    ['@poor', ['low-income', 'poverty', 'bajos ingresos']],
    ['@homeless', ['homeless', 'homelessness', 'sin hogar', 'sans-abri']],
    ['@disabled', ['disabilities', 'handicapped', 'discapacidad']],
    ['@women', ['women', 'mothers', 'mujeres', 'femmes']],
  ])('knows a group of people by its names: %s', (group, names) => {
    for (const name of names) expect([name, people(`for ${name}`)]).toEqual([name, [group]]);
  });

  test('writes a group of people as the text does, and does not count its words besides', () => {
    expect(written('low-income families')).toEqual(['low income', 'families']);
  });

  test('leaves numbers, single letters and signs out', () => {
    expect(written('24 h a 7pm x 🙂 <img onerror> ={{b}}')).toEqual(['img', 'onerror']);
  });

  test('takes what is hostile, blank or long for text', () => {
    expect(written('')).toEqual([]);
    expect(written('__proto__ constructor')).toEqual(['proto', 'constructor']);
    expect(termsIn('mentoring '.repeat(5000)).size).toBe(1);
  });
});
