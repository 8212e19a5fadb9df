/** What a measurement counted: copies that are duplicates, and what the rule said of them. */
export class Tally {
  /** True duplicates. */
  copies = 0;
  /** Copies that by chance spell the name of another organization: no rule can tell, and none is right. */
  leftOut = 0;
  /** Duplicates found, whether called the same or asked about. */
  flagged = 0;
  /** Different organizations that were called the same or asked about. */
  wrong = 0;
  /** Of these, the ones that bear the very name of the right one: only a cell that is missing could tell. */
  namesakes = 0;
  same = 0;
  wrongSame = 0;

  add(other: Tally): void {
    this.copies += other.copies;
    this.leftOut += other.leftOut;
    this.flagged += other.flagged;
    this.wrong += other.wrong;
    this.namesakes += other.namesakes;
    this.same += other.same;
    this.wrongSame += other.wrongSame;
  }

  /** One flag that the rule gave. */
  count(flag: { isRight: boolean; isSame: boolean; isNamesake: boolean }): void {
    if (flag.isRight) this.flagged++;
    else this.wrong++;
    if (flag.isNamesake && !flag.isRight) this.namesakes++;
    if (flag.isSame && flag.isRight) this.same++;
    if (flag.isSame && !flag.isRight) this.wrongSame++;
  }

  get precision(): number {
    return this.flagged / (this.flagged + this.wrong);
  }

  get recall(): number {
    return this.flagged / this.copies;
  }
}

export const TABLE_HEAD = [
  'kind of copy'.padEnd(24),
  'copies',
  'flagged: precision (without namesakes), recall',
  'same: recall, wrong',
].join('   ');

/** A row of the table under {@link TABLE_HEAD}. */
export function tableRow(name: string, tally: Tally): string {
  const { copies, flagged, wrong, namesakes, same, wrongSame } = tally;
  return [
    name.padEnd(24),
    String(copies).padStart(6),
    `${percent(flagged, flagged + wrong)} (${percent(flagged, flagged + wrong - namesakes)})`,
    percent(flagged, copies),
    percent(same, copies),
    String(wrongSame).padStart(4),
  ].join('   ');
}

export function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)}%`).padStart(7);
}
