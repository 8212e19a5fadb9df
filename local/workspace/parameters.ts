import { EnumerationValue } from './enumeration';

/**
 * Names of what a parameter takes: `String`, `Number`, `Integer`, `Boolean`, `Object`, `Any`, `Date`, `Value` (what a cell
 * takes), or the name of one of Google's classes or enumerations. `[]` and `[][]` make lists and tables of it; `?` at
 * the end admits null.
 */
export type ParameterType = string;

const isPlainObject = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]';

/** True when the value is what the parameter takes; `classOf` names the Google class of an object, if it is one. */
export function accepts(type: ParameterType, value: unknown, classOf: (value: unknown) => string | undefined): boolean {
  if (type.endsWith('?')) return value === null || accepts(type.slice(0, -1), value, classOf);
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((item) => accepts(type.slice(0, -2), item, classOf));
  }
  switch (type) {
    case 'Any':
      return true;
    case 'String':
      return typeof value === 'string';
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Integer':
      return Number.isInteger(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return Object.prototype.toString.call(value) === '[object Date]';
    case 'Value':
      return !Array.isArray(value) && typeof value !== 'function';
    case 'Object':
      return isPlainObject(value) && classOf(value) === undefined;
    default:
      return value instanceof EnumerationValue ? value.enumeration === type : classOf(value) === type;
  }
}

/** How Google names the type of an argument when it refuses a call. */
export function typeName(value: unknown, classOf: (value: unknown) => string | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const [first] = value;
    if (Array.isArray(first)) return 'Object[][]';
    return typeof first === 'number' ? 'number[]' : typeof first === 'string' ? 'String[]' : 'Object[]';
  }
  if (value instanceof EnumerationValue) return `${value.enumeration}`;
  const google = classOf(value);
  if (google) return google;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    case 'function':
      return 'Function';
    default:
      return accepts('Date', value, classOf) ? 'Date' : '(class)';
  }
}
