import { DEFAULT_LOCALES, type Locale } from './engine';

/** The engine's description of a spreadsheet locale such as `en_US` or `de_DE`, from the runtime's locale data. */
export function engineLocale(code: string): Locale {
  const known = DEFAULT_LOCALES.find((locale) => locale.code === code);
  if (known) return known;
  let tag: string;
  try {
    tag = new Intl.Locale(code.replace('_', '-')).toString();
  } catch {
    throw new Error(`'${code}' is not a locale: write it as en_US or de_DE.`);
  }
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const separator = (type: string) => number.find((part) => part.type === type)?.value;
  const letters: Record<string, string> = { day: 'dd', month: 'mm', year: 'yyyy' };
  const date = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' })
    .formatToParts(0)
    .flatMap((part) => letters[part.type] ?? []);
  const decimalSeparator = separator('decimal') ?? '.';
  const thousandsSeparator = separator('group');
  return {
    name: code,
    code,
    decimalSeparator,
    ...(thousandsSeparator ? { thousandsSeparator } : {}),
    weekStart: 1,
    dateFormat: date.join('/'),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}
