import type { CalendarDate } from '../../../partnership/calendarDate';
import { dateInWords } from '../../../partnership/calendarDate';
import { writeAction } from '../../../partnership/checkin/log/actions';
import type { History, OpenAction } from '../../../partnership/checkin/log/history';
import type { Language } from '../../../partnership/language';
import { shorten } from '../../../partnership/text';
import { logWords } from './words';

const MOST = 3;
const LONGEST = 100;

/** The problems and actions that check-ins left open, in short, as entries of the card. */
export function LeftOpen({
  history: { problems, actions },
  today,
  language,
}: {
  history: History;
  today: CalendarDate;
  language: Language;
}) {
  const words = logWords[language];
  const inShort = (action: OpenAction) => {
    const text = shorten(actionInWords(action, language), LONGEST);
    return action.by !== '' && action.by < today ? `${text} (${words.overdue})` : text;
  };
  const kinds = [
    { name: words.openProblems, texts: problems.map(({ text }) => shorten(text, LONGEST)) },
    { name: words.openActions, texts: actions.map(inShort) },
  ];
  return (
    <>
      {kinds
        .filter(({ texts }) => texts.length > 0)
        .map(({ name, texts }) => (
          <>
            <dt>{name}</dt>
            {texts.slice(0, MOST).map((text, index) => (
              <dd key={index}>{text}</dd>
            ))}
            {texts.length > MOST && <dd>{words.more(texts.length - MOST)}</dd>}
          </>
        ))}
    </>
  );
}

/** An action as the page says it. */
export function actionInWords(action: OpenAction, language: Language): string {
  return writeAction(action, language, (day) => dateInWords(day, language));
}
