import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The requirement set that Microsoft's declarations give for a class and for each of its members. */
export interface DeclaredClass {
  readonly since: string | undefined;
  readonly members: ReadonlyMap<string, string | undefined>;
}

/** Reads `namespace Excel` of @types/office-js: every class, with the `[Api set: …]` of its comments. */
export function declaredClasses(): ReadonlyMap<string, DeclaredClass> {
  const path = 'node_modules/@types/office-js/index.d.ts';
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const classes = new Map<string, DeclaredClass>();
  file.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Excel') return;
    node.body?.forEachChild((inside) => {
      if (ts.isClassDeclaration(inside) && inside.name) {
        classes.set(inside.name.text, readClass(inside, file));
      }
    });
  });
  return classes;
}

function readClass(declaration: ts.ClassDeclaration, file: ts.SourceFile): DeclaredClass {
  const members = new Map<string, string | undefined>();
  for (const member of declaration.members) {
    const name = member.name?.getText(file);
    // The first of several overloads is the documented one.
    if (name !== undefined && !members.has(name)) members.set(name, apiSet(member, file));
  }
  return { since: apiSet(declaration, file), members };
}

function apiSet(node: ts.Node, file: ts.SourceFile): string | undefined {
  const comment = file.text.slice(node.getFullStart(), node.getStart(file));
  const match = /\[Api set: (\w+) (\d+\.\d+)/.exec(comment);
  if (!match) return undefined;
  const [, set = '', version = ''] = match;
  return set === 'ExcelApi' ? version : `${set} ${version}`;
}
