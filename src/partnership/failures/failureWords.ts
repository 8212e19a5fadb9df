/** What a person is told when something could not be done: what happened, and what to do. */
export interface FailureWords extends CommonFailureWords, PageFailureWords {}

/** What only a page says: nothing in the menu fails so. */
export interface PageFailureWords {
  readonly noIdColumn: string;
  readonly calendarGone: string;
  readonly quietDaysUnreadable: (lines: readonly string[]) => string;
  readonly tabGone: (sheet: string) => string;
  readonly partnerGone: (name: string) => string;
  readonly versionGone: string;
  readonly mouChanged: string;
  readonly noneSigned: string;
  /** `cell` is what stands in place of the day of a review or of an end. */
  readonly termUnreadable: (organization: string, cell: string) => string;
  readonly nameMissing: string;
  readonly dayOfCheckInMissing: string;
}

/** What the menu says too. */
export interface CommonFailureWords {
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
  readonly noMatrix: string;

  readonly severalAccounts: string;
  readonly notAllowed: (what: Permission) => string;
  readonly quota: string;
  readonly timeLimit: string;
  readonly network: string;
  readonly unexpected: (message: string) => string;
}

/** What the user may have refused. */
export type Permission = 'documents' | 'calendar' | 'spreadsheet';
