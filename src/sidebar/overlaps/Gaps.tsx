import type { OverlapsPage } from '../../commands/findOverlaps';
import type { listedPartners } from '../../partnership/overlap/listedPartners';
import { textOf } from '../../partnership/overlap/report';
import { overlapsWords } from './words';

/** Says which texts are missing for comparing. */
export function Gaps({
  page: { language, ours },
  list: { partners, hasMissions },
}: {
  page: OverlapsPage;
  list: ReturnType<typeof listedPartners>;
}) {
  const words = overlapsWords[language];
  const silent = partners.filter((partner) => textOf(partner) === '').length;
  const gaps = [
    ...(hasMissions ? [] : [words.noColumn]),
    ...(hasMissions && silent > 0 ? [words.silent(silent, partners.length)] : []),
    ...(ours.mission.trim() === '' ? [words.noMission] : []),
  ];
  if (gaps.length === 0) return null;
  return (
    <div class="notice">
      {gaps.map((gap) => (
        <p key={gap}>{gap}</p>
      ))}
    </div>
  );
}
