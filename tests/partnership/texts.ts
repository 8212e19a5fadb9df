import fc from 'fast-check';

/** Any text: letters of every script, marks nobody sees, control characters, halves of characters. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));
