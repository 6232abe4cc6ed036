import type { LevelStatement, Statement } from './statement';

/**
 * 其中：甲4万元，较上年持平；乙3万元，较上年减少1万元: in a list that goes on behind a comparison, or compares each of its parts, what has no name
 * of its own is said of the part before it. Behind the last part alone it may be said of the whole.
 */
export function withComparedParts(statements: readonly Statement[]): readonly Statement[] {
  const compared = new Set<Statement>();
  return statements.map((said, index) => {
    const part = isUnnamed(said) ? partBefore(statements, index) : null;
    if (part === null) return said;
    const parts = statements.filter((one) => isPart(one, said));
    const before = parts[parts.indexOf(part) - 1];
    const goesOn = parts.at(-1) !== part;
    if (!goesOn && (before === undefined || !compared.has(before))) return said;
    compared.add(part);
    const { item, label, entity } = part;
    return item === null ? said : { ...said, item, label, entity };
  });
}

function isUnnamed({ kind, item, label, base, list }: Statement): boolean {
  const isComparison = kind === 'change' || kind === 'growth' || kind === 'flat';
  return isComparison && item === null && label === '' && base !== null && list !== null;
}

function isPart(one: Statement, { list, sentence }: Statement): one is LevelStatement {
  return one.kind === 'level' && one.list === list && one.sentence === sentence && !one.base;
}

function partBefore(statements: readonly Statement[], index: number): LevelStatement | null {
  const said = statements[index];
  const before = said && statements.slice(0, index).findLast((one) => isPart(one, said));
  return before?.kind === 'level' ? before : null;
}
