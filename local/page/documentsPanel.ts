import { documentPage } from '../files/documentPage';
import { fileName } from '../files/fileName';
import type { DriveFile } from '../workspace/driveStore';
import type { LocalWorkspace } from '../workspace/localWorkspace';
import { download, element } from './dom';
import { historyText } from './historyText';
import { openPanel } from './panel';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opens the panel with the documents that the add-on made: their names, a preview of each, and downloads. */
export function openDocuments(workspace: LocalWorkspace, where: HTMLElement): void {
  const { documents } = workspace.drive;
  const content = openPanel(
    where,
    'Drive in this local workspace',
    'The documents that the add-on made. They are kept in this browser only.',
  );
  if (documents.length === 0) {
    content.append(element('p', { class: 'panel-empty' }, 'There are no documents yet.'));
    return;
  }
  const preview = element('div', { class: 'document-preview', hidden: true });
  const message = element('p', { class: 'panel-message', role: 'status' });
  const open = (document: DriveFile, item: HTMLElement) => {
    for (const other of content.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
    item.setAttribute('aria-current', 'true');
    preview.hidden = false;
    preview.replaceChildren(pages(document));
  };
  const save = async (document: DriveFile) => {
    message.textContent = `Writing ${document.name}…`;
    try {
      // The converter is large, and most people look before they download.
      const { docx } = await import('../files/docx');
      download(await docx(document.content, document.name, document), fileName(document.name, 'docx', new Set()), DOCX);
      message.textContent = '';
    } catch (error) {
      message.textContent = `${document.name} could not be written: ${(error as Error).message}`;
    }
  };
  const list = element('div', { class: 'document-list' }, message);
  for (const [folder, files] of byFolder(workspace, documents)) {
    const items = files.map((document) => {
      const item = element(
        'li',
        {},
        element('strong', { class: 'document-name', dir: 'auto' }, document.name),
        element('span', { class: 'panel-note' }, historyText(document.createdTime, document.modifiedTime)),
        button('Open', document, () => open(document, item)),
        button('Download .docx', document, () => save(document)),
      );
      return item;
    });
    list.append(element('h3', { dir: 'auto' }, folder), element('ul', {}, ...items));
  }
  content.append(element('div', { class: 'documents' }, list, preview));
}

function button(label: string, { name }: DriveFile, click: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'panel-button', 'aria-label': `${label}: ${name}`, click }, label);
}

function byFolder({ drive }: LocalWorkspace, documents: readonly DriveFile[]): Map<string, DriveFile[]> {
  const folders = new Map<string, DriveFile[]>();
  for (const document of documents) {
    const folder = drive.file(document.parents[0] ?? '')?.name ?? 'My Drive';
    folders.set(folder, [...(folders.get(folder) ?? []), document]);
  }
  return folders;
}

/** The document's own page, laid out on paper. Its frame runs no script and asks for nothing from outside. */
function pages(document: DriveFile): HTMLElement {
  return element('iframe', {
    title: `Preview of ${document.name}`,
    sandbox: '',
    srcdoc: `<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="${POLICY}">${documentPage(document)}${STOP}<style>${PAPER}</style>`,
  });
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Lets the keyboard into the frame, to scroll it: a page without links has nothing that takes the focus. */
const STOP = '<div id="keyboard-stop" tabindex="0" role="region" aria-label="Pages"></div>';

/** Letter paper with a margin of an inch. A browser that cannot break columns into rows shows one long sheet. */
const PAPER = `
  html { background: #e3e5e8; overflow-x: auto }
  body { box-sizing: border-box; width: 8.5in; margin: 0.2in auto; padding: 1in; background: #fff;
    overflow-wrap: break-word; --gap: 0.2in }
  body > h1:first-child { margin-top: 0 }
  .document-margin { color: #5f6368; font-size: 9pt }
  h1, h2, h3 { break-after: avoid }
  tr, li { break-inside: avoid }
  #keyboard-stop { position: fixed; inset: 2px; pointer-events: none }
  td { overflow-wrap: anywhere }
  @supports (column-wrap: wrap) {
    body { columns: 1; column-height: 9in; column-wrap: wrap; column-fill: auto; row-gap: calc(2in + var(--gap));
      background: repeating-linear-gradient(#fff 0 11in, #e3e5e8 11in calc(11in + var(--gap))) }
  }`;
