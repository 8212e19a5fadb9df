import { useState } from 'preact/hooks';
import type { SettingsPage as PageData } from '../../commands/showSettings';
import { CADENCE_KEYS } from '../../partnership/checkin/cadence';
import { readQuietDays } from '../../partnership/checkin/quietDays';
import { CRITERION_INDEXES } from '../../partnership/criterion';
import { decisionWords } from '../../partnership/decisions/languages';
import { SETTINGS, type SettingKey } from '../../partnership/settings';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { AboutUs } from './AboutUs';
import { Cadences, cadenceLabel } from './Cadences';
import { DocumentLanguage } from './DocumentLanguage';
import { Leave } from './Leave';
import type { PartProps } from './part';
import { QuietDays } from './QuietDays';
import { changesIn, faultsIn, type Typed, typedFrom, WEIGHT_KEYS, weightsIn } from './typed';
import { Weights } from './Weights';
import { settingsWords } from './words';

/** The settings: who we are, how much each criterion counts, how often to meet and when not, and the language of documents. */
export function SettingsPage({ page }: { page: PageData }) {
  const { language } = page;
  const words = settingsWords[language];
  const [saved, setSaved] = useState(() => typedFrom(page.settings));
  const [typed, setTyped] = useState(saved);
  const [wasTried, setTried] = useState(false);
  const [said, say] = useState<readonly string[]>([]);
  const calls = useCalls(language);

  const faults = faultsIn(typed);
  const wrong = SETTINGS.map(({ key }) => key).filter((key) => faults[key] !== undefined);
  const changes = changesIn(saved, typed);
  const part: PartProps = {
    language,
    words,
    typed,
    // A blank is not wrong before somebody says that they are done.
    errorOf: (key) => {
      const fault = faults[key];
      if (fault === undefined || (!wasTried && typed[key].trim() === '')) return undefined;
      return fault === 'notDays' ? words.notDays(readQuietDays(typed.quietDays).unreadable) : words[fault];
    },
    change: (some: Partial<Typed>) => {
      setTyped((now) => ({ ...now, ...some }));
      say([]);
      calls.clear();
    },
  };

  const save = async () => {
    setTried(true);
    say([]);
    calls.clear();
    if (wrong.length > 0) {
      calls.fail(words.correct(wrong.map((key) => labelOf(key, language))));
      return;
    }
    const keys = Object.keys(changes) as SettingKey[];
    if (keys.length === 0) {
      say([words.nothingChanged]);
      return;
    }
    if ((await calls.run(words.saving, 'saveSettings', changes)) === undefined) return;
    setSaved(typed);
    say([
      words.saved,
      ...(WEIGHT_KEYS.some((key) => keys.includes(key)) ? [words.savedWeights] : []),
      ...(keys.some((key) => key.startsWith('months')) ? [words.savedMonths] : []),
      ...(keys.includes('quietDays') ? [words.savedDays] : []),
      ...(keys.includes('language') ? [words.savedLanguage] : []),
    ]);
  };

  return (
    <>
      <h1>{words.title}</h1>
      <Form busy={calls.busy !== undefined} onSubmit={() => void save()}>
        <AboutUs {...part} />
        <Weights {...part} partners={page.partners} saved={weightsIn(saved)} />
        <Cadences {...part} />
        <QuietDays {...part} />
        <DocumentLanguage {...part} />
        <Status calls={calls} />
        <div class={said.length > 0 ? 'notice' : undefined} role="status">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div class="buttons">
          <button type="submit" class="primary">
            {words.save}
          </button>
        </div>
      </Form>
      <Leave language={language} isUnsaved={Object.keys(changes).length > 0} isBusy={calls.busy !== undefined} />
    </>
  );
}

function labelOf(key: SettingKey, language: PageData['language']): string {
  if (key === 'quietDays') return settingsWords[language].fields.quietDays.label;
  const criterion = CRITERION_INDEXES.find((index) => WEIGHT_KEYS[index] === key);
  if (criterion !== undefined) return decisionWords(language).criteria[criterion]?.name ?? '';
  const cadence = CADENCE_KEYS.find((one) => `months ${one}` === key);
  return cadence === undefined ? '' : cadenceLabel(cadence, language);
}
