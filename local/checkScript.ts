import { type Program, parse, type Token } from 'acorn';

/**
 * Checks that a script is what Apps Script can take: ASCII, ES2020 without big integers and imports on demand, and at its
 * top level nothing but the namespace (`var namespace = …`) and the functions named, each once.
 * @throws Error that says what is wrong and where.
 */
export function checkScript(code: string, namespace: string, functionNames: string[]): void {
  const { body } = parsed(code);
  const expected = [`var ${namespace}`, ...functionNames.map((name) => `function ${name}`)];
  const found = body.map((statement) => {
    if (statement.type === 'FunctionDeclaration') return `function ${statement.id.name}`;
    if (statement.type !== 'VariableDeclaration') return code.slice(statement.start, statement.end).slice(0, 60);
    const names = statement.declarations.map(({ id }) => code.slice(id.start, id.end));
    return `${statement.kind} ${names.join(', ')}`;
  });
  const odd = found.findIndex((text, index) => text !== expected[index]);
  if (odd >= 0 || found.length !== expected.length) {
    const index = odd >= 0 ? odd : found.length;
    throw new Error(
      `The top level of Code.js is not one namespace and the registered functions: expected ${expected[index] ?? 'nothing more'}, found ${found[index] ?? 'nothing more'}.`,
    );
  }

  const strange = /[^\0-\x7f]/u.exec(code);
  if (strange) {
    const line = lineOf(code, strange.index);
    throw new Error(
      `Code.js holds a character outside ASCII, ${strange[0]}, in its line ${line}: ${code.split('\n')[line - 1]?.trim()}\nIn a regular expression write it as an escape.`,
    );
  }
}

function parsed(code: string): Program {
  const tokens: Token[] = [];
  const program = parsedES2020(code, tokens);
  for (const { type, start, end } of tokens) {
    const isBigInteger = type.label === 'num' && code.slice(start, end).endsWith('n');
    if (!isBigInteger && type.label !== 'import') continue;
    const what = isBigInteger ? 'a big integer' : 'an import on demand';
    throw new Error(`Code.js holds ${what}, in its line ${lineOf(code, start)}; write it another way.`);
  }
  return program;
}

function parsedES2020(code: string, onToken: Token[]): Program {
  try {
    return parse(code, { ecmaVersion: 2020, sourceType: 'script', onToken });
  } catch (error) {
    throw new Error(`Code.js does not parse as an ES2020 script: ${(error as Error).message}.`);
  }
}

function lineOf(code: string, index: number): number {
  return code.slice(0, index).split('\n').length;
}
