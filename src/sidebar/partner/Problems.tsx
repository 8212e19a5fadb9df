import type { Language } from '../../partnership/language';
import type { Problem } from '../../partnership/partner';
import { problemSentence } from '../../partnership/problemSentence';
import { partnerWords } from './words';

/** What cannot be read in the list, and in which row; of one row only what. */
export function Problems({
  title,
  problems,
  language,
  isOneRow = false,
}: {
  title: string;
  problems: readonly Problem[];
  language: Language;
  isOneRow?: boolean;
}) {
  if (problems.length === 0) return null;
  const words = partnerWords[language];
  return (
    <div class="notice warning">
      <h2>{title}</h2>
      <ul>
        {problems.map(({ row, partner, message }) => (
          <li key={`${row} ${message}`}>
            {!isOneRow && `${words.row(row, partner)} `}
            {problemSentence(message, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
