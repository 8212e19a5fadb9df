import { describe, expect, test } from '@jest/globals';
import { documentPage } from '../../../local/files/documentPage';

describe('the page of a document', () => {
  test('without header and footer is the document', () => {
    const content = '<html><body><p>x</p></body></html>';
    expect(documentPage({ content })).toBe(content);
  });

  test('has the header before the text and the footer after it', () => {
    const header = '<p>Top $&</p>';
    const footer = '<p>Foot</p>';
    const top = '<header class="document-margin"><p>Top $&</p></header>';
    const foot = '<footer class="document-margin"><p>Foot</p></footer>';
    expect(documentPage({ content: '<html><body lang="en"><p>x</p></body></html>', header, footer })).toBe(
      `<html><body lang="en">${top}<p>x</p>${foot}</body></html>`,
    );
    expect(documentPage({ content: '<p>x</p>', header, footer })).toBe(`${top}<p>x</p>${foot}`);
  });
});
