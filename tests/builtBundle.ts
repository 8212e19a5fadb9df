import { join } from 'node:path';
import { require as loadFolder } from 'gas-local';

const BUILD = join(__dirname, '..', 'build');

/**
 * Loads build/Code.js as Apps Script would, into globals of its own that hold no Google service.
 * The built-in classes are those of the caller, so that errors and dates are recognised on both sides.
 *
 * @returns the script's global functions by name
 */
export function loadBuiltBundle(): Record<string, (...args: unknown[]) => unknown> {
  const globals = loadFolder(BUILD, { Date, Array, Object, Error, Math, JSON });
  return globals as Record<string, (...args: unknown[]) => unknown>;
}
