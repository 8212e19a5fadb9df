import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const ANY_FOLDER = ['functions', 'partnership', 'commands', 'workspace', 'sidebar', ''];

/** The folders of src that each folder of src may import from; '' is src itself, which holds the registry. */
const MAY_IMPORT: Record<string, string[]> = {
  partnership: ['partnership'],
  functions: ['functions', 'partnership'],
  workspace: ['workspace', 'partnership'],
  commands: ['commands', 'workspace', 'partnership'],
  sidebar: ['sidebar', 'partnership'],
  '': ['functions', 'commands'],
};

const SERVICES = new Set(
  `SpreadsheetApp Drive Docs Calendar PropertiesService LockService CacheService HtmlService ScriptApp Session Utilities
  Charts CardService UrlFetchApp DocumentApp DriveApp CalendarApp GmailApp MailApp FormApp SlidesApp ContentService
  Logger`.split(/\s+/),
);

/**
 * What in one file of src (its path there, with '/') goes against the one way of imports: only the sidebar, whose pages
 * run in a browser, may use packages and the types of the server's functions.
 */
export function importProblems(path: string, text: string): string[] {
  const folder = folderOf(path);
  const mayImport = MAY_IMPORT[folder];
  if (!mayImport) return [`${path} is in a folder that is none of the house`];
  const problems: string[] = [];
  visit(parse(path, text), (node) => {
    const module = importedModule(node);
    if (!module) return;
    const isPackage = !module.name.startsWith('.');
    const allowed = folder === 'sidebar' && module.isTypeOnly ? ANY_FOLDER : mayImport;
    const isAllowed = isPackage ? folder === 'sidebar' : allowed.includes(folderOf(resolvedIn(path, module.name)));
    if (!isAllowed) problems.push(`${path} imports ${module.name}`);
  });
  return problems;
}

/** The Google services that one file names as values. */
export function serviceNames(path: string, text: string): string[] {
  const names: string[] = [];
  visit(parse(path, text), (node) => {
    if (ts.isIdentifier(node) && SERVICES.has(node.text) && !isMemberName(node))
      names.push(`${path} names ${node.text}`);
  });
  return names;
}

/** The places where one file asks for the time of day or for chance. */
export function clockAndChance(path: string, text: string): string[] {
  const found: string[] = [];
  visit(parse(path, text), (node) => {
    const isClock =
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
      (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random|performance\.now)$/.test(node.getText()));
    if (isClock) found.push(`${path} uses ${node.getText()}`);
  });
  return found;
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function importedModule(node: ts.Node): { name: string; isTypeOnly: boolean } | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const isTypeOnly = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    return { name: literal(node.moduleSpecifier), isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
    return { name: literal(node.arguments[0]), isTypeOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: literal(node.argument.literal), isTypeOnly: true };
  }
  return undefined;
}

function literal(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function resolvedIn(path: string, module: string): string {
  return relative('/', resolve('/', dirname(path), module)).replaceAll('\\', '/');
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** A name after a dot, or the key of a property, is not the service of that name. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== 'globalThis') ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}
