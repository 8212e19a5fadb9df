import { colour } from './colour';
import type { ChartDefinition } from './engine';
import { ChartType, type EnumerationValue } from './enumeration';
import type { LocalRange } from './range';
import { describe, plain, property } from './strict';

/** A chart on a sheet, or one that is built and not yet inserted. */
export class LocalEmbeddedChart {
  constructor(
    /** The id of its figure in the engine, undefined until it is inserted. */
    readonly figureId: string | undefined,
    readonly placed: PlacedChart | undefined,
  ) {}
}

interface PlacedChart {
  definition: ChartDefinition;
  /** Counted from 0. */
  row: number;
  col: number;
  offset: { x: number; y: number };
  size: { width: number; height: number };
}

const OPTIONS = [
  'title',
  'width',
  'height',
  'legend.position',
  'hAxis.title',
  'hAxis.minValue',
  'hAxis.maxValue',
  'vAxis.title',
  'vAxis.minValue',
  'vAxis.maxValue',
  'colors',
  'isStacked',
] as const;

type OptionName = (typeof OPTIONS)[number];

function isOption(name: string): name is OptionName {
  return (OPTIONS as readonly string[]).includes(name);
}

/** Builds a chart: the first column of its ranges holds the labels (or x values), each other column is a series. */
export class LocalEmbeddedChartBuilder {
  private type: EnumerationValue = ChartType.COLUMN;
  private readonly ranges: LocalRange[] = [];
  private readonly options: Partial<Record<OptionName, unknown>> = {};
  private headers = 0;
  private position = { row: 0, col: 0, offset: { x: 0, y: 0 } };

  /** `referenceTo` answers the text of a column of a range, as seen from the chart's sheet. */
  constructor(private readonly referenceTo: (range: LocalRange, column: number) => string) {}

  setChartType(type: EnumerationValue): this {
    this.type = type;
    return this;
  }

  addRange(range: LocalRange): this {
    this.ranges.push(range);
    return this;
  }

  setNumHeaders(headers: number): this {
    this.headers = headers;
    return this;
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    this.position = { row: anchorRowPos - 1, col: anchorColPos - 1, offset: { x: offsetX, y: offsetY } };
    return this;
  }

  setOption(option: string, value: unknown): this {
    if (isOption(option)) this.options[option] = value;
    else if (Object.prototype.toString.call(value) === '[object Object]') {
      for (const [name, part] of Object.entries(value as object)) this.setOption(`${option}.${name}`, part);
    } else throw new Error(`The chart option '${option}' is not available in the local workspace.`);
    return this;
  }

  build(): LocalEmbeddedChart {
    const columns = this.ranges.flatMap((range) =>
      Array.from({ length: range.getNumColumns() }, (_, column) => this.referenceTo(range, column)),
    );
    const [labelRange, ...series] = columns;
    if (!labelRange || series.length === 0) throw new Error('A chart needs a column of labels and one of values.');
    const size = { width: this.number('width') ?? 600, height: this.number('height') ?? 371 };
    return new LocalEmbeddedChart(undefined, {
      ...this.position,
      size,
      definition: this.definition(labelRange, series),
    });
  }

  private number(name: OptionName): number | undefined {
    const value = this.options[name];
    return typeof value === 'number' ? value : undefined;
  }

  private axis(axis: 'hAxis' | 'vAxis') {
    const title = this.options[`${axis}.title`];
    const min = this.number(`${axis}.minValue`);
    const max = this.number(`${axis}.maxValue`);
    return {
      ...(title === undefined ? {} : { title: { text: String(title) } }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }

  private definition(labelRange: string, series: string[]): ChartDefinition {
    const colours = Array.isArray(this.options.colors) ? this.options.colors.map((each) => colour(String(each))) : [];
    const dataSets = series.map((dataRange, index) => ({ dataSetId: String(index), dataRange }));
    const styles = dataSets.flatMap(({ dataSetId }, index) => {
      const backgroundColor = colours[index];
      return backgroundColor ? [[dataSetId, { backgroundColor }] as const] : [];
    });
    const legend = String(this.options['legend.position'] ?? (series.length > 1 ? 'right' : 'none'));
    const common = {
      dataSetStyles: Object.fromEntries(styles),
      dataSource: { type: 'range', dataSets, dataSetsHaveTitle: this.headers > 0, labelRange },
      title: { text: String(this.options.title ?? '') },
      legendPosition: legend,
    };
    const axesDesign = { x: this.axis('hAxis'), y: this.axis('vAxis') };
    const stacked = this.options.isStacked === true;
    switch (this.type) {
      case ChartType.PIE:
        return { ...common, type: 'pie' } as ChartDefinition;
      case ChartType.SCATTER:
        return { ...common, type: 'scatter', labelsAsText: false, axesDesign } as ChartDefinition;
      default:
        return {
          ...common,
          type: 'bar',
          stacked,
          horizontal: this.type === ChartType.BAR,
          axesDesign,
        } as ChartDefinition;
    }
  }
}

/** The `Charts` service: its enumeration of chart types. */
export class LocalCharts {
  readonly ChartType = ChartType;
}

describe<GoogleAppsScript.Spreadsheet.EmbeddedChart>()(LocalEmbeddedChart, 'SpreadsheetApp.EmbeddedChart', {});
describe<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>()(
  LocalEmbeddedChartBuilder,
  'SpreadsheetApp.EmbeddedChartBuilder',
  {
    setChartType: plain('ChartType'),
    addRange: plain('Range'),
    setNumHeaders: plain('Integer'),
    setPosition: plain('Integer,Integer,Integer,Integer'),
    setOption: plain('String,Any'),
    build: plain(),
  },
);
describe<typeof Charts>()(LocalCharts, 'Charts', { ChartType: property });
