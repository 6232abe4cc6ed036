import type { Compositions, ListComposition, Relation } from '../../form/composition';
import type { FormCell } from '../../form/form-cell';
import type { Formula } from '../../form/form-formula';
import { labelCore, labelKey } from '../../read/label-key';
import type { TableRow } from '../row-view';
import { changeOf } from './column-sums';
import { fits, relationOf } from './head-columns';
import { countHeadRows, headsAbove, headsOf, type Head } from './head-tree';
import { fieldId } from './list-cells';
import { namedLines, type NamedLines } from './list-lines';
import { cellAt } from './table-body';
import { yearIn } from './year-words';

/** A table with a row for each year, and a column for each line of a list; null where it is none. */
export function yearRows(
  rows: readonly TableRow[],
  { lists: [list] }: ListComposition,
  { words, endings }: Compositions,
) {
  const count = countHeadRows(rows, () => false);
  const body = rows.slice(count).filter(({ cells }) => cells.some(({ isWritten }) => isWritten));
  const names = body.map((row) => cellAt(row, 0)?.cell.text.trim() ?? '');
  const year = yearIn(names.map((text) => ({ text })));
  if (!list || count < 1 || year === null) return null;
  const relations = names.map((name) => relationOf(name, words, year));
  const width = rows[0]?.table.width ?? 0;
  const heads = headsOf(rows.slice(0, count), width);
  const columns = Array.from({ length: width - 1 }, (_, at) => at + 1);
  const texts = columns.map((column) => nameOf(headsAbove(heads, column), words.sum));
  const printed = texts.map((text) => ({ text, isFilled: true }));
  const named = namedLines(printed, list, words.partly);
  const isEach = new Set(relations).size === relations.length && relations.includes(null);
  const isPlain = body.every(({ cells }) =>
    cells.every(({ cell }) => cell.columns === 1 && !cell.isBelow),
  );
  if (!named || named.sums.length === 0 || !isEach || !isPlain || relations.includes(undefined))
    return null;
  return {
    ...{ heads, count, areWordsKnown: named.isKnown },
    body: relations.map((relation, at) => ({
      row: [
        { label: names[at] ?? '', look: 'row' } satisfies FormCell,
        ...texts.map((_, line) =>
          cellIn(relation ?? null, line, { named, texts, relations, endings }),
        ),
      ],
    })),
  };
}

/** What a column is called: 小计 is what stands above it. */
function nameOf(heads: readonly Head[], sum: string): string {
  const texts = heads.map(({ text }) => text);
  return texts.findLast((text) => !fits(sum, text)) ?? texts.at(-1) ?? '';
}

interface YearTable {
  readonly named: NamedLines;
  readonly texts: readonly string[];
  readonly relations: readonly (Relation | null | undefined)[];
  readonly endings: Compositions['endings'];
}

function cellIn(
  relation: Relation | null,
  place: number,
  { named, texts, relations, endings }: YearTable,
): FormCell {
  const line = named.ids[place] ?? '';
  const idOf = (one: string, of: Relation | null) => fieldId(one, '', of, endings);
  const there = (of: Relation | null) => (relations.includes(of) ? idOf(line, of) : undefined);
  const sum = named.sums.find(({ id }) => id === line);
  const added: Formula | null = sum?.isSure
    ? { add: sum.parts.map((part) => idOf(part, relation)) }
    : null;
  const isChange = relation === 'difference' || relation === 'growth';
  const formula = isChange ? changeOf(relation, there('lastYear'), there(null)) : added;
  const label = labelCore(labelKey(texts[place] ?? ''));
  const kind = relation === 'growth' ? 'percent' : 'amount';
  const field = { id: idOf(line, relation), label, kind } as const;
  return formula ? { derived: { ...field, formula } } : { input: field };
}
