/** Why a list cannot be read at all. */
export type ImportFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'oldWorkbook' }
  | { readonly kind: 'brokenWorkbook' }
  | { readonly kind: 'brokenJson' }
  /** JSON without a list of things in it. */
  | { readonly kind: 'noItems' }
  /** A quotation mark that is never closed; the row counted from 1. */
  | { readonly kind: 'openQuote'; readonly row: number }
  | { readonly kind: 'tooWide'; readonly columns: number }
  | { readonly kind: 'tooBig'; readonly rows: number; readonly columns: number };
