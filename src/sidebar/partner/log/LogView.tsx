import { useState } from 'preact/hooks';
import { readCalendarDate } from '../../../partnership/calendarDate';
import { actionKey } from '../../../partnership/checkin/log/actions';
import { NEXT_STAGES } from '../../../partnership/checkin/log/checkIn';
import { historyOf } from '../../../partnership/checkin/log/history';
import { proposals, ratingsNoted } from '../../../partnership/checkin/log/proposals';
import { questionsAt } from '../../../partnership/checkin/log/rotation';
import { QUESTIONS } from '../../../partnership/checkin/questions';
import { type PartnerFields, RATING_COLUMNS } from '../../../partnership/columns';
import { CRITERION_INDEXES } from '../../../partnership/criterion';
import { keyOf } from '../../../partnership/partner';
import { readPhase } from '../../../partnership/phase';
import { choicesOf } from '../../common/choiceWords';
import { Form } from '../../common/Form';
import { CheckBox, Select, TextArea, TextField } from '../../common/fields';
import { patternIn } from '../../common/ratings/patternIn';
import { Status } from '../../common/Status';
import { Title } from '../../common/Title';
import type { WritingViewProps } from '../RateView';
import { SaveQuestion } from '../SaveQuestion';
import { useSaving } from '../useSave';
import { partnerWords } from '../words';
import { actionInWords } from './LeftOpen';
import { Logged, type LoggedNow } from './Logged';
import { Part } from './Part';
import { Ratings } from './Ratings';
import { checkInOf, nothingSaid, openOn, type Said } from './said';
import { Ticks } from './Ticks';
import { useEntryId } from './useEntryId';
import { logWords } from './words';

/** Logs a check-in: the day, and as much of the rest as somebody wants to keep. */
export function LogView({ title, page, card, onSaved, onCancel }: WritingViewProps) {
  const { language, today, weights } = page;
  const words = logWords[language];
  const { save, saving: savingNow, cancel } = partnerWords[language];
  const { partner } = card;
  const history = historyOf(card.checkIns);
  const [said, setSaid] = useState(() => nothingSaid(today));
  const [wasTried, setTried] = useState(false);
  const [logged, setLogged] = useState<LoggedNow>();
  const entryId = useEntryId();
  const say = (change: Partial<Said>) => setSaid({ ...said, ...change });

  const { day } = said;
  const isDay = readCalendarDate(day) === day;
  const fault = !isDay ? words.dayMissing : day > today ? words.dayAhead : undefined;
  const open = openOn(day, history);
  const questions = questionsAt(history.asked, isDay ? day : today);
  const wanted = CRITERION_INDEXES.filter((index) => said.toWrite.includes(RATING_COLUMNS[index]));
  const proposed = proposals(patternIn(partner.fields), patternIn(said.ratings), wanted, weights);

  const saving = useSaving<LoggedNow>(
    partner,
    language,
    async (calls, attempt) => {
      const { fields } = attempt;
      const written = CRITERION_INDEXES.filter((index) => fields[RATING_COLUMNS[index]] !== undefined);
      const checkIn = checkInOf(said, open, entryId, ratingsNoted(proposed, written), language);
      const answer = await calls.run(savingNow, 'logCheckIn', { partner: keyOf(partner), checkIn, ...attempt });
      if (answer?.result !== 'logged') return answer;
      return { result: 'logged', checkIn, fields, isOnlyProposed: written.length < proposed.length, answer };
    },
    setLogged,
  );

  if (logged) return <Logged title={title} page={page} card={card} logged={logged} onDone={() => onSaved('')} />;
  if (saving.question) return <SaveQuestion title={title} saving={saving} language={language} />;
  const submit = () => {
    setTried(true);
    if (fault !== undefined) return;
    const fields: PartnerFields = {
      lastContact: day,
      ...(said.phase === '' ? {} : { phase: said.phase }),
      ...Object.fromEntries(
        proposed
          .map(({ criterion }) => RATING_COLUMNS[criterion])
          .filter((key) => said.toWrite.includes(key))
          .map((key) => [key, said.ratings[key]]),
      ),
    };
    void saving.save(fields);
  };
  const hints = [
    isDay && partner.lastContact !== undefined && day < partner.lastContact && words.dayEarlier(partner.lastContact),
    history.days.includes(day) && words.dayLogged,
  ].filter((hint) => hint !== false);
  const withOpen = (part: string, things: readonly unknown[]) =>
    things.length > 0 ? part + words.open(things.length) : part;
  return (
    <>
      <Title focus={title}>{words.title(partner.name)}</Title>
      <p>{words.onlyDay}</p>
      <Form busy={saving.isBusy} onSubmit={submit}>
        <TextField
          type="date"
          label={words.day}
          hint={hints.join(' ')}
          error={wasTried ? fault : undefined}
          value={day}
          onChange={(text) => say({ day: text })}
          max={today}
          required
        />
        <TextField label={words.whoMet} value={said.whoMet} onChange={(whoMet) => say({ whoMet })} />
        <Part title={words.parts.went}>
          <TextArea label={words.win} value={said.win} onChange={(win) => say({ win })} />
          <TextArea label={words.credit} value={said.credit} onChange={(credit) => say({ credit })} />
        </Part>
        <Part title={words.parts.questions(questions.length)}>
          {questions.map((key) => (
            <TextArea
              key={key}
              label={QUESTIONS[key][language]}
              value={said.answers[key] ?? ''}
              onChange={(answer) => say({ answers: { ...said.answers, [key]: answer } })}
            />
          ))}
          <TextArea label={words.change} value={said.change} onChange={(change) => say({ change })} />
        </Part>
        <Part title={withOpen(words.parts.problems, open.problems)}>
          <Ticks
            label={words.problemsSolved}
            things={open.problems.map(({ text }) => ({ key: text, label: text }))}
            ticked={said.solved}
            onChange={(solved) => say({ solved })}
          />
          <TextArea
            label={words.problem}
            hint={words.problemHint}
            value={said.problem}
            onChange={(problem) => say({ problem })}
          />
          {said.problem.trim() !== '' && (
            <CheckBox
              label={words.alreadySolved}
              checked={said.isSolvedAlready}
              onChange={(isSolvedAlready) => say({ isSolvedAlready })}
            />
          )}
        </Part>
        <Part title={withOpen(words.parts.actions, open.actions)}>
          <Ticks
            label={words.actionsDone}
            things={open.actions.map((action) => ({ key: actionKey(action), label: actionInWords(action, language) }))}
            ticked={said.done}
            onChange={(done) => say({ done })}
          />
          <TextArea
            label={words.actions}
            hint={words.actionsHint}
            value={said.actions}
            onChange={(actions) => say({ actions })}
          />
        </Part>
        <Part title={words.parts.ratings}>
          <Ratings
            language={language}
            partner={partner}
            history={history}
            proposed={proposed}
            said={said}
            onChange={say}
          />
        </Part>
        <Part title={words.parts.stage}>
          <Select
            label={words.phase}
            value={said.phase}
            onChange={(phase) => say({ phase })}
            options={choicesOf('phase', language).filter(({ value }) => readPhase(value) !== partner.phase)}
            blank={words.no}
          />
          <Select
            label={words.stage}
            value={said.nextStage}
            onChange={(chosen) => say({ nextStage: NEXT_STAGES.find((stage) => stage === chosen) ?? '' })}
            options={NEXT_STAGES.map((value) => ({ value, label: words.stages[value] }))}
            blank={words.stageSame}
          />
        </Part>
        <Status calls={saving} />
        {wasTried && fault !== undefined && (
          <p class="notice error" role="alert">
            {fault}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="primary">
            {save}
          </button>
          {/* What failed on its way back may be logged: then the card shows it. */}
          <button type="button" onClick={() => (saving.failure === undefined ? onCancel() : onSaved(''))}>
            {cancel}
          </button>
        </div>
      </Form>
    </>
  );
}
