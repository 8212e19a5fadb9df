import { describe, expect, test } from '@jest/globals';
import { decode } from 'html-entities';
import { paragraphTexts } from '../../../../local/workspace/documentText';
import {
  FACT_KEYS,
  HEADED_IDS,
  keyOfName,
  placeholder,
} from '../../../../src/partnership/mou/placeholders/placeholderName';
import { placeholdersIn } from '../../../../src/partnership/mou/placeholders/placeholdersIn';
import { readPlaceholders } from '../../../../src/partnership/mou/placeholders/readPlaceholders';
import { templateHtml } from '../../../../src/partnership/mou/placeholders/templateHtml';
import { templateKeyHtml } from '../../../../src/partnership/mou/placeholders/templateKeyHtml';

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test('the template holds the title, the parties and every section, each heading and text in its own paragraph', () => {
    const html = templateHtml(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${placeholder('title', language)}</h1>`);
    const texts = paragraphTexts(html);
    expect(texts[1]).toContain(placeholder('allParties', language));
    const sections = HEADED_IDS.flatMap((id) => [`heading:${id}`, `text:${id}`] as const);
    expect(texts.slice(-sections.length)).toEqual(sections.map((key) => placeholder(key, language)));
    expect(readPlaceholders(placeholdersIn(texts.join('\n'))).unknown).toEqual([]);
  });

  test('the key explains every placeholder once', () => {
    const html = templateKeyHtml(language);
    const cells = Array.from(html.matchAll(/<td>(.*?)<\/td>/gs), ([, cell = '']) => decode(cell));
    const explained = cells.flatMap((cell) => placeholdersIn(cell)).map((found) => keyOfName(found));
    expect(explained.sort()).toEqual(
      [...FACT_KEYS, 'text:title', ...HEADED_IDS.flatMap((id) => [`heading:${id}`, `text:${id}`] as const)].sort(),
    );
    expect(cells.filter((cell) => cell === '')).toEqual([]);
  });

  test('the key says which sections are not in every agreement', () => {
    const rows = Array.from(templateKeyHtml(language).matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) => decode(row));
    const sometimes = language === 'en' ? 'Only where it is needed.' : 'Solo donde hace falta.';
    const row = (id: 'parties' | 'law') => rows.find((one) => one.includes(placeholder(`text:${id}`, language)));
    expect(row('law')).toContain(sometimes);
    expect(row('parties')).not.toContain(sometimes);
  });
});
