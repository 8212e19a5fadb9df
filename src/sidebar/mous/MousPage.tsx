import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MousPage as PageData } from '../../commands/createMous';
import type { Partner, PartnerKey } from '../../partnership/partner';
import { Impossible } from '../common/Impossible';
import { Status } from '../common/Status';
import { Title } from '../common/Title';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useReturn } from '../common/useReturn';
import { commonWords } from '../common/words';
import { Detail } from './Detail';
import { MakingView } from './MakingView';
import { OwnTemplate } from './OwnTemplate';
import { PlanList } from './PlanList';
import { isNamed, namesOf, type Plan, planWith } from './plans';
import { useChoice } from './useChoice';
import { useMaking } from './useMaking';
import { useMousPage } from './useMousPage';
import { useText } from './useText';
import { mousWords } from './words';

/** What is shown: what would be made, one agreement, or agreements being made and what came of it. */
type View = { readonly name: 'plan' | 'making' } | { readonly name: 'detail'; readonly partners: readonly Partner[] };

const PLAN: View = { name: 'plan' };

/** The page of the agreements: plans them, makes them, and notes how far they have come. */
export function MousPage({ opened }: { opened: PageData }) {
  const { language } = opened;
  const words = mousWords[language];
  const [view, show] = useState(PLAN);
  const isMaking = useRef(false);
  const { page, calls, read } = useMousPage(opened, () => !isMaking.current);
  const opening = useCalls(language);
  const chosen = useChoice();
  const text = useText(page.template);
  const making = useMaking(language);

  const { partners } = page;
  const single = partners.length === 1;
  const named = view.name === 'detail' ? foundIn(partners, view.partners) : [];
  const isDetail = view.name === 'detail' && named.length === view.partners.length;
  const parties = isDetail ? named : view.name !== 'making' && single ? partners : [];
  const partyKey = parties.map(({ id, name, row }) => id || `${row} ${name}`).join('\n');
  const plan = useMemo(() => (parties.length > 0 ? planWith(page, parties) : undefined), [page, partyKey]);
  const shown = view.name === 'making' ? 'making' : plan ? `detail ${partyKey}` : 'plan';
  const heading = useFocusOnChange(shown);
  const title = { ref: heading, tabIndex: -1 };

  useReturn(() => {
    if (!isMaking.current && calls.busy === undefined) void read();
  });
  useEffect(() => {
    // The control that had the focus may have gone with what was shown before.
    if (page !== opened && document.activeElement === document.body) heading.current?.focus();
  }, [page]);

  const open = (next: View) => {
    calls.clear();
    opening.clear();
    show(next);
  };
  const make = (plans: readonly Plan[]) => {
    isMaking.current = true;
    open({ name: 'making' });
    void making.start(plans, text.template);
  };
  const leave = async () => {
    isMaking.current = false;
    if (!(await read())) {
      isMaking.current = true;
      return;
    }
    chosen.clear();
    open(PLAN);
  };
  const reread = async () => (await read()) !== undefined;
  const openPage = {
    partner: ({ id, name }: PartnerKey) => void opening.run(words.opening, 'openPartner', { id, name }),
    list: () => void opening.run(words.opening, 'showPartner'),
    immediate: () => void opening.run(words.opening, 'openMous', page.immediate),
  };
  const [first] = partners;

  if (view.name === 'making') {
    return (
      <MakingView
        title={title}
        language={language}
        words={words}
        making={making}
        leaving={{ busy: calls.busy ?? opening.busy, failure: calls.failure ?? opening.failure }}
        isOne={single}
        onAgain={() => void leave()}
        onDone={() => (single && first ? openPage.partner(first) : void leave())}
      />
    );
  }
  const hasOtherImmediate =
    page.immediate.length > 0 &&
    !(
      page.immediate.length === partners.length &&
      partners.every((one) => page.immediate.some((key) => isNamed(one, key)))
    );
  return (
    <>
      {isDetail && !single && (
        <p>
          <button type="button" class="link" onClick={() => open(PLAN)}>
            {words.backToList}
          </button>
        </p>
      )}
      <Title focus={title}>
        {plan
          ? namesOf(plan.partners, words)
          : partners.length === 0
            ? words.nobodyTitle
            : words.title(partners.length)}
      </Title>
      <Status
        calls={{
          busy: undefined,
          failure: opening.failure ?? (plan || partners.length === 0 ? calls.failure : undefined),
        }}
      />
      {!isDetail && partners.length > 0 && words.whom[page.chosenBy] !== '' && <p>{words.whom[page.chosenBy]}</p>}
      {partners.length === 0 && <p>{words.nobody[page.chosenBy]}</p>}
      {!isDetail && hasOtherImmediate && (
        <p>
          <button type="button" class="link" onClick={openPage.immediate}>
            {words.immediateInstead(page.immediate.length)}
          </button>
        </p>
      )}
      {plan ? (
        <>
          {single && <Impossible page={page} />}
          <Detail
            key={partyKey}
            page={page}
            words={words}
            plan={plan}
            text={text}
            onMake={() => make([plan])}
            onChanged={reread}
          />
        </>
      ) : partners.length === 0 ? (
        <Impossible page={page} />
      ) : (
        <PlanList
          page={page}
          words={words}
          chosen={chosen}
          text={text}
          calls={calls}
          onOpen={({ partners: parties }) => open({ name: 'detail', partners: parties })}
          onMake={make}
        />
      )}
      {partners.length > 0 && <OwnTemplate page={page} words={words} onMade={reread} />}
      <nav aria-label={words.pages}>
        {partners.length > 0 && (
          <button type="button" class="link" onClick={() => void read()}>
            {commonWords[language].lookAgain}
          </button>
        )}
        <button type="button" class="link" onClick={() => void read('selected')}>
          {words.showSelected}
        </button>
        {single && first ? (
          <button type="button" class="link" onClick={() => openPage.partner(first)}>
            {words.showPartner}
          </button>
        ) : (
          <button type="button" class="link" onClick={openPage.list}>
            {words.showList}
          </button>
        )}
      </nav>
      {/* Below everything, so that nothing moves away under a click. */}
      <Status calls={{ busy: calls.busy ?? opening.busy, failure: undefined }} />
    </>
  );
}

/** The partners as they are now; those that are gone are left out. */
function foundIn(partners: readonly Partner[], before: readonly Partner[]): Partner[] {
  return before.flatMap((one) => {
    const found = partners.filter((now) => isNamed(now, one));
    return found.find(({ row }) => row === one.row) ?? found[0] ?? [];
  });
}
