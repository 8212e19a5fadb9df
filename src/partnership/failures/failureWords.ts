/** What a person is told when something could not be done: what happened, and what to do. */
export interface FailureWords {
  readonly lockNotGot: string;
  readonly noPartners: string;
  readonly noNameColumn: (sheet: string) => string;
  readonly ratingColumnsApart: (between: string) => string;
  readonly weightsApart: string;
  readonly monthsApart: string;
  /** `detail` says what stands there, in English. */
  readonly settingUnreadable: (detail: string) => string;
  readonly headingsLost: (sheet: string, headings: readonly string[]) => string;
  readonly serviceMissing: (service: string) => string;
  readonly calendarGone: string;
  readonly noMatrix: string;
  readonly partnerGone: (name: string) => string;
  readonly nameMissing: string;

  readonly severalAccounts: string;
  readonly notAllowed: (what: Permission) => string;
  readonly quota: string;
  readonly timeLimit: string;
  readonly network: string;
  readonly unexpected: (message: string) => string;
}

/** What the user may have refused. */
export type Permission = 'documents' | 'calendar' | 'spreadsheet';
