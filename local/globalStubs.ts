import ts from 'typescript';

/** A function the registry makes global: its name there, and its parameters as written. */
export interface RegisteredFunction {
  name: string;
  parameters: string[];
  /** The JSDoc block of a custom function as written, which Sheets shows; empty for any other. */
  doc: string;
}

/**
 * Reads the functions that the registry (src/index.ts) re-exports, in its order, following each name to the file that
 * declares it.
 * @throws Error with one sentence a line when the registry holds anything but named re-exports, when an export is not a
 *   function, or when a function's JSDoc does not fit it.
 */
export function registeredFunctions(entry: string): RegisteredFunction[] {
  const program = ts.createProgram([entry], {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const source = program.getSourceFile(entry);
  if (!source) throw new Error(`There is no ${entry} to build from.`);

  const problems: string[] = [];
  const functions: RegisteredFunction[] = [];
  const checker = program.getTypeChecker();
  for (const specifier of reExports(source)) {
    const name = specifier.name.text;
    const exported = checker.getSymbolAtLocation(specifier.name);
    const declaration = exported && functionDeclaration(checker.getAliasedSymbol(exported));
    if (!declaration) {
      problems.push(
        `${name} is exported by the registry but is not declared as a function (function ${name}() or const ${name} = () =>).`,
      );
      continue;
    }
    const doc = jsDoc(declaration);
    problems.push(...docProblems(name, declaration, doc));
    functions.push({
      name,
      parameters: declaration.parameters.map((parameter) => parameterText(parameter)),
      doc: doc && isCustomFunction(name) ? doc.getText().replaceAll('\r\n', '\n') : '',
    });
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return functions;
}

/**
 * The top-level functions that Apps Script finds: each calls the bundled function of the same name, and custom functions
 * carry the JSDoc and the parameter names that Sheets shows while someone types a formula. ASCII only.
 */
export function globalStubs(functions: RegisteredFunction[], namespace: string): string {
  return functions
    .map(({ name, parameters, doc }) => {
      const given = parameters.join(', ');
      const stub = `function ${name}(${given}) { return ${namespace}.${name}(${given}); }\n`;
      return doc ? `\n${escapeToAscii(doc)}\n${stub}` : stub;
    })
    .join('');
}

function reExports(source: ts.SourceFile): ts.ExportSpecifier[] {
  return source.statements.flatMap((statement) => {
    const reExport = ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.isTypeOnly;
    const clause = reExport ? statement.exportClause : undefined;
    if (!clause || !ts.isNamedExports(clause) || clause.elements.some((element) => element.isTypeOnly)) {
      const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
      throw new Error(
        `The registry ${source.fileName} may hold nothing but re-exports such as export { NAME } from './file'; line ${line} is something else.`,
      );
    }
    return [...clause.elements];
  });
}

function functionDeclaration(symbol: ts.Symbol): ts.SignatureDeclaration | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (ts.isFunctionDeclaration(declaration) && declaration.body) return declaration;
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    if (value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))) return value;
  }
  return undefined;
}

function jsDoc(declaration: ts.SignatureDeclaration): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
}

function parameterText(parameter: ts.ParameterDeclaration): string {
  return `${parameter.dotDotDotToken ? '...' : ''}${parameter.name.getText()}`;
}

function isCustomFunction(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}

function docProblems(name: string, declaration: ts.SignatureDeclaration, doc: ts.JSDoc | undefined): string[] {
  const tags = [...(doc?.getText() ?? '').matchAll(/^[\s/*]*@(\w+)(.*)/gm)];
  const isCustom = isCustomFunction(name);
  const isTagged = tags.some(([, tag]) => tag === 'customfunction');

  if (isCustom && !doc) return [`${name} is a custom function and needs a JSDoc comment.`];
  if (isCustom && !isTagged) return [`${name} is a custom function and needs @customfunction in its JSDoc.`];
  if (isTagged && !isCustom) {
    return [`${name} has @customfunction in its JSDoc, but the name of a custom function is upper-case.`];
  }
  if (declaration.parameters.some((parameter) => !ts.isIdentifier(parameter.name))) {
    return [`${name} takes a parameter apart in its parameter list; give that parameter a name instead.`];
  }
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText());
  const documented = tags.filter(([, tag]) => tag === 'param').map(([, , text = '']) => parameterName(text));
  if ((isCustom || documented.length > 0) && documented.join() !== parameters.join()) {
    return [
      `${name} has the parameters (${parameters.join(', ')}), but its JSDoc documents (${documented.join(', ')}).`,
    ];
  }
  return [];
}

/**
 * The name in what follows `@param`. The compiler's own reading does not serve: in braces Sheets shows any text, such as
 * the example range {A1:B2}, which is no type.
 */
function parameterName(text: string): string {
  return /^\s*(?:\{.*?\}(?=\s)\s*)?\[?([\w$.]+)/.exec(text)?.[1] ?? '';
}

function escapeToAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
