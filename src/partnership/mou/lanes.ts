import { fold, list, shorten } from '../text';
import { linesOf } from './blocks';
import type { Party } from './facts';
import type { Text } from './voice';

/** Who does one task, who decides about it and who is consulted, as people typed it; blank is what nobody said. */
export interface Lane {
  readonly task: string;
  readonly owner: string;
  readonly decides: string;
  readonly consulted: string;
}

/** A colon, also the wide one of Chinese and Japanese, but not that of a time of day or of a web address. */
const COLON = /[:\uFF1A](?!\d|\/\/)/;
const DECIDES = /^(decides|decided by|decide|deciden)\s*[:\uFF1A]/i;
const CONSULTED = /^(consulted|consults|consult|consultan?|se consulta a|consultad[oa]s?)\s*[:\uFF1A]/i;

/**
 * Reads lanes, one a line: `task: owner`, and where people want to say it also who decides and who is consulted, each
 * behind a semicolon. Lines that name neither a task nor an owner are left out.
 *
 * @example lanesIn('Cook: us; decides: North Trust; consulted: neighbors')
 * // [{ task: 'Cook', owner: 'us', decides: 'North Trust', consulted: 'neighbors' }]
 */
export function lanesIn(typed: string): Lane[] {
  return linesOf(typed)
    .map(lane)
    .filter(({ task, owner }) => task !== '' || owner !== '');
}

function lane(line: string): Lane {
  const parts = line.split(/[;\uFF1B]/);
  const behind = (label: RegExp) => {
    const part = parts.slice(1).find((one) => label.test(one.trim()));
    return part === undefined ? '' : part.trim().replace(label, '').trim();
  };
  const isLabelled = (part: string) => DECIDES.test(part.trim()) || CONSULTED.test(part.trim());
  const first = parts
    .filter((part, index) => index === 0 || !isLabelled(part))
    .join(';')
    .trim();
  const colon = first.search(COLON);
  return {
    task: colon === -1 ? first : first.slice(0, colon).trim(),
    owner: colon === -1 ? '' : first.slice(colon + 1).trim(),
    decides: behind(DECIDES),
    consulted: behind(CONSULTED),
  };
}

/** What stands between two owners: a comma, a sign, or a word for "and". */
const BETWEEN = /(\s*[,;/&+\uFF0C\u3001\uFF1B]\s*(?:(?:and|y|e)\s+)?|\s+(?:and|y|e)\s+)/i;

/**
 * The owners that a lane names, in their order. A name of a party that holds a comma or an "and" itself stays whole.
 *
 * @example ownersIn('us and Salt & Bread', [us, { ...party, name: 'Salt & Bread' }]) // ['us', 'Salt & Bread']
 */
export function ownersIn(owner: string, parties: readonly Party[]): string[] {
  // Names stand at the even places, what is between them at the odd ones.
  const pieces = owner.split(BETWEEN);
  const owners: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from + 1 && !isWithin(pieces.slice(from, to).join(''), parties)) to -= 2;
    owners.push(pieces.slice(from, to).join('').trim());
    from = to + 1;
  }
  return owners.filter((one) => one !== '');
}

function isWithin(text: string, parties: readonly Party[]): boolean {
  return parties.some(({ name }) => contains(fold(name), fold(text)));
}

const US = [
  'us',
  'we',
  'we do',
  'ourselves',
  'our organization',
  'our organisation',
  'nosotros',
  'nosotras',
  'lo hacemos',
];
const THEM = ['them', 'they', 'they do', 'ellos', 'ellas'];
const ALL = ['all', 'all of us', 'both', 'both of us', 'everyone', 'todos', 'todas', 'ambos', 'ambas'];

/**
 * Which parties an owner means, by their place: a word for us, part of a party's name or its name inside a longer text,
 * or the name of its contact or of who signs for it. `them` is the other of two parties, `all` is every one.
 * None for somebody who belongs to no party.
 */
export function partiesOf(owner: string, parties: readonly Party[]): number[] {
  const said = fold(owner);
  const word = said.replace(/\.$/, '');
  const everyone = parties.map((_, place) => place);
  if (US.includes(word)) return everyone.slice(0, 1);
  if (THEM.includes(word) && parties.length === 2) return [1];
  if (ALL.includes(word)) return everyone;
  const exact = everyone.filter((place) => fold(parties[place]?.name ?? '') === said);
  if (exact.length > 0) return exact.slice(0, 1);
  const found = parties.findIndex(({ name, contact, signatory }) =>
    [name, contact, signatory].map(fold).some((one) => contains(one, said) || contains(said, one)),
  );
  return found === -1 ? [] : [found];
}

/** True when a folded text holds the other as whole words; a text without letters holds nothing. */
function contains(text: string, part: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(part)) return false;
  const parts = (one: string) => ` ${one.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return parts(text).includes(parts(part));
}

/** What is wrong with a lane: `shared` by several owners, `unowned`, or owned by a `stranger` to the agreement. */
export interface LaneWarning {
  readonly kind: 'shared' | 'unowned' | 'stranger';
  readonly text: Text;
}

/**
 * Warns of tasks with two or more owners, with none, and of owners who are no party. Lines with the same task are one
 * lane; two people of one party are one owner.
 *
 * @example laneWarnings(lanesIn('Cook: us, North Trust'), parties)[0]?.kind // 'shared'
 */
export function laneWarnings(lanes: readonly Lane[], parties: readonly Party[]): LaneWarning[] {
  const byTask = new Map<string, { task: string; owners: string[] }>();
  lanes.forEach(({ task, owner }, index) => {
    const key = fold(task) || `no task ${index}`;
    const known = byTask.get(key) ?? { task, owners: [] };
    byTask.set(key, { task: known.task, owners: known.owners.concat(ownersIn(owner, parties)) });
  });
  const warnings: LaneWarning[] = [];
  for (const { task, owners } of Array.from(byTask.values())) {
    const quoted = `“${shorten(task)}”`;
    const strangers = distinct(owners.filter((owner) => partiesOf(owner, parties).length === 0));
    const known = new Set(owners.reduce<number[]>((all, owner) => all.concat(partiesOf(owner, parties)), []));
    if (owners.length === 0) warnings.push({ kind: 'unowned', text: unowned(quoted) });
    else if (known.size + strangers.length > 1) {
      const names = Array.from(known, (place) => parties[place]?.name ?? '').concat(strangers);
      warnings.push({ kind: 'shared', text: shared(quoted, names) });
    }
    for (const owner of strangers) warnings.push({ kind: 'stranger', text: stranger(quoted, `“${shorten(owner)}”`) });
  }
  return warnings;
}

/** Each text once, by what it says. */
function distinct(texts: readonly string[]): string[] {
  return Array.from(new Map(texts.map((text): [string, string] => [fold(text), text])).values());
}

function unowned(task: string): Text {
  return {
    en: `Nobody does ${task} yet: name one owner.`,
    es: `Nadie se encarga aún de ${task}: falta un responsable.`,
  };
}

function shared(task: string, names: readonly string[]): Text {
  const owners = (us: string) => names.map((name) => (name === '' ? us : shorten(name)));
  return {
    en: `${task} has ${names.length} owners (${list(owners('our organization'))}): choose one, and name the others as consulted.`,
    es: `${task} tiene ${names.length} responsables (${list(owners('nuestra organización'), 'y')}): elijan uno, y a los demás se les consulta.`,
  };
}

function stranger(task: string, owner: string): Text {
  return {
    en: `${owner}, who does ${task}, is none of the parties: check the name, or add the organization.`,
    es: `${owner}, a cargo de ${task}, no es ninguna de las partes: revisen el nombre o agreguen la organización.`,
  };
}
