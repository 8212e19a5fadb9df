import { byId } from '../../local/page/dom';
import type { ShownPage } from '../../local/page/run';
import { createPages } from '../../local/page/sidebar';
import type { FrameAnswer } from '../../local/page/wire';

/** What the page around the sidebar and the test have of each other. */
export interface HostWindow {
  /** Calls a function of the script, which runs in the test. */
  callScript(functionName: string, values: readonly unknown[]): Promise<FrameAnswer>;
  /** Shows a page of the add-on as the local workspace does. */
  showPage(page: ShownPage): void;
}

const host = window as unknown as HostWindow;

const pages = createPages({
  sidebar: byId('sidebar'),
  call: async (functionName, ...values) => {
    const answer = await host.callScript(functionName, values);
    if ('value' in answer) return answer.value;
    throw Object.assign(new Error(answer.error), { name: answer.errorName ?? 'ScriptError' });
  },
  focusGrid: () => byId('spreadsheet').focus(),
});

host.showPage = pages.showPage;
