import { useMemo } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import { nameMatcher } from '../../partnership/likeName';
import type { PartnerKey } from '../../partnership/partner';
import { useSettled } from '../common/useSettled';
import type { NewPartnerWords } from './english';

/** So long nothing must be typed before the name is compared: nobody wants to be warned of half a name. */
const PAUSE_MILLISECONDS = 400;

/** Says which partners of the list have the same name, or one like it, and offers to open one of them instead. */
export function LikeNames({
  page,
  words,
  name,
  openInstead,
}: {
  page: NewPartnerPage;
  words: NewPartnerWords;
  name: string;
  openInstead(partner: PartnerKey): void;
}) {
  const matches = useMemo(() => nameMatcher(page.partners.map((partner) => partner.name)), [page.partners]);
  const settled = useSettled(name, PAUSE_MILLISECONDS);
  const like = useMemo(() => matches(settled), [matches, settled]);
  return (
    <div role="status">
      {like.length > 0 && (
        <div class="notice warning">
          {like.map(({ index, likeness }) => {
            const partner = page.partners[index];
            return (
              partner && (
                <p key={index}>
                  {words.like[likeness](partner.name, partner.row)}{' '}
                  <button
                    type="button"
                    class="link"
                    onClick={() => openInstead({ id: partner.id, name: partner.name })}
                  >
                    {words.like.open(partner.name)}
                  </button>
                </p>
              )
            );
          })}
          <p>{words.like.goOn}</p>
        </div>
      )}
    </div>
  );
}
