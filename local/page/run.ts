import { ExecutionStopped } from '../workspace/faults';
import type { LocalWorkspace } from '../workspace/localWorkspace';
import type { Meter, ServiceCall } from '../workspace/meter';
import type { ButtonName, Question, Shown } from '../workspace/ui';

/** What a person did with a question: the button, and what was typed into a prompt. */
export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

export type Toast = Extract<Shown, { kind: 'toast' }>;
export type ShownPage = Extract<Shown, { kind: 'dialog' | 'sidebar' }>;

/** What surrounds the spreadsheet and shows what a script shows. */
export interface Chrome {
  /** Says that a script runs; resolves when a person can see it. */
  showWorking(): Promise<void>;
  hideWorking(): void;
  /** Shows the message of an error that the script did not catch. */
  fail(message: string): void;
  toast(toast: Toast): void;
  ask(question: Question): Promise<Answer>;
  /** Asks while everything else stands still. */
  askBlocking(question: Question): Answer;
  showPage(page: ShownPage): void;
}

/** Runs the functions of the script, one execution at a time: the next waits for the one before. */
export interface Runner {
  /** Runs a function as a click in the menu does: an error is shown, and the answer is undefined then. */
  run(functionName: string, ...values: unknown[]): Promise<unknown>;
  /** Runs a function for an add-on's page: an error rejects, and is not shown. */
  call(functionName: string, ...values: unknown[]): Promise<unknown>;
}

/**
 * A runner for a workspace. `finished` is called after each execution, whatever came of it, and waited for.
 *
 * Google's questions halt a script, which a page cannot do. So an execution that asks before it has changed anything is
 * given up, the question is shown, and the function runs again from the start with the answers so far. After a change
 * the browser's own questions are used, which halt.
 */
export function createRunner(
  workspace: LocalWorkspace,
  chrome: Chrome,
  finished: () => void | Promise<void> = () => {},
): Runner {
  let last: Promise<unknown> = Promise.resolve();
  const call = (functionName: string, ...values: unknown[]): Promise<unknown> => {
    const execution = last.then(() => execute(workspace, chrome, functionName, values)).finally(finished);
    last = execution.catch(() => {});
    return execution;
  };
  return {
    call,
    run: (functionName, ...values) =>
      call(functionName, ...values).catch((error) => {
        chrome.fail(String((error as { message?: unknown } | null)?.message ?? error));
      }),
  };
}

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

type Attempt = { readonly pending: Question } | { readonly shown: Shown[]; readonly outcome: () => unknown };

/** Ends an execution that nobody has answered yet. */
class AnswerPending extends ExecutionStopped {
  constructor(readonly question: Question) {
    super('The question has not been answered yet.');
  }
}

async function execute(workspace: LocalWorkspace, chrome: Chrome, functionName: string, values: unknown[]) {
  const answers: Answered[] = [];
  for (;;) {
    await chrome.showWorking();
    const attempt = tryToRun(workspace, chrome, functionName, values, answers);
    chrome.hideWorking();
    if ('pending' in attempt) {
      answers.push({ question: attempt.pending, answer: await chrome.ask(attempt.pending) });
      continue;
    }
    for (const shown of attempt.shown) await present(shown, chrome);
    return attempt.outcome();
  }
}

function tryToRun(
  workspace: LocalWorkspace,
  chrome: Chrome,
  functionName: string,
  values: unknown[],
  answers: readonly Answered[],
): Attempt {
  const { ui, meter } = workspace;
  let asked = 0;
  ui.shown.length = 0;
  meter.reset();
  ui.answer((question) => {
    if (onlyTells(question)) return 'OK';
    const known = answers[asked];
    asked += 1;
    if (known && isSame(known.question, question)) return known.answer;
    // A script that asks otherwise each time would never come to its end.
    if (known || hasChangedSomething(meter)) return chrome.askBlocking(question);
    throw new AnswerPending(question);
  });
  try {
    const result = workspace.run(functionName, ...values);
    return { shown: ui.shown.splice(0), outcome: () => result };
  } catch (error) {
    if (error instanceof AnswerPending) return { pending: error.question };
    const outcome = () => {
      throw error;
    };
    return { shown: ui.shown.splice(0), outcome };
  }
}

/** Shows what the script showed without waiting for it; questions were answered already. */
async function present(shown: Shown, chrome: Chrome): Promise<void> {
  if (shown.kind === 'toast') chrome.toast(shown);
  else if (shown.kind === 'dialog' || shown.kind === 'sidebar') chrome.showPage(shown);
  else if (onlyTells(shown)) await chrome.ask(shown);
}

function onlyTells({ kind, buttons }: Question): boolean {
  return kind === 'alert' && buttons.length === 1;
}

function isSame(one: Question, other: Question): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const KEEPING_SERVICES = new Set(['Drive', 'Docs', 'Calendar', 'PropertiesService']);

/** True when running again from the start would do something a second time. */
function hasChangedSomething(meter: Meter): boolean {
  const changes = ({ service, member }: ServiceCall) =>
    KEEPING_SERVICES.has(service) && !/^(.*\.)?(get|list|export)\w*$/.test(member);
  return meter.writes > 0 || meter.calls.some(changes);
}
