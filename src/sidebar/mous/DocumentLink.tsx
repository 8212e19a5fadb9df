import type { ComponentChildren } from 'preact';
import type { MousWords } from './english';

/** A link to a document, in a window of its own; what people typed in its place is no link. */
export function DocumentLink({ url, words, children }: { url: string; words: MousWords; children: ComponentChildren }) {
  if (!/^https:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener" title={words.newWindow}>
      {children}
    </a>
  );
}
