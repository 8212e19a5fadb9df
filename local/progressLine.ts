/** Work that takes less than this shows no progress. */
const QUIET_MILLISECONDS = 1_000;

/** One line that says what is being done, once the work takes over a second; on a terminal it replaces itself. */
export function progressLine(stream: NodeJS.WriteStream): { show(message: string): void; clear(): void } {
  let last = Date.now();
  let shown = false;
  return {
    show(message) {
      const now = Date.now();
      if (now - last < (shown && stream.isTTY ? 100 : QUIET_MILLISECONDS)) return;
      last = now;
      shown = true;
      stream.write(stream.isTTY ? `\r\u001b[K${message}` : `${message}\n`);
    },
    clear() {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
