import { useState } from 'preact/hooks';
import { readCalendarDate } from '../../partnership/calendarDate';
import type { PartnerFields } from '../../partnership/columns';
import { readPhase } from '../../partnership/phase';
import { choicesOf } from '../common/choiceWords';
import { Form } from '../common/Form';
import { Select, TextField } from '../common/fields';
import { Status } from '../common/Status';
import { Title } from '../common/Title';
import type { WritingViewProps } from './RateView';
import { SaveQuestion } from './SaveQuestion';
import { useSave } from './useSave';
import { partnerWords } from './words';

/** Notes that one met, and on which day; the phase too when it changed. */
export function LogView({ title, page, card, onSaved, onCancel }: WritingViewProps) {
  const { language, today } = page;
  const words = partnerWords[language];
  const { partner } = card;
  const [day, setDay] = useState(today);
  const [phase, setPhase] = useState('');
  const [wasTried, setTried] = useState(false);
  const saving = useSave(partner, language, onSaved);
  const { lastContact } = partner;

  if (saving.question) return <SaveQuestion title={title} saving={saving} language={language} />;
  const isDay = readCalendarDate(day) === day;
  const fault = !isDay ? words.dayMissing : day > today ? words.dayAhead : undefined;
  const save = () => {
    setTried(true);
    if (fault !== undefined) return;
    const cells: PartnerFields = {
      ...(day === lastContact ? {} : { lastContact: day }),
      ...(phase === '' ? {} : { phase }),
    };
    void saving.save(cells);
  };
  return (
    <>
      <Title focus={title}>{words.logTitle(partner.name)}</Title>
      <Form busy={saving.isBusy} onSubmit={save}>
        <TextField
          type="date"
          label={words.dayMet}
          hint={isDay && lastContact !== undefined && day < lastContact ? words.dayEarlier(lastContact) : undefined}
          error={wasTried ? fault : undefined}
          value={day}
          onChange={setDay}
          max={today}
          required
        />
        <Select
          label={words.phaseNow}
          value={phase}
          onChange={setPhase}
          options={choicesOf('phase', language).filter(({ value }) => readPhase(value) !== partner.phase)}
          blank={words.phaseSame}
        />
        <Status calls={saving} />
        {wasTried && fault !== undefined && (
          <p class="notice error" role="alert">
            {fault}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="primary">
            {words.save}
          </button>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </Form>
    </>
  );
}
