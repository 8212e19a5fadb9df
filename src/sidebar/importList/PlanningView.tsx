import type { Language } from '../../partnership/language';
import { Progress } from '../common/Progress';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import type { Planning } from './usePlanning';
import { importListWords } from './words';

/** An import being planned. */
export function PlanningView({
  title,
  planning: { doing, job },
  language,
}: {
  title: TitleFocus;
  planning: Planning;
  language: Language;
}) {
  return (
    <>
      <Title focus={title}>{importListWords[language].planningTitle}</Title>
      {doing === undefined ? (
        <Progress job={job} language={language} />
      ) : (
        <Status calls={{ busy: doing, failure: undefined }} />
      )}
    </>
  );
}
