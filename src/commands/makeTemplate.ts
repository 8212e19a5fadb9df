import { openDocuments } from '../workspace/documents';
import { type Reply, replyUnderLock } from './command';

/** A document that is to be made: its name, and its page. */
export interface DocumentPage {
  readonly title: string;
  readonly html: string;
}

/**
 * Makes the user's own template, from which agreements are copied from then on, and the document that explains its
 * placeholders. What is there already stays as it is.
 *
 * @returns where the template is
 */
export function makeTemplate(template: DocumentPage, key: DocumentPage): Reply<string> {
  return replyUnderLock((spreadsheet) => {
    const documents = openDocuments(spreadsheet.getId());
    if (!documents.kept.has('templateKey')) documents.keep('templateKey', key.title, key.html);
    return (documents.kept.get('template') ?? documents.keep('template', template.title, template.html)).url;
  });
}
