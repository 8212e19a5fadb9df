import {
  type Cell,
  type CellPosition,
  type Command,
  type CoreCommand,
  CorePlugin,
  coreTypes,
  type EvaluatedCell,
  Model,
  quietly,
  registries,
  type Style,
  UIPlugin,
  type Zone,
} from './engine';

/** What the engine's model hands to the batch command and to custom functions, so that each model finds its own workspace. */
export interface GridOwner {
  /** Called for each formula cell a script writes, before the engine computes it. */
  formulaWritten(cellId: number): void;
  /** The answer of a custom function, see `customFunctions.ts`. */
  customFunction(name: string, values: unknown[], position: CellPosition | undefined): unknown;
}

interface CellPatch extends CellPosition {
  content?: string;
  style?: Style | null;
  format?: string;
}

interface WriteCellsCommand {
  type: 'LOCAL_WORKSPACE_WRITE_CELLS';
  cells: CellPatch[];
}

/** Writes many cells as one change of the model; they are not checked one by one, which takes twice the time. */
class WriteCellsPlugin extends CorePlugin {
  private readonly owner: GridOwner;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.owner = (config.custom as { owner: GridOwner }).owner;
  }

  override handle(command: CoreCommand): void {
    const write = command as unknown as WriteCellsCommand;
    if (write.type !== 'LOCAL_WORKSPACE_WRITE_CELLS') return;
    for (const cell of write.cells) {
      this.dispatch('UPDATE_CELL', cell);
      const written = cell.content?.startsWith('=') ? this.getters.getCell(cell) : undefined;
      if (written) this.owner.formulaWritten(written.id);
    }
  }
}

interface BatchCommand {
  type: 'LOCAL_WORKSPACE_BATCH';
  cells: CellPatch[];
  commands: Command[];
  refusals: string[];
}

/** One command made of many: the library computes, redraws and records once for all of them. */
class BatchPlugin extends UIPlugin {
  override handle(command: Command): void {
    const batch = command as unknown as BatchCommand;
    if (batch.type !== 'LOCAL_WORKSPACE_BATCH') return;
    const write: WriteCellsCommand = { type: 'LOCAL_WORKSPACE_WRITE_CELLS', cells: batch.cells };
    for (const part of [write as unknown as Command, ...batch.commands]) {
      const result = this.dispatch(part.type as 'UPDATE_CELL', part as never);
      const reasons = result.reasons.map(String).filter((reason) => reason !== 'NoChanges');
      if (reasons.length > 0) batch.refusals.push(`${part.type}: ${reasons.join(', ')}`);
    }
  }
}

const CellPlugin = registries.corePluginRegistry.get('cell');

/** Clears the cells that are there: the library tells everybody of each place, and removing 970 empty rows took a second. */
class SparseCellPlugin extends CellPlugin {
  override handle(command: CoreCommand): void {
    if (command.type !== 'CLEAR_CELLS') {
      super.handle(command);
      return;
    }
    const { sheetId, target } = command;
    const isInTarget = ({ row, col }: CellPosition) =>
      target.some(({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right);
    for (const { id } of this.getters.getCells(sheetId)) {
      const position = this.getters.getCellPosition(id);
      if (isInTarget(position)) this.dispatch('UPDATE_CELL', { ...position, content: '', style: null, format: '' });
    }
  }
}

interface SheetZone {
  sheetId: string;
  zone: Zone;
}

/** What computes cells: all of them, or those of some zones. */
interface Evaluator {
  evaluateAllCells(): void;
  evaluate(zones: Iterable<SheetZone>): void;
}

const EvaluationPlugin = registries.coreViewsPluginRegistry.get('evaluation') as unknown as new (
  config: unknown,
) => { evaluator: Evaluator; getters: Model['getters'] };

/** Computes all cells by computing those that are there: the library asks each place, and a new sheet has 26,000. */
class SparseEvaluationPlugin extends EvaluationPlugin {
  constructor(config: unknown) {
    super(config);
    const { evaluator } = this;
    const computeAll = evaluator.evaluateAllCells.bind(evaluator);
    const compute = evaluator.evaluate.bind(evaluator);
    evaluator.evaluateAllCells = () => {
      evaluator.evaluate = (zones) => compute([...zones].flatMap(({ sheetId }) => this.usedParts(sheetId)));
      computeAll();
      evaluator.evaluate = compute;
    };
  }

  /** Each column of a sheet down to its last cell. */
  private usedParts(sheetId: string): SheetZone[] {
    const bottoms: number[] = [];
    for (const { id } of this.getters.getCells(sheetId)) {
      const { row, col } = this.getters.getCellPosition(id);
      bottoms[col] = Math.max(bottoms[col] ?? 0, row);
    }
    return bottoms.map((bottom, col) => ({ sheetId, zone: { top: 0, bottom, left: col, right: col } }));
  }
}

const WRITE_CELLS = 'LOCAL_WORKSPACE_WRITE_CELLS';
if (!registries.featurePluginRegistry.contains(WRITE_CELLS)) {
  (coreTypes as Set<string>).add(WRITE_CELLS);
  // Undoing it takes no other form: the library keeps the changes themselves.
  registries.inverseCommandRegistry.add(WRITE_CELLS, (command: CoreCommand) => [command]);
  registries.corePluginRegistry.add(WRITE_CELLS, WriteCellsPlugin);
  registries.corePluginRegistry.replace('cell', SparseCellPlugin);
  registries.coreViewsPluginRegistry.replace('evaluation', SparseEvaluationPlugin as never);
  registries.featurePluginRegistry.add(WRITE_CELLS, BatchPlugin);
}

/**
 * The cells of a workspace in the engine. Rows and columns count from 0 here. Writes are gathered and reach the engine
 * as one batch, when something is read or when `settle` is called.
 */
export class Grid {
  private loaded: Model | undefined;
  private patches = new Map<string, CellPatch>();
  private commands: Command[] = [];
  /** How often something was handed to the engine: what was written since then is lost when it is forgotten. */
  changes = 0;

  /** Makes the engine's model of the data, which computes its formulas, and with them the owner's custom functions. */
  load(data: unknown, owner: GridOwner): void {
    this.loaded = quietly(() => new Model(data, { custom: { owner } as never }));
  }

  /** The engine's model, without what was written since the last `settle`. */
  get model(): Model {
    if (!this.loaded) throw new Error('The grid has no data yet.');
    return this.loaded;
  }

  /** The engine's readers, with everything written so far taken in. */
  get getters(): Model['getters'] {
    this.settle();
    return this.model.getters;
  }

  private patch(sheetId: string, row: number, col: number): CellPatch {
    const key = `${sheetId} ${row} ${col}`;
    let patch = this.patches.get(key);
    if (!patch) {
      patch = { sheetId, row, col };
      this.patches.set(key, patch);
    }
    return patch;
  }

  setContent(sheetId: string, row: number, col: number, content: string, format?: string): void {
    const patch = this.patch(sheetId, row, col);
    patch.content = content;
    if (format !== undefined) patch.format = format;
  }

  setFormat(sheetId: string, row: number, col: number, format: string): void {
    this.patch(sheetId, row, col).format = format;
  }

  /** Adds to the style of a cell; a value of undefined takes that part of the style away. */
  addStyle(sheetId: string, row: number, col: number, style: Style): void {
    const patch = this.patch(sheetId, row, col);
    const known = 'style' in patch ? patch.style : this.model.getters.getCell({ sheetId, row, col })?.style;
    const merged: Style = { ...known, ...style };
    for (const name of Object.keys(merged) as (keyof Style)[]) if (merged[name] === undefined) delete merged[name];
    patch.style = Object.keys(merged).length > 0 ? merged : null;
  }

  /** The number format of a cell as the next reader will see it. */
  formatOf(position: CellPosition): string | undefined {
    const patch = this.patches.get(`${position.sheetId} ${position.row} ${position.col}`);
    return patch?.format ?? this.model.getters.getCell(position)?.format;
  }

  /** Adds a command that changes no cell content: formats of columns, validations, charts. */
  queue(command: Command): void {
    this.commands.push(command);
  }

  /** Hands everything gathered to the engine as one batch. */
  settle(): void {
    if (this.patches.size === 0 && this.commands.length === 0) return;
    const { commands } = this;
    const cells = [...this.patches.values()];
    this.forget();
    this.changes++;
    const batch: BatchCommand = { type: 'LOCAL_WORKSPACE_BATCH', cells, commands, refusals: [] };
    quietly(() => this.model.dispatch(batch.type as never, batch as never));
    if (batch.refusals.length > 0) throw new Error(`The spreadsheet refused a change (${batch.refusals.join('; ')}).`);
  }

  /** Drops what was written since the last `settle`. */
  forget(): void {
    this.patches = new Map();
    this.commands = [];
  }

  /** Dispatches one command now. Answers the engine's reasons when it refuses, an empty list when it is done. */
  dispatch(command: Command): string[] {
    this.settle();
    this.changes++;
    const result = quietly(() => this.model.dispatch(command.type as 'UPDATE_CELL', command as never));
    return result.isSuccessful ? [] : result.reasons.map(String);
  }

  /** Computes cells again, with everything that depends on them. */
  recompute(cellIds: Iterable<number>): void {
    const present = [...cellIds].filter((id) => this.getters.tryGetCellPosition(id) !== undefined);
    if (present.length > 0) this.dispatch({ type: 'EVALUATE_CELLS', cellIds: present } as Command);
  }

  cell(position: CellPosition): Cell | undefined {
    return this.getters.getCell(position);
  }

  evaluated(position: CellPosition): EvaluatedCell {
    return this.getters.getEvaluatedCell(position);
  }

  /** True when the cell has something, in the engine or among what was written since. */
  has(position: CellPosition): boolean {
    const { sheetId, row, col } = position;
    return this.patches.has(`${sheetId} ${row} ${col}`) || this.model.getters.getCell(position) !== undefined;
  }

  rowCount(sheetId: string): number {
    return this.model.getters.getNumberRows(sheetId);
  }

  columnCount(sheetId: string): number {
    return this.model.getters.getNumberCols(sheetId);
  }

  /** True when some validation of the sheet rejects input. */
  rejectsInput(sheetId: string): boolean {
    if (this.commands.length > 0) this.settle();
    return this.model.getters.getDataValidationRules(sheetId).some((rule) => rule.isBlocking);
  }

  /** How many rows and columns from the top left hold content: values, formulas, or what a formula spilled. */
  usedSize(sheetId: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId)) {
      if (this.evaluated(position).type === 'empty' && !this.cell(position)?.isFormula) continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }
}
