import { useState } from 'preact/hooks';

/** The name of one check-in, unlike any other, however often it is sent. */
export function useEntryId(): string {
  const [id] = useState(() => {
    const numbers = crypto.getRandomValues(new Uint32Array(2));
    return `c-${Array.from(numbers, (number) => number.toString(36)).join('')}`;
  });
  return id;
}
