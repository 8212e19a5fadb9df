/**
 * The little of Node's `Buffer` that the code shared with the command line uses, as a global of the page. Import it
 * before that code.
 */
class PageBuffer extends Uint8Array {
  /** The length of a text in UTF-8. */
  static byteLength(text: string): number {
    return new TextEncoder().encode(text).length;
  }

  override toString(encoding = 'utf8'): string {
    if (encoding === 'latin1') return Array.from(this, (byte) => String.fromCharCode(byte)).join('');
    return new TextDecoder(encoding).decode(this);
  }
}

Object.assign(globalThis, { Buffer: PageBuffer });
