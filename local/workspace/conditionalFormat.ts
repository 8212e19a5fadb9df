import type { Box } from './a1';
import { colour } from './colour';
import type { ConditionalFormat, Style } from './engine';
import type { LocalRange } from './range';
import { describe, get, plain } from './strict';

type EngineRule = ConditionalFormat['rule'];

/** A rule that colours cells by their content, as the engine keeps it. */
export class LocalConditionalFormatRule {
  constructor(
    readonly rule: EngineRule,
    private readonly ranges: LocalRange[],
  ) {}

  get boxes(): Box[] {
    return this.ranges.map((range) => range.box);
  }

  getRanges(): LocalRange[] {
    return this.ranges;
  }
}

/** Builds a rule on the text of cells. */
export class LocalConditionalFormatRuleBuilder {
  private condition: { operator: 'isEqual' | 'beginsWithText'; values: string[] } | undefined;
  private style: Style = {};
  private ranges: LocalRange[] = [];

  whenTextEqualTo(text: string): this {
    this.condition = { operator: 'isEqual', values: [text] };
    return this;
  }

  whenTextStartsWith(text: string): this {
    this.condition = { operator: 'beginsWithText', values: [text] };
    return this;
  }

  setBackground(color: string | null): this {
    const fillColor = colour(color);
    if (fillColor) this.style = { ...this.style, fillColor };
    return this;
  }

  setFontColor(color: string | null): this {
    const textColor = colour(color);
    if (textColor) this.style = { ...this.style, textColor };
    return this;
  }

  setRanges(ranges: LocalRange[]): this {
    this.ranges = ranges;
    return this;
  }

  build(): LocalConditionalFormatRule {
    if (!this.condition) throw new Error('A conditional format rule needs a condition before it is built.');
    if (this.ranges.length === 0) throw new Error('A conditional format rule must have at least one range.');
    return new LocalConditionalFormatRule({ type: 'CellIsRule', ...this.condition, style: this.style }, this.ranges);
  }
}

describe<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()(
  LocalConditionalFormatRule,
  'SpreadsheetApp.ConditionalFormatRule',
  { getRanges: get() },
);
describe<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()(
  LocalConditionalFormatRuleBuilder,
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  {
    whenTextEqualTo: plain('String'),
    whenTextStartsWith: plain('String'),
    setBackground: plain('String?'),
    setFontColor: plain('String?'),
    setRanges: plain('Range[]'),
    build: plain(),
  },
);
