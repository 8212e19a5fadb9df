import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import type { PartnerFields } from '../../partnership/columns';
import { type Draft, STEPS, type Step } from '../../partnership/draft';
import type { PartnerKey } from '../../partnership/partner';
import { Form } from '../common/Form';
import { Kept, NotKept } from '../common/Kept';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useKeeping } from '../common/useKeeping';
import { answersIn } from './answers';
import { type Aside, NOTHING_ASIDE } from './aside';
import { faultsIn, isFaulty, NO_FAULTS } from './faults';
import { SavingAsks } from './SavingAsks';
import { StepFields } from './StepFields';
import { StepList } from './StepList';
import type { StepProps } from './step';
import { requestFor, type Saved, useSaving } from './useSaving';
import { newPartnerWords } from './words';

/** The seven steps for a new partner. A step changes at once; what was typed is kept on the server meanwhile. */
export function Wizard({
  page,
  begin,
  takesFocus,
  onBack,
  onSaved,
}: {
  page: NewPartnerPage;
  begin: Draft;
  /** False when the page opens with it. */
  takesFocus: boolean;
  /** Goes back to what was shown before, as long as nothing of this draft is kept. */
  onBack?: ((draft: Draft) => void) | undefined;
  onSaved(saved: Saved, draft: Draft, fields: PartnerFields): void;
}) {
  const words = newPartnerWords[page.language];
  const [draft, setWholeDraft] = useState(begin);
  const [aside, setWholeAside] = useState<Aside>(NOTHING_ASIDE);
  /** How often somebody tried to go on from this step while something was to be corrected. */
  const [attempts, setAttempts] = useState(0);
  /** Whether the draft as it is was kept when somebody asked for that; `undefined` when nobody did. */
  const [keptForLater, setKeptForLater] = useState<boolean>();
  const [isKeptOnce, setIsKeptOnce] = useState(false);

  /** What everything else waits for, in words. */
  const [doing, setDoing] = useState<string>();
  const calls = useCalls(page.language);
  const keeping = useKeeping<Draft>(page.language, (sending, kept) =>
    sending.run(words.keeping, 'keepDraft', 'draft', JSON.stringify(kept)),
  );
  const saving = useSaving(
    calls,
    words.review.saving,
    () => requestFor(draft, aside, page),
    keeping.settle,
    (saved, fields) => onSaved(saved, draft, fields),
  );

  const number = STEPS.indexOf(draft.step) + 1;
  const view = saving.question?.result ?? draft.step;
  const heading = useFocusOnChange(view, takesFocus);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  const update = (next: (now: Draft) => Draft) => {
    setWholeDraft(next);
    setKeptForLater(undefined);
  };
  const setDraft = (more: Partial<Draft>) => update((now) => ({ ...now, ...more }));
  const change = (changed: PartnerFields) => update((now) => ({ ...now, fields: { ...now.fields, ...changed } }));
  const keep = (kept: Draft) => {
    setIsKeptOnce(true);
    return keeping.keep(kept);
  };
  const show = (step: Step, isCorrecting: boolean) => {
    setDraft({ step });
    setAttempts(isCorrecting ? attempts + 1 : 0);
    calls.clear();
  };
  const goTo = (step: Step) => {
    const before = STEPS.slice(0, STEPS.indexOf(step));
    const faulty = before.find((one) => isFaulty(one, draft, aside, page, words));
    show(faulty ?? step, faulty !== undefined);
    if ((faulty ?? step) !== draft.step) keep({ ...draft, step: faulty ?? step });
  };
  const during = async (what: string, action: () => Promise<void>) => {
    setDoing(what);
    await action();
    setDoing(undefined);
  };
  const save = () => {
    const faulty = STEPS.find((step) => isFaulty(step, draft, aside, page, words));
    if (faulty) show(faulty, true);
    else during(words.review.saving, saving.save);
  };
  const goOn = () => (draft.step === 'review' ? save() : goTo(STEPS[number] ?? 'review'));
  const saveForLater = () => during(words.keeping, async () => setKeptForLater(await keep(draft)));
  const openInstead = (partner: PartnerKey) =>
    during(words.like.opening, async () => {
      const hasMore = Object.keys(answersIn(draft.fields)).some((key) => key !== 'name');
      if (hasMore) await keep(draft);
      await keeping.settle();
      await calls.run(words.like.opening, 'openPartner', partner);
    });

  const previous = STEPS[number - 2];
  const back = previous ? () => goTo(previous) : onBack && !isKeptOnce ? () => onBack(draft) : undefined;
  const faults = attempts > 0 ? faultsIn(draft.step, draft, aside, page, words) : NO_FAULTS;
  const step: StepProps = {
    page,
    words,
    draft,
    aside,
    faults,
    change,
    setDraft,
    setAside: (more) => setWholeAside((now) => ({ ...now, ...more })),
  };
  const notKept = <NotKept failure={keeping.failure} words={words} onKeep={() => keep(draft)} />;
  const status = { busy: doing, failure: calls.failure };

  if (saving.question)
    return (
      <SavingAsks
        heading={heading}
        question={saving.question}
        page={page}
        words={words}
        status={status}
        onAgree={() => during(words.review.saving, saving.saveAllTheSame)}
        onOpen={openInstead}
        onBack={saving.dismiss}
      />
    );
  return (
    <Form busy={doing !== undefined} onSubmit={goOn}>
      <h1 ref={heading} tabIndex={-1}>
        {words.step(number, STEPS.length, words.steps[draft.step])}
      </h1>
      {draft.step !== 'who' && <p class="secondary lead">{draft.fields.name}</p>}
      <StepList current={draft.step} words={words} onChoose={goTo} />
      {keptForLater === undefined && notKept}
      <div ref={fields}>
        <StepFields step={step} openInstead={openInstead} />
      </div>
      <Status calls={status} />
      <div class="buttons">
        <button type="submit" class="primary">
          {draft.step === 'review' ? words.review.save : words.next}
        </button>
        {back && (
          <button type="button" onClick={back}>
            {words.back}
          </button>
        )}
        <button type="button" onClick={saveForLater}>
          {words.saveForLater}
        </button>
      </div>
      {keptForLater === false && notKept}
      <Kept isKept={keptForLater === true} words={words} />
    </Form>
  );
}
