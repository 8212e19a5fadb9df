import { describe, expect, test } from '@jest/globals';
import { ATTENTION_KINDS } from '../../../src/partnership/attention/attention';
import { ATTENTION_WORDS } from '../../../src/partnership/attention/languages';
import { attentionSentence, whatToDo } from '../../../src/partnership/attention/sentences';

const line = (kind: (typeof ATTENTION_KINDS)[number], what = 'No key.') => ({
  id: 'p-1',
  name: 'Harbor Kitchen',
  kind,
  day: '2026-02-10',
  what,
});

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(ATTENTION_KINDS)('%s is a sentence, and says what to do', (kind) => {
    for (const sentence of [
      attentionSentence(line(kind), language, ATTENTION_WORDS[language]),
      whatToDo(line(kind), ATTENTION_WORDS[language]),
    ]) {
      expect(sentence).toMatch(/^[\p{Lu}¿].{10,}[.?]$/u);
    }
  });

  test('what people wrote is kept short, on one line, with one full stop', () => {
    const long = attentionSentence(
      line('problemOld', `No\nkey ${'x'.repeat(10_000)}`),
      language,
      ATTENTION_WORDS[language],
    );
    expect(long.length).toBeLessThan(320);
    expect(long).not.toContain('\n');
    expect(attentionSentence(line('problemOld'), language, ATTENTION_WORDS[language])).toMatch(/No key\.$/);
  });
});

test('the two languages differ', () => {
  const { en, es } = ATTENTION_WORDS;
  for (const kind of ATTENTION_KINDS) {
    expect(es[kind].says('1', 'a')).not.toBe(en[kind].says('1', 'a'));
    expect(es[kind].toDo).not.toBe(en[kind].toDo);
  }
});
