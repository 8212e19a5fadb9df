import type * as server from '../index';

type Server = typeof server;

interface Run {
  withSuccessHandler(handler: (value: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
}

declare const google: {
  readonly script: {
    readonly run: unknown;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

/**
 * Calls a registered function of the server, as its own type has it.
 *
 * @returns what it answers; rejects with Google's error when the call did not come through or was ended
 */
export function call<Name extends keyof Server>(
  name: Name,
  ...values: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    const run = (google.script.run as Run)
      .withSuccessHandler((value) => resolve(value as ReturnType<Server[Name]>))
      .withFailureHandler(reject);
    (Reflect.get(run, name) as (...values: unknown[]) => void)(...values);
  });
}

/** Closes the sidebar. */
export function close(): void {
  google.script.host.close();
}
