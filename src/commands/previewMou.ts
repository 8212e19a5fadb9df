import { showHtml } from '../workspace/dialog';
import { type Reply, reply } from './command';

/** Shows an agreement in a dialog as its document will look, before it is made. */
export function previewMou(title: string, html: string): Reply<null> {
  return reply(() => {
    showHtml(html, title);
    return null;
  });
}
