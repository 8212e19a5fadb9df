import { useState } from 'preact/hooks';
import { DIRECTIONS, type Direction } from '../../../partnership/exchange/direction';
import { OURSELVES } from '../../../partnership/exchange/fromList';
import { KINDS, readKind } from '../../../partnership/exchange/kind';
import { Form } from '../../common/Form';
import { Choice, Select, TextArea, TextField } from '../../common/fields';
import { Status } from '../../common/Status';
import { shortName } from '../../common/shortName';
import { Title } from '../../common/Title';
import { useCalls } from '../../common/useCalls';
import type { WritingViewProps } from '../RateView';
import { partnerWords } from '../words';
import { exchangeWords, type Whose } from './words';

/** Notes one thing that we or the partner ask for or offer. */
export function AddView({ title, page, card, onSaved, onCancel }: WritingViewProps) {
  const { language } = page;
  const words = exchangeWords[language];
  const { name } = card.partner;
  const calls = useCalls(language);
  const [whose, setWhose] = useState<Whose>('ours');
  const [direction, setDirection] = useState<Direction>('Offer');
  const [texts, setTexts] = useState({ what: '', kind: '', amount: '', when: '' });
  const [freely, setFreely] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isMissing = texts.what.trim() === '';

  const bound = (key: keyof typeof texts) => ({
    label: words[key],
    value: texts[key],
    onChange: (value: string) => setTexts({ ...texts, [key]: value }),
  });
  const save = async () => {
    setTried(true);
    if (isMissing) return;
    const row = {
      ...texts,
      direction,
      kind: texts.kind || readKind(texts.what),
      who: whose === 'ours' ? OURSELVES : name,
      with: whose === 'ours' ? name : '',
      freely: freely ? 'Yes' : '',
      status: 'Open',
      on: page.today,
    };
    const answer = await calls.run(partnerWords[language].saving, 'addAskOrOffer', row);
    if (answer !== undefined) onSaved(words.added);
  };
  return (
    <>
      <Title focus={title}>{words.addTitle(shortName(name))}</Title>
      <Form busy={calls.busy !== undefined} onSubmit={() => void save()}>
        <Choice
          label={words.who}
          value={whose}
          onChange={(value) => setWhose(value === 'ours' ? 'ours' : 'theirs')}
          options={[
            { value: 'ours', label: words.us },
            { value: 'theirs', label: shortName(name) },
          ]}
        />
        <Choice
          label={words.direction}
          value={direction}
          onChange={(value) => setDirection(value === 'Ask' ? 'Ask' : 'Offer')}
          options={DIRECTIONS.map((value) => ({ value, label: words.directions[value] })).reverse()}
        />
        <TextArea {...bound('what')} error={wasTried && isMissing ? words.whatMissing : undefined} />
        <Select
          {...bound('kind')}
          blank={words.guessKind}
          options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <TextField {...bound('amount')} hint={words.amountHint} />
        <TextField {...bound('when')} />
        <label class="option">
          <input type="checkbox" checked={freely} onChange={(event) => setFreely(event.currentTarget.checked)} />
          <span>{words.givenFreely}</span>
        </label>
        <Status calls={calls} />
        <div class="buttons">
          <button type="submit" class="primary">
            {partnerWords[language].save}
          </button>
          <button type="button" onClick={onCancel}>
            {partnerWords[language].cancel}
          </button>
        </div>
      </Form>
    </>
  );
}
