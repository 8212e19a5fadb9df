import { decode } from 'html-entities';

/** The character of a named entity, which a browser knows by itself. */
export function namedEntity(name: string): string | undefined {
  const entity = `&${name};`;
  const character = decode(entity, { scope: 'strict' });
  return character === entity ? undefined : character;
}
