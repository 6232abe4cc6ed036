import type { Words } from '../../domain/form/words';
import type { SheetGrid } from '../../domain/grid/sheet-grid';
import { ruleHeads, unitHeads, unreadHeads } from './plan-summary';
import { summaryWords, type SummaryWord } from './summary-words';

/** The head of one more rule: TP-SUM “三公”经费小计、合计等于各项之和. */
const ruleHead = /^[A-Z][A-Z0-9]*-\S+( .*)?$/;

/** Whether a workbook is a summary of checks and nothing but that: a sheet or a column that somebody added would be lost with it. */
export function isSummary(sheets: readonly SheetGrid[]): boolean {
  return (['zh', 'en'] as const).some((language) => isSummaryIn(sheets, language));
}

function isSummaryIn(sheets: readonly SheetGrid[], language: keyof Words): boolean {
  const word = (name: SummaryWord) => summaryWords[name][language];
  const [units, rules, unread, ...more] = sheets;
  const isTitled = units?.name === word('units') && units.cellAt(0, 0).value === word('title');
  if (!isTitled || !rules || more.length > 0) return false;
  const heads = headsOf(units, 1);
  const fixed = unitHeads(language);
  return (
    hasOnly(units, heads) &&
    fixed.every((head, column) => heads[column] === head) &&
    heads.slice(fixed.length).every((head) => ruleHead.test(head)) &&
    isTable(rules, word('rules'), ruleHeads(language)) &&
    (!unread || isTable(unread, word('unread'), unreadHeads(language)))
  );
}

function isTable(sheet: SheetGrid, name: string, heads: readonly string[]): boolean {
  const said = headsOf(sheet, 0);
  return sheet.name === name && hasOnly(sheet, heads) && said.join('\n') === heads.join('\n');
}

function headsOf({ used, cellAt }: SheetGrid, row: number): string[] {
  const heads = Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) =>
    String(cellAt(row, column).value ?? ''),
  );
  return heads.slice(0, heads.findLastIndex((head) => head !== '') + 1);
}

function hasOnly({ used }: SheetGrid, heads: readonly string[]): boolean {
  return (used?.right ?? -1) < heads.length;
}
