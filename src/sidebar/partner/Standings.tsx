import type { Language } from '../../partnership/language';
import { STANDINGS, type Standing } from '../../partnership/matrix';
import { partnerWords } from './words';

/** How many partners stand where: the numbers, and a bar beside each for those who see it. */
export function Standings({
  standings,
  language,
}: {
  standings: Readonly<Record<Standing, number>>;
  language: Language;
}) {
  const words = partnerWords[language];
  const most = Math.max(1, ...STANDINGS.map((standing) => standings[standing]));
  return (
    <>
      <h2>{words.standTitle}</h2>
      <ul class="standings">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <span>{words.standings[standing]}</span> <strong>{standings[standing]}</strong>
            {standings[standing] > 0 && (
              <div
                class={`bar ${standing}`}
                aria-hidden="true"
                style={{ width: `${(standings[standing] / most) * 100}%` }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
