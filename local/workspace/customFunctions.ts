import { addFunction, CellErrorType, type EvalContext, type FunctionResultObject, helpers, registries } from './engine';
import type { GridOwner } from './grid';
import { dependsOnVolatile, VOLATILE_REFUSED } from './volatile';

type EngineArgument = FunctionResultObject | FunctionResultObject[][] | undefined;

const registered = new Set<string>();

/** The names of the functions that a script offers to cells: those whose JSDoc carries @customfunction. */
export function customFunctionNames(code: string): string[] {
  const documented =
    /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\b(?:(?!\*\/)[\s\S])*?\*\/\s*function\s+([A-Za-z_$][\w$]*)/g;
  return [...code.matchAll(documented)].map((match) => match[1] ?? '');
}

function toScriptValue(cell: FunctionResultObject | undefined, dateOf: (serial: number) => Date): unknown {
  if (cell === undefined || cell.value === null || cell.value === undefined) return '';
  if (typeof cell.value === 'number' && helpers.isDateTimeFormat(cell.format ?? '')) return dateOf(cell.value);
  return cell.value;
}

/** An argument as Google hands it over: a single cell as its value, a range as rows of values, an omitted one undefined. */
export function toScriptArgument(argument: EngineArgument, dateOf: (serial: number) => Date): unknown {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return toScriptValue(argument, dateOf);
  const [firstColumn = []] = argument;
  const rows = Array.from(firstColumn, (_, row) => argument.map((column) => toScriptValue(column[row], dateOf)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toCell(value: unknown): FunctionResultObject {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (typeof value === 'string') {
    if (value.length > 50000) throw new Error('A text of more than 50000 characters does not fit in a cell.');
    return { value };
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const shown = typeof value === 'number' ? String(value) : `a value of type ${kind}`;
  throw new Error(`A custom function answered ${shown}: a cell takes text, finite numbers, booleans and blanks.`);
}

/** What a custom function answered, as the engine takes it: one cell, or columns of cells that spill. */
export function toEngineResult(result: unknown): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(result)) return toCell(result);
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (!rows.every((row) => Array.isArray(row) && row.length === width) || width === 0) {
    throw new Error('A custom function answered a list that is not rows of equal length.');
  }
  const table = rows as unknown[][];
  return Array.from({ length: width }, (_, column) => table.map((row) => toCell(row[column])));
}

/**
 * Makes the engine know the names. The engine keeps functions for all models of a process, so a call goes to the
 * workspace that owns the model that is computing; one that lacks the function answers `#NAME?`.
 */
export function registerCustomFunctions(names: string[]): void {
  for (const name of names.map((each) => each.toUpperCase())) {
    if (registered.has(name)) continue;
    if (registries.functionRegistry.contains(name)) {
      throw new Error(`${name} is a function of the spreadsheet itself: a custom function needs another name.`);
    }
    registered.add(name);
    addFunction(name, {
      description: name,
      args: [
        { name: 'value', description: 'value', type: ['ANY'], acceptMatrix: true, optional: true, repeating: true },
      ],
      compute(this: EvalContext, ...values) {
        const owner = this.owner as GridOwner | undefined;
        if (!owner) return { value: CellErrorType.UnknownFunction, message: `Unknown function: ${name}` };
        const position = this.__originCellPosition;
        if (position && dependsOnVolatile(this.getters, position)) {
          return { value: CellErrorType.GenericError, message: VOLATILE_REFUSED };
        }
        return owner.customFunction(name, values, position) as FunctionResultObject;
      },
    });
  }
}
