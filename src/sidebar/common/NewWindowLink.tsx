import type { ComponentChildren } from 'preact';
import type { Language } from '../../partnership/language';
import { commonWords } from './words';

/** A link that opens in a window of its own; what people typed in its place is no link. */
export function NewWindowLink({
  url,
  language,
  children,
}: {
  url: string;
  language: Language;
  children: ComponentChildren;
}) {
  if (!/^https:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener" title={commonWords[language].newWindow}>
      {children}
    </a>
  );
}
