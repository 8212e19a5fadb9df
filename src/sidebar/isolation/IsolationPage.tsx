import { useState } from 'preact/hooks';
import type { IsolationPage as PageData, SavedIsolation } from '../../commands/assessIsolation';
import { NO_ANSWERS, readAnswers } from '../../partnership/isolation/answers';
import type { IsolationPlan } from '../../partnership/isolation/planIsolation';
import { Assessment } from './Assessment';
import { Result } from './Result';

/** The isolation assessment, from the first question to what its answers point at. */
export function IsolationPage({ page }: { page: PageData }) {
  const [kept] = useState(() => readAnswers(page.kept));
  const [written, setWritten] = useState<{ plan: IsolationPlan; saved: SavedIsolation }>();
  return written ? (
    <Result page={page} {...written} />
  ) : (
    <Assessment
      page={page}
      begin={kept ?? NO_ANSWERS}
      isResumed={kept !== undefined}
      onWritten={(plan, saved) => setWritten({ plan, saved })}
    />
  );
}
