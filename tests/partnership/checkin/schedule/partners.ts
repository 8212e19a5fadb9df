import { type Partner, readPartners } from '../../../../src/partnership/partner';

/** What a test says of a partner; blank where it says nothing. */
export interface Row {
  id: string;
  name: string;
  /** Of each of the three criteria. */
  rating: string;
  level: string;
  phase: string;
  lastContact: string;
  months: string;
  guests: string;
}

const BLANK: Row = { id: '', name: '', rating: '', level: '', phase: '', lastContact: '', months: '', guests: '' };

const HEADINGS = [
  'Partner ID',
  'Organization',
  'Mission Alignment',
  'Resource Complementarity',
  'Relationship Potential',
  'Level',
  'Phase',
  'Last contact',
  'Months between check-ins',
  'Guests to invite',
];

export function row(name: string, said: Partial<Row> = {}): Row {
  return { ...BLANK, id: `p-${name}`, name, ...said };
}

const READ = new Map<string, readonly Partner[]>();

/** The partners of a list with these rows. */
export function partnersOf(rows: readonly Row[]): readonly Partner[] {
  const key = JSON.stringify(rows);
  const known = READ.get(key) ?? partnersIn(rows);
  READ.set(key, known);
  return known;
}

function partnersIn(rows: readonly Row[]): readonly Partner[] {
  const cells = rows.map(({ id, name, rating, level, phase, lastContact, months, guests }) => {
    return [id, name, rating, rating, rating, level, phase, lastContact, months, guests];
  });
  const partners = readPartners([HEADINGS, ...cells], [1, 1, 1])?.partners ?? [];
  return [...partners].sort((a, b) => a.row - b.row);
}
