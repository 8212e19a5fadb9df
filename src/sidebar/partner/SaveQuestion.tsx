import { useEffect, useState } from 'preact/hooks';
import { FIELD_KEYS, type FieldKey, type PartnerFields } from '../../partnership/columns';
import type { Language } from '../../partnership/language';
import { Form } from '../common/Form';
import { Choice } from '../common/fields';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import { cellInWords, fieldName } from './cellWords';
import type { Saving } from './useSave';
import { partnerWords } from './words';

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
              { value: 'mine', label: `${words.yours}: ${cellInWords(key, mine[key] ?? '', language)}` },
              { value: 'theirs', label: `${words.theirs}: ${cellInWords(key, theirs[key] ?? '', language)}` },
            ]}
          />
        ))}
        {buttons(words.saveChosen)}
      </Form>
    </>
  );
}
