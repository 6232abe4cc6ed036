import type { CodesNamedRule } from '../check/cross/list-rule';
import { nameVerdict, validNames } from '../check/cross/code-names';
import type { ReadCell } from '../read/form-reading';
import type { LastYearForm } from './last-year-source';

export interface CodeChange {
  readonly why: 'renamedCode' | 'oldCode';
  readonly now: string;
}

/** The names of codes that are called otherwise this year, or are none any more, by the cells they stand in. */
export function codeChanges(
  { form, reading }: LastYearForm,
  lists: readonly CodesNamedRule[],
  year: number,
): ReadonlyMap<string, CodeChange> {
  const own = lists.filter(({ list }) => list.form === form.id);
  const changes = own.flatMap((rule) =>
    itemsIn(reading.cells, rule.list.block).flatMap((cells): [string, CodeChange][] => {
      const code = rule.list.key.map((key) => wordsIn(cells, key)).join('');
      const name = cells.find(({ field }) => field === rule.list.name);
      if (code === '' || !name) return [];
      const change = changeOf(rule, code, String(name.value).trim(), year);
      return change ? [[name.at, change]] : [];
    }),
  );
  return new Map(changes);
}

function changeOf(
  rule: CodesNamedRule,
  code: string,
  name: string,
  year: number,
): CodeChange | null {
  const { outcome } = nameVerdict({ ...rule, asks: 'old' }, code, name, year);
  if (outcome === 'notApplicable') return null;
  const [now, another] = validNames(rule, code, year);
  if (now === undefined) return { why: 'oldCode', now: name };
  if (outcome !== 'fail') return null;
  // Of two names that may be right nobody chooses here.
  return another === undefined ? { why: 'renamedCode', now } : { why: 'oldCode', now: name };
}

/** The cells of each item of a block, wherever it is nested. */
function itemsIn(cells: readonly ReadCell[], block?: string): readonly (readonly ReadCell[])[] {
  const items = new Map<string, ReadCell[]>();
  for (const cell of cells) {
    if (cell.scope.at(-1)?.block !== block) continue;
    const key = cell.scope.map(({ item }) => item).join('/');
    const item = items.get(key);
    if (item) item.push(cell);
    else items.set(key, [cell]);
  }
  return [...items.values()];
}

function wordsIn(cells: readonly ReadCell[], id: string): string {
  const value = cells.find(({ field }) => field === id)?.value ?? '';
  return String(value).replace(/\s+/g, '');
}
