/**
 * The spreadsheet library, unmodified: everything else in the local workspace takes it from here.
 */
import {
  addFunction,
  CellErrorType,
  CorePlugin,
  coreTypes,
  DEFAULT_LOCALES,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet,
  UIPlugin,
} from '@odoo/o-spreadsheet';

export type {
  Cell,
  CellPosition,
  ChartDefinition,
  Command,
  ConditionalFormat,
  CoreCommand,
  EvalContext,
  EvaluatedCell,
  FunctionResultObject,
  Locale,
  Style,
  Zone,
} from '@odoo/o-spreadsheet';
export {
  addFunction,
  CellErrorType,
  CorePlugin,
  coreTypes,
  DEFAULT_LOCALES,
  helpers,
  isCoreCommand,
  Model,
  registries,
  Spreadsheet,
  UIPlugin,
};

// The library is written for Node 22; it groups only when it runs, not when it loads.
if (!('groupBy' in Object)) {
  Object.defineProperty(Object, 'groupBy', {
    value<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
      const groups: Record<PropertyKey, T[]> = Object.create(null);
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        const group = groups[key];
        if (group) group.push(item);
        else groups[key] = [item];
      }
      return groups;
    },
  });
}
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
      const groups = new Map<K, T[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}

const SILENCED = ['debug', 'log', 'warn', 'error'] as const;

/** Runs work of the library without its own console output (timings, stack traces), which it has no setting for. */
export function quietly<T>(work: () => T): T {
  const output = globalThis.console;
  const previous = SILENCED.map((name) => output[name]);
  for (const name of SILENCED) output[name] = () => {};
  try {
    return work();
  } finally {
    SILENCED.forEach((name, index) => {
      output[name] = previous[index] ?? output[name];
    });
  }
}
