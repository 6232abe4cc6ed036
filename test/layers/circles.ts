import path from 'node:path';
import { importsOf } from './import-rules';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What imports one another in a loop, for types too, files or what they are parts of: each group sorted, by Tarjan's algorithm. */
export function circlesAmong(
  files: readonly SourceFile[],
  partOf: (file: string) => string = (file) => file,
): string[][] {
  const imported = importsByPart(files, partOf);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  function lower(file: string, to: number): void {
    lowest.set(file, Math.min(lowest.get(file) ?? to, to));
  }

  function visit(file: string): void {
    const number = order.size;
    order.set(file, number);
    lower(file, number);
    open.push(file);
    for (const target of imported.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lower(file, lowest.get(target) ?? number);
    }
    if (lowest.get(file) !== number) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  }

  for (const file of imported.keys()) if (!order.has(file)) visit(file);
  return circles;
}

function importsByPart(
  files: readonly SourceFile[],
  partOf: (file: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(files.map(({ path: file }) => file));
  const imported = new Map<string, Set<string>>();
  for (const file of files) {
    const part = partOf(file.path);
    const targets = imported.get(part) ?? new Set();
    imported.set(part, targets);
    for (const target of targetsOf(file, known)) {
      if (partOf(target) !== part) targets.add(partOf(target));
    }
  }
  return imported;
}

function targetsOf({ path: file, text }: SourceFile, known: ReadonlySet<string>): string[] {
  return importsOf(file, text).flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const base = path.posix.join(path.posix.dirname(file), specifier);
    const target = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) =>
      known.has(one),
    );
    return target === undefined || target === file ? [] : [target];
  });
}
