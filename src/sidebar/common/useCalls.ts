import { useRef, useState } from 'preact/hooks';
import type { Failed, Reply } from '../../commands/command';
import type { Failure } from '../../partnership/failures/failure';
import { failureSentence } from '../../partnership/failures/failureSentence';
import { failureWords } from '../../partnership/failures/languages';
import type { Language } from '../../partnership/language';
import { call } from '../server';

type Server = typeof import('../../index');

/** The functions of the server that answer why they failed; those that only show another page answer nothing else. */
type Answering = {
  [Name in keyof Server]: Extract<ReturnType<Server[Name]>, Failed> extends never ? never : Name;
}[keyof Server];

type Done<Answer> = Answer extends { readonly done: infer Value } ? Value : never;

/** The calls of a page to the server: one at a time, with what is being done and what went wrong. */
export interface Calls {
  /** What is being done now, in words; every control is disabled meanwhile. */
  readonly busy: string | undefined;
  /** What went wrong last, as a sentence. */
  readonly failure: string | undefined;
  /**
   * Calls the server.
   *
   * @param doing what is being done, in words
   * @returns the answer, or `undefined` when it failed and `failure` says why
   */
  run<Name extends Answering>(
    doing: string,
    name: Name,
    ...values: Parameters<Server[Name]>
  ): Promise<Done<ReturnType<Server[Name]>> | undefined>;
  /** Says something that went wrong without a call. */
  fail(sentence: string): void;
  /** Forgets what went wrong. */
  clear(): void;
}

/** The calls of this page, whose user is spoken to in `language`. */
export function useCalls(language: Language): Calls {
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const running = useRef(false);
  const say = (failure: Failure) => setFailure(failureSentence(failure, failureWords(language)));
  return {
    busy,
    failure,
    fail: setFailure,
    clear: () => setFailure(undefined),
    async run(doing, name, ...values) {
      if (running.current) return undefined;
      running.current = true;
      setBusy(doing);
      setFailure(undefined);
      try {
        const answer = (await call(name, ...values)) as Reply<unknown> | undefined;
        if (answer && 'failed' in answer) say(answer.failed);
        else return answer?.done as never;
      } catch (error) {
        say(String(error));
      } finally {
        running.current = false;
        setBusy(undefined);
      }
      return undefined;
    },
  };
}
