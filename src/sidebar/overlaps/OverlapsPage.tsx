import { useMemo, useState } from 'preact/hooks';
import type { OverlapsPage as PageData } from '../../commands/findOverlaps';
import { listedPartners } from '../../partnership/overlap/listedPartners';
import { overlapReport } from '../../partnership/overlap/overlapReport';
import { overlapPairs } from '../../partnership/overlap/report';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { Gaps } from './Gaps';
import { Pairs } from './Pairs';
import { overlapsWords } from './words';

/** Who in the list may do the same as somebody else or as we do, and what to do about it. */
export function OverlapsPage({ page }: { page: PageData }) {
  const { language, ours, rows } = page;
  const words = overlapsWords[language];
  const calls = useCalls(language);
  const [changed, setChanged] = useState<boolean>();
  const list = useMemo(() => listedPartners(rows), [rows]);
  const pairs = useMemo(() => overlapPairs(ours, list.partners), [ours, list]);
  const write = async () => {
    setChanged(undefined);
    setChanged((await calls.run(words.writing, 'saveReport', 'overlaps', overlapReport(pairs)))?.changed);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.found(pairs.length)}</p>
      <Gaps page={page} list={list} />
      <Form busy={calls.busy !== undefined} onSubmit={() => void write()}>
        {pairs.length > 0 && (
          <Pairs
            pairs={pairs}
            language={language}
            onOpen={({ id, name }) => void calls.run(words.opening, 'openPartner', { id, name })}
          />
        )}
        <nav aria-label={words.pages}>
          <button type="button" class="link" onClick={() => void calls.run(words.opening, 'findOverlaps')}>
            {words.lookAgain}
          </button>
          <button type="button" class="link" onClick={() => void calls.run(words.opening, 'showSettings')}>
            {words.settings}
          </button>
          <button type="button" class="link" onClick={() => void calls.run(words.opening, 'showCoverage')}>
            {words.missing}
          </button>
        </nav>
        <div class="bar">
          <Status calls={calls} />
          <p class="busy" role="status">
            {changed !== undefined && (changed ? words.written : words.unchanged)}
          </p>
          <div class="buttons">
            <button type="submit" class="primary">
              {words.write}
            </button>
          </div>
        </div>
      </Form>
    </>
  );
}
