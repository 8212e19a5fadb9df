import type { PartnerCard } from '../../commands/showPartner';
import type { PartnerWords } from './words';

/** The partner's documents, each opening in a window of its own. */
export function Documents({ documents, words }: { documents: PartnerCard['documents']; words: PartnerWords }) {
  if (documents.length === 0) return <dd>{words.noDocuments}</dd>;
  return (
    <>
      {documents.map(({ url, version, state }) => {
        const label = words.mouVersion(version, words.states[state] ?? state);
        return (
          <dd key={url}>
            {/^https:\/\//.test(url) ? (
              <a href={url} target="_blank" rel="noopener" title={words.newWindow}>
                {label}
              </a>
            ) : (
              label
            )}
          </dd>
        );
      })}
    </>
  );
}
