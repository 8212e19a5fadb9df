import { useState } from 'preact/hooks';

/** Which of some things the user wants done; it stays so when the page is read again. */
export interface Ticks<Item> {
  isTicked(item: Item): boolean;
  tick(items: readonly Item[], isTicked: boolean): void;
  /** Forgets what was ticked. */
  clear(): void;
}

/**
 * @param keyOf names a thing and what would be done: when that becomes something else, nobody has decided about it yet
 * @param isUsual whether it is ticked until somebody says otherwise
 */
export function useTicks<Item>(keyOf: (item: Item) => string, isUsual: (item: Item) => boolean): Ticks<Item> {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isTicked: (item) => ticks.get(keyOf(item)) ?? isUsual(item),
    tick: (items, isTicked) =>
      setTicks((before) => new Map([...before, ...items.map((item) => [keyOf(item), isTicked] as const)])),
    clear: () => setTicks(new Map()),
  };
}
