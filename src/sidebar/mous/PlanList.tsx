import { useMemo } from 'preact/hooks';
import type { MousPage } from '../../commands/createMous';
import type { Language } from '../../partnership/language';
import { CheckBox, Choice } from '../common/fields';
import { Impossible } from '../common/Impossible';
import { Status } from '../common/Status';
import { shortName } from '../common/shortName';
import { TickGroup } from '../common/TickGroup';
import type { Calls } from '../common/useCalls';
import type { MousWords } from './english';
import { PlanRow } from './PlanRow';
import { coalitionPlans, countPlans, groupOf, type Plan, type PlanGroup, planWith, statusSentence } from './plans';
import { TextSource } from './TextSource';
import type { Choice as Chosen } from './useChoice';
import type { Text } from './useText';
import { mousWords } from './words';

const GROUPS: readonly PlanGroup[] = ['toMake', 'toDecide', 'upToDate'];

/** What would be made with several partners, before anything is. */
export function PlanList({
  page,
  words,
  chosen,
  text,
  calls,
  onOpen,
  onMake,
}: {
  page: MousPage;
  words: MousWords;
  chosen: Chosen;
  text: Text;
  calls: Calls;
  onOpen(plan: Plan): void;
  onMake(plans: readonly Plan[]): void;
}) {
  const isTogether = chosen.kind === 'together' && page.partners.length > 1;
  const plans = useMemo(() => page.partners.map((partner) => planWith(page, [partner])), [page]);
  const coalitions = useMemo(() => coalitionPlans(page), [page]);
  const members = page.partners.filter(chosen.takesPart);
  const memberKey = members.map(({ row }) => row).join();
  const joint = useMemo(
    () => (isTogether && members.length > 1 ? planWith(page, members) : undefined),
    [page, isTogether, memberKey],
  );
  const ticked = isTogether ? (joint ? [joint] : []) : plans.filter(chosen.ticks.isTicked);
  const impossible = page.problems.length + page.gone.length;

  // What was to be corrected may be corrected now.
  const change = (action: () => void) => {
    calls.clear();
    action();
  };
  const ticks: Chosen['ticks'] = {
    ...chosen.ticks,
    tick: (some, isTicked) => change(() => chosen.ticks.tick(some, isTicked)),
  };
  const make = () => {
    if (ticked.length === 0) calls.fail(isTogether ? words.tickTwo : words.tickOne);
    else if (!text.canMake) calls.fail(words.decideUnknown);
    else onMake(ticked);
  };
  return (
    <>
      {page.partners.length > 1 && (
        <Choice
          label={words.kinds}
          value={chosen.kind}
          onChange={(kind) => change(() => chosen.setKind(kind === 'together' ? 'together' : 'each'))}
          options={[
            { value: 'each', label: words.each },
            { value: 'together', label: words.together, explanation: words.togetherHint },
          ]}
        />
      )}
      <TextSource own={page.template} text={text} words={words} language={page.language} />
      {isTogether ? (
        <>
          <fieldset class="field">
            <legend>{words.members}</legend>
            {page.partners.map((partner) => (
              <CheckBox
                key={partner.row}
                label={shortName(partner.name)}
                checked={chosen.takesPart(partner)}
                onChange={(takesPart) => change(() => chosen.takePart(partner, takesPart))}
              />
            ))}
          </fieldset>
          <p role="status">{joint ? statusSentence(joint, words) : words.tickTwo}</p>
        </>
      ) : (
        <>
          <p role="status">
            <strong>{words.summary(countPlans(plans, impossible))}.</strong>
          </p>
          <p class="secondary">{words.nothingYet}</p>
          {GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              plans={plans.filter(({ status }) => groupOf(status) === group)}
              language={page.language}
              ticks={ticks}
              onOpen={onOpen}
            />
          ))}
        </>
      )}
      <Impossible page={page} />
      {!isTogether && coalitions.length > 0 && (
        <section>
          <h2>{words.headings.coalitions}</h2>
          <ul class="plans">
            {coalitions.map((plan) => (
              <PlanRow key={plan.mouId} plan={plan} words={words} onOpen={() => onOpen(plan)} />
            ))}
          </ul>
        </section>
      )}
      <p class="secondary">{words.note}</p>
      <div class="bar">
        <Status calls={{ busy: undefined, failure: calls.failure }} />
        <div class="buttons">
          <button type="button" class={ticked.length > 0 ? 'primary' : undefined} onClick={make}>
            {isTogether ? words.makeTogether : words.makeMany(ticked.length)}
          </button>
          {joint && (
            <button type="button" onClick={() => onOpen(joint)}>
              {words.lookFirst}
            </button>
          )}
        </div>
      </div>
    </>
  );
}

function Group({
  group,
  plans,
  ticks,
  language,
  onOpen,
}: {
  group: PlanGroup;
  plans: readonly Plan[];
  ticks: Chosen['ticks'];
  language: Language;
  onOpen(plan: Plan): void;
}) {
  const words = mousWords[language];
  return (
    <TickGroup
      heading={words.headings[group]}
      hint={group === 'toMake' ? undefined : words.hints[group]}
      items={plans}
      ticks={ticks}
      language={language}
    >
      {plans.map((plan) => (
        <PlanRow
          key={plan.partners[0]?.row}
          plan={plan}
          words={words}
          isTicked={ticks.isTicked(plan)}
          onTick={(wanted) => ticks.tick([plan], wanted)}
          onOpen={() => onOpen(plan)}
        />
      ))}
    </TickGroup>
  );
}
