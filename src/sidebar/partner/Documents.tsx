import type { PartnerCard } from '../../commands/showPartner';
import type { Language } from '../../partnership/language';
import { NewWindowLink } from '../common/NewWindowLink';
import { partnerWords } from './words';

/** The partner's documents, each opening in a window of its own. */
export function Documents({ documents, language }: { documents: PartnerCard['documents']; language: Language }) {
  const words = partnerWords[language];
  if (documents.length === 0) return <dd>{words.noDocuments}</dd>;
  return (
    <>
      {documents.map(({ url, version, state }) => (
        <dd key={url}>
          <NewWindowLink url={url} language={language}>
            {words.mouVersion(version, words.states[state] ?? state)}
          </NewWindowLink>
        </dd>
      ))}
    </>
  );
}
