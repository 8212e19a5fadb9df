import { useEffect, useRef, useState } from 'preact/hooks';
import type { PartnerPage as PageData } from '../../commands/showPartner';
import type { Action } from '../../partnership/nextActions';
import { keyOf, type PartnerKey } from '../../partnership/partner';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useReturn } from '../common/useReturn';
import { Card } from './Card';
import { AddView } from './exchange/AddView';
import { UseView } from './exchange/UseView';
import { LogView } from './log/LogView';
import { Overview } from './Overview';
import { RateView } from './RateView';
import { usePage } from './usePage';
import { partnerWords } from './words';

/** What is shown: the selected partner or the list, or something that is being done. */
type View = 'home' | 'rate' | 'log' | 'use' | 'add';

/** The page of the selected partner, or of the whole list when no partner is selected. */
export function PartnerPage({ opened }: { opened: PageData }) {
  const [view, show] = useState<View>('home');
  const [said, say] = useState('');
  const isHome = useRef(true);
  isHome.current = view === 'home';
  const { page, calls, read, takeMissed, miss } = usePage(opened, () => isHome.current);
  const opening = useCalls(opened.language);
  const heading = useFocusOnChange(view);
  const words = partnerWords[page.language];
  const { card } = page;

  useReturn(() => {
    if (!isHome.current) miss();
    else {
      say('');
      void read();
    }
  });
  useEffect(() => {
    // The control that had the focus may have gone with the partner before.
    if (page !== opened && document.activeElement === document.body) heading.current?.focus();
  }, [page]);

  const open = (next: View) => {
    say('');
    calls.clear();
    opening.clear();
    show(next);
  };
  const goHome = () => {
    open('home');
    if (takeMissed()) void read();
  };
  const finish = (message: string) => {
    takeMissed();
    open('home');
    say(message);
    void read(true);
  };
  const openCheckIns = (partners: readonly PartnerKey[]) => opening.run(words.opening, 'openCheckIns', partners);
  const openMous = (partners: readonly PartnerKey[]) => opening.run(words.opening, 'openMous', partners);
  const act = (action: Action) => {
    if (!card) return;
    if (action === 'rate' || action === 'rateAgain') open('rate');
    else if (action === 'logCheckIn') open('log');
    else if (action === 'schedule') void openCheckIns([keyOf(card.partner)]);
    else void openMous([keyOf(card.partner)]);
  };
  const title = { ref: heading, tabIndex: -1 };

  return (
    <>
      <p class={said === '' ? 'busy' : 'notice'} role="status">
        {said}
      </p>
      {view === 'rate' && card && <RateView title={title} page={page} card={card} onSaved={finish} onCancel={goHome} />}
      {view === 'log' && card && <LogView title={title} page={page} card={card} onSaved={finish} onCancel={goHome} />}
      {view === 'use' && card && <UseView title={title} page={page} card={card} onSaved={finish} onCancel={goHome} />}
      {view === 'add' && card && <AddView title={title} page={page} card={card} onSaved={finish} onCancel={goHome} />}
      {view === 'home' && (
        <>
          <Status calls={{ busy: undefined, failure: calls.failure ?? opening.failure }} />
          {card ? (
            <Card
              title={title}
              page={page}
              card={card}
              onAction={act}
              onUse={() => open('use')}
              onAdd={() => open('add')}
            />
          ) : (
            <Overview
              title={title}
              page={page}
              onSchedule={(partners) => void openCheckIns(partners)}
              onDraft={(partners) => void openMous(partners)}
              onOpen={({ id, name }) => void opening.run(words.opening, 'openPartner', { id, name })}
              onNewPartner={() => void opening.run(words.opening, 'newPartner')}
            />
          )}
          <nav aria-label={words.more}>
            <button type="button" class="link" onClick={() => void read()}>
              {words.refresh}
            </button>
            <button type="button" class="link" onClick={() => void opening.run(words.opening, 'newPartner')}>
              {words.newPartner}
            </button>
            <button type="button" class="link" onClick={() => void opening.run(words.opening, 'showSettings')}>
              {words.settings}
            </button>
          </nav>
          {/* Below everything, so that nothing moves away under a click. */}
          <Status calls={{ busy: calls.busy ?? opening.busy, failure: undefined }} />
        </>
      )}
    </>
  );
}
