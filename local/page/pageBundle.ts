import { parse } from 'acorn';
import type { Bundle, BundleSource, Manifest } from '../workspace/bundle';

/** What a script on Google has of its surroundings: the language's own names. */
const LANGUAGE = new Set(
  `AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN
  Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError
  Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet console decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape`.split(/\s+/),
);

/**
 * A bundle given as text, to be run in a page. The script sees the language and the globals it is given; what the
 * browser has besides (window, document, fetch, setTimeout, …) is undefined to it, as on Google.
 */
export function pageBundle(source: BundleSource): Bundle {
  const names = topLevelNames(source.code);
  // The script stands in a function of its own, so that it may declare any name that is hidden around it.
  const body = `return (function () {${source.code}\nreturn { ${names.join(', ')} };}).call(globalThis);`;
  const compiled = new Map<string, (...values: unknown[]) => Record<string, unknown>>();
  return {
    ...source,
    evaluate(globals) {
      const scope: Record<string, unknown> = { ...globals };
      const given = { ...globals, globalThis: scope };
      const parameters = [...Object.keys(given), ...hiddenNames().filter((name) => !Object.hasOwn(given, name))];
      const key = parameters.join();
      let run = compiled.get(key);
      if (!run) {
        run = new Function(...parameters, body) as (...values: unknown[]) => Record<string, unknown>;
        compiled.set(key, run);
      }
      return Object.assign(scope, run(...Object.values(given)));
    },
  };
}

/** Fetches the bundle that the server has, its files unchanged. */
export async function fetchBundle(): Promise<Bundle> {
  const text = async (name: string) => (await fetch(`/build/${name}`)).text();
  const [code, manifest, files] = await Promise.all([text('Code.js'), text('appsscript.json'), text('')]);
  const pages = (JSON.parse(files) as string[]).filter((name) => name.endsWith('.html'));
  const contents = await Promise.all(pages.map(async (name) => [name.slice(0, -'.html'.length), await text(name)]));
  return pageBundle({ code, manifest: JSON.parse(manifest) as Manifest, pages: Object.fromEntries(contents) });
}

/** What becomes a property of the global object: functions and `var`s of the top level. */
function topLevelNames(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  const names = body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name];
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'var') return [];
    return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
  return [...new Set(names)];
}

function hiddenNames(): string[] {
  const names = new Set<string>();
  for (let scope: unknown = globalThis; scope && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
    for (const name of Object.getOwnPropertyNames(scope)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !LANGUAGE.has(name));
}
