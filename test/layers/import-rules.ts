import ts from 'typescript';

/** From the bottom up; folders of one row do not import from one another either. */
const layers = [
  ['domain'],
  ['packs'],
  ['app'],
  ['excel', 'files'],
  ['taskpane', 'commands', 'cli'],
];

/** Nothing but the language itself: no Node, no Office, no user interface. */
export const pure = ['domain', 'packs', 'app'];

/** Packages that only calculate: the layers without surroundings may use them. */
const calculating = ['@formatjs/icu-messageformat-parser', 'diff'];

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** Every module a file names: imports and exports from, import(), import types and require(). */
export function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const note = (node: ts.Node | undefined) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ specifier: node.text, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) note(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      note(node.argument.literal);
    if (ts.isCallExpression(node) && isImportCall(node)) note(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
  return expression.kind === ts.SyntaxKind.ImportKeyword || isRequire;
}

/** What is wrong with the imports of a file, given by its path from src on. */
export function importFaults(path: string, text: string): string[] {
  return importsOf(path, text).flatMap(({ specifier, line }) => {
    const fault = faultOf(path, specifier);
    return fault ? [`src/${path}:${line} ${fault}`] : [];
  });
}

function faultOf(path: string, specifier: string): string | null {
  const from = folderOf(path);
  if (!specifier.startsWith('.')) {
    const isAllowed = !pure.includes(from) || calculating.includes(specifier);
    return isAllowed ? null : `${from} may not use the package ${specifier}`;
  }
  const target = new URL(specifier, `file:///src/${path}`).pathname;
  if (target === '/package.json') return null;
  if (!target.startsWith('/src/')) return `leaves src: ${specifier}`;
  const to = folderOf(target.slice('/src/'.length));
  return to === from || rankOf(to) < rankOf(from) ? null : `${from} may not import from ${to}`;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** The workbench is in no row: it neither uses the product nor is used by it. */
function rankOf(folder: string): number {
  const rank = layers.findIndex((row) => row.includes(folder));
  return rank < 0 ? Number.NaN : rank;
}
