import { useEffect, useState } from 'preact/hooks';
import { readCalendarDate } from '../../partnership/calendarDate';
import { columnOf, FIELD_KEYS, type FieldKey, type PartnerFields } from '../../partnership/columns';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Language } from '../../partnership/language';
import { choicesOf } from '../common/choiceWords';
import { Form } from '../common/Form';
import { Choice } from '../common/fields';
import { RATED_KEYS } from '../common/ratings/RatedQuestion';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import type { Saving } from './useSave';
import { type PartnerWords, partnerWords } from './words';

/** What has to be asked before something can be saved: about missing columns, or about what somebody else wrote. */
export function SaveQuestion({ title, saving, language }: { title: TitleFocus; saving: Saving; language: Language }) {
  const words = partnerWords[language];
  const { question } = saving;
  const [chosen, choose] = useState<{ readonly [key in FieldKey]?: 'mine' | 'theirs' }>({});
  const [wasTried, setTried] = useState(false);
  useEffect(() => {
    choose({});
    setTried(false);
    title.ref.current?.focus();
  }, [question]);
  if (!question) return null;

  const buttons = (label: string) => (
    <>
      <Status calls={saving} />
      <div class="buttons">
        <button type="submit" class="primary">
          {label}
        </button>
        <button type="button" onClick={saving.goBack}>
          {words.back}
        </button>
      </div>
    </>
  );
  if (question.kind === 'columns') {
    return (
      <>
        <Title focus={title}>{words.columnsTitle}</Title>
        <p>{words.columnsMissing(question.headings)}</p>
        <Form busy={saving.isBusy} onSubmit={() => void saving.addColumns()}>
          {buttons(words.addAndSave)}
        </Form>
      </>
    );
  }

  const { mine, theirs } = question;
  const keys = FIELD_KEYS.filter((key) => mine[key] !== undefined);
  const isChosen = keys.every((key) => chosen[key] !== undefined);
  const save = () => {
    setTried(true);
    if (!isChosen) return;
    const kept: PartnerFields = Object.fromEntries(
      keys.filter((key) => chosen[key] === 'mine').map((key) => [key, mine[key] ?? '']),
    );
    void saving.overwrite(kept);
  };
  return (
    <>
      <Title focus={title}>{words.changedTitle}</Title>
      <p>{words.changed}</p>
      <Form busy={saving.isBusy} onSubmit={save}>
        {keys.map((key) => (
          <Choice
            key={key}
            label={fieldName(key, language)}
            error={wasTried && chosen[key] === undefined ? words.chooseEach : undefined}
            value={chosen[key] ?? ''}
            onChange={(value) => choose({ ...chosen, [key]: value === 'mine' ? 'mine' : 'theirs' })}
            options={[
              { value: 'mine', label: `${words.yours}: ${shown(key, mine[key] ?? '', language, words)}` },
              { value: 'theirs', label: `${words.theirs}: ${shown(key, theirs[key] ?? '', language, words)}` },
            ]}
          />
        ))}
        {buttons(words.saveChosen)}
      </Form>
    </>
  );
}

function fieldName(key: FieldKey, language: Language): string {
  const { criteria, capacity } = decisionWords(language);
  const rated = RATED_KEYS.find((one) => one === key);
  if (rated) return (criteria[RATED_KEYS.indexOf(rated)] ?? capacity).name;
  const names: { readonly [one in FieldKey]?: string } = partnerWords[language].fieldNames;
  return names[key] ?? columnOf(key).heading;
}

/** What a cell says, as people read it. */
function shown(key: FieldKey, text: string, language: Language, words: PartnerWords): string {
  if (text === '') return words.blank;
  if (columnOf(key).holds === 'day' && readCalendarDate(text) === text) return words.onDay(text);
  return choicesOf(key, language).find(({ value }) => value === text)?.label ?? text;
}
