import { knownExpression } from '../check/known-expression';
import type { SheetGrid } from '../grid/sheet-grid';
import { codeAndName } from './code-and-name';
import { codePart } from './code-part';
import type { ExportHeads, HeadedColumn } from './export-heads';
import {
  isCodeAttribute,
  layeredCodes,
  nameOfCode,
  type CodeAttribute,
  type ColumnMeaning,
  type ExportWords,
} from './export-words';

/** So many rows show what codes a column holds. */
const rowsLookedAt = 200;

/** The same heads, with what 科目编码 and 科目名称 mean here: the codes of a column say of which classification they are. */
export function knownHeads(heads: ExportHeads, grid: SheetGrid, words: ExportWords): ExportHeads {
  const coded = heads.columns.map((one): HeadedColumn => ({
    ...one,
    meaning: one.meaning === 'anyCode' ? codeIn(one.column, heads.below, grid, words) : one.meaning,
  }));
  const codes = coded.map(({ meaning }) => codeOf(meaning));
  const columns = coded.map((one, index): HeadedColumn => {
    if (one.meaning !== 'anyName') return one;
    const code = codes.slice(0, index).findLast(isCode) ?? codes.slice(index).find(isCode);
    return { ...one, meaning: code ? nameOfCode[code] : null };
  });
  return { ...heads, columns };
}

/** Which code a column is, or a part of. */
function codeOf(meaning: ColumnMeaning | null): CodeAttribute | null {
  if (meaning !== null && isCodeAttribute(meaning)) return meaning;
  return codePart(meaning)?.code ?? null;
}

function isCode(code: CodeAttribute | null): code is CodeAttribute {
  return code !== null;
}

function codeIn(
  column: number,
  below: number,
  { used, cellAt }: SheetGrid,
  { codes }: ExportWords,
): CodeAttribute | null {
  const counts = new Map<CodeAttribute, number>();
  for (let row = below; row <= Math.min(used?.bottom ?? 0, below + rowsLookedAt); row += 1) {
    const { code } = codeAndName(String(cellAt(row, column).value ?? ''), undefined);
    const own = layeredCodes.find((one) => knownExpression(codes[one] ?? '^$').test(code ?? ''));
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
