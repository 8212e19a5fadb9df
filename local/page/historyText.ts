const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/**
 * When a document was made and, if that was later, when it was last changed: filled in, renamed, or edited. The times
 * are ISO texts; they are shown in the time zone of the browser.
 */
export function historyText(createdTime: string, modifiedTime: string): string {
  const [made, changed] = [createdTime, modifiedTime].map((time) => TIME.format(new Date(time)));
  return changed === made ? `made ${made}` : `made ${made}, last changed ${changed}`;
}
