import { plainCopy } from './plainCopy';
/** The fields that a caller of an API asked for: name → what is asked of its parts, or true for all of it. */
export interface FieldMask {
  [name: string]: FieldMask | true;
}

/**
 * Reads the `fields` parameter of Google's APIs, such as `nextPageToken,files(id,name)` or `files/id`. Throws when it
 * cannot be read.
 */
export function parseFields(text: string): FieldMask {
  let rest = text.replace(/\s+/g, '');
  const fail = () => new Error(`Invalid field selection ${text}`);

  function list(): FieldMask {
    const mask: FieldMask = {};
    do {
      if (rest.startsWith(',')) rest = rest.slice(1);
      const name = /^(\*|\w+)/.exec(rest)?.[0];
      if (!name) throw fail();
      rest = rest.slice(name.length);
      if (rest.startsWith('/')) {
        rest = rest.slice(1);
        mask[name] = single();
      } else if (rest.startsWith('(')) {
        rest = rest.slice(1);
        mask[name] = list();
        if (!rest.startsWith(')')) throw fail();
        rest = rest.slice(1);
      } else mask[name] = true;
    } while (rest.startsWith(','));
    return mask;
  }

  function single(): FieldMask {
    const name = /^(\*|\w+)/.exec(rest)?.[0];
    if (!name) throw fail();
    rest = rest.slice(name.length);
    if (!rest.startsWith('/')) return { [name]: true };
    rest = rest.slice(1);
    return { [name]: single() };
  }

  const mask = list();
  if (rest !== '') throw fail();
  return mask;
}

/**
 * The fields that an answer can have: name → those of its parts, or true when they are free. The name `*` is for parts
 * that are keyed by what they hold.
 */
export interface KnownFields {
  [name: string]: KnownFields | true;
}

/** A copy of plain data with only the fields asked for; asking for one that is not known throws. */
export function selectFields(value: unknown, mask: FieldMask | true, known: KnownFields | true): unknown {
  const every = mask === true ? true : mask['*'];
  if (mask === true || every === true) return plainCopy(value);
  if (Array.isArray(value)) return value.map((item) => selectFields(item, mask, known));
  const source = (value ?? {}) as Record<string, unknown>;
  const selected: Record<string, unknown> = {};
  const asked = every ? Object.fromEntries(Object.keys(source).map((name) => [name, every])) : mask;
  for (const [name, part] of Object.entries(asked)) {
    const parts = known === true ? true : ((every && known['*']) ?? known[name]);
    if (parts === undefined) throw new Error(`Invalid field selection ${name}`);
    if (source[name] !== undefined) selected[name] = selectFields(source[name], part, parts);
  }
  return selected;
}
