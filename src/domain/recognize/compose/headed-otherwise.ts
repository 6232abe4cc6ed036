import type { Compositions } from '../../form/composition';
import { readPlan } from '../../read/read-plan';
import { cellsFrom } from '../../read/row-template';
import type { IndexedStyle } from '../../read/form-index';
import type { ColumnsRead } from '../columns-read';
import type { LabelWords } from '../label-words';
import { headColumn, withoutCommonHead, type HeadColumn } from './head-columns';
import { countHeadRows, headsAbove, headsOf, type Head } from './head-tree';
import { yearIn } from './year-words';

/**
 * Whether a column of amounts was read as one that has another head in its layout: 单位资金 as 上年结转. Only heads that are known on
 * both sides tell.
 */
export function isHeadedOtherwise(
  { rows, pairs }: ColumnsRead,
  indexed: IndexedStyle,
  compositions: Compositions,
  words: LabelWords,
): boolean {
  const composition = compositions.forms.find(({ form }) => form.id === indexed.form.id);
  const count = countHeadRows(rows, words.isTotal);
  if (!composition || count < 1) return false;
  const width = Math.max(...rows.map((row) => row.width));
  const heads = headsOf(rows.slice(0, count), width);
  const year = yearIn(heads);
  const read = (all: readonly Head[], columns: number) => {
    const told = Array.from({ length: columns }, (_, column) => ({
      ...{ column, heads: headsAbove(all, column), isText: false },
    }));
    return withoutCommonHead(told, compositions.words).map((one) =>
      headColumn({ ...one, year }, composition, compositions),
    );
  };
  const printed = read(heads, width);
  const own = read(ownHeads(indexed, year ?? anyYear), indexed.style.columns.length);
  return pairs.some(([from, to]) => isOther(printed[from], own[to]));
}

/** Where the table names none, it stands on both sides for the same. */
const anyYear = 2000;

function isOther(one: HeadColumn | undefined, other: HeadColumn | undefined): boolean {
  const isTold = (column: HeadColumn | undefined) =>
    column?.isKnown === true && column.id !== '' && column.heads.length > 0;
  return isTold(one) && isTold(other) && one?.id !== other?.id;
}

function ownHeads({ style }: IndexedStyle, year: number): Head[] {
  return readPlan(style).templates.flatMap((template) =>
    template.isHead
      ? cellsFrom(template).flatMap(({ label, column, width, cell }): Head[] =>
          label === null
            ? []
            : [
                {
                  text: label.label
                    .replaceAll('{year}', `${year}`)
                    .replaceAll('{lastYear}', `${year - 1}`),
                  ...{ row: template.index, column, columns: width, rows: cell.rows ?? 1 },
                },
              ],
        )
      : [],
  );
}
