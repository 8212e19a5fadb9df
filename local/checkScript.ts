import { type Program, parse } from 'acorn';

/**
 * Checks that a script is what Apps Script can take: ASCII, ES2019, and at its top level nothing but the namespace
 * (`var namespace = …`) and the functions named, each once.
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
    const line = code.slice(0, strange.index).split('\n').length;
    throw new Error(
      `Code.js holds a character outside ASCII, ${strange[0]}, in its line ${line}: ${code.split('\n')[line - 1]?.trim()}\nIn a regular expression write it as an escape.`,
    );
  }
}

function parsed(code: string): Program {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    throw new Error(`Code.js does not parse as an ES2019 script: ${(error as Error).message}.`);
  }
}
