import { NETWORK_ERROR } from '../../local/page/wire';

/** An error as Google hands it to the failure handler of a call. */
export interface GoogleError {
  readonly name: 'ScriptError' | typeof NETWORK_ERROR;
  readonly message: string;
}

/**
 * The errors of calls that Google does not let through, or ends. The texts are quoted in public threads about add-ons;
 * as texts they show `name: message`. Whatever follows the name comes in the user's language, all but the number.
 */
export const googleErrors = {
  /** The line is gone: nobody knows whether the function ran. */
  offline: { name: NETWORK_ERROR, message: 'Connection failure due to HTTP 0' },
  offlineInSpanish: { name: NETWORK_ERROR, message: 'Error de conexión debido a HTTP 0' },
  /** Google's server is in trouble, or has had too many calls. */
  serverDown: { name: NETWORK_ERROR, message: 'Connection failure due to HTTP 503' },
  tooManyCalls: { name: NETWORK_ERROR, message: 'Connection failure due to HTTP 429' },
  /** The browser is signed in to several Google accounts, and the sidebar calls as another than its user's. */
  notAuthorized: { name: 'ScriptError', message: 'Authorization is required to perform that action.' },
  storageDenied: {
    name: 'ScriptError',
    message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  },
  /** The six minutes are over. */
  timeLimit: { name: 'ScriptError', message: 'Exceeded maximum execution time' },
} as const satisfies Record<string, GoogleError>;
