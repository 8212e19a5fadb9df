import type { FoundValues } from '../../src/partnership/mou/placeholders/replacements';
import { fillPlaceholders, placeholdersOf, readTemplate } from '../../src/workspace/placeholders';

/** The placeholders that stand in a document. */
export function found(documentId: string): string[] {
  return placeholdersOf(readTemplate(documentId));
}

/** Fills a document that has the text of a template, its own when absent. */
export function fill(documentId: string, values: FoundValues, templateId = documentId): boolean {
  return fillPlaceholders(documentId, readTemplate(templateId), values);
}
