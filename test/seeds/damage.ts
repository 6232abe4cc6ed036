import type { ForeignTableModel, ModelCell } from './foreign-disclosure';

type Rows = readonly (readonly ModelCell[])[];
type Damaging = (model: ForeignTableModel, row: number, column: number) => ForeignTableModel;

export interface Damage {
  readonly name: keyof typeof damages;
  /** Where, counted round and round. */
  readonly row: number;
  readonly column: number;
}

const isEmpty = ({ text }: ModelCell) => text.trim() === '';

function inRow(row: number, change: (cells: readonly ModelCell[]) => readonly ModelCell[]) {
  return (rows: Rows): Rows =>
    rows.map((cells, at) => (at === row % rows.length ? placed(change(cells)) : cells));
}

/** Cells move up where others went. */
function placed(cells: readonly ModelCell[]): readonly ModelCell[] {
  let column = 0;
  return cells.map((cell) => {
    const moved = { ...cell, column };
    column += cell.columns;
    return moved;
  });
}

function changed(model: ForeignTableModel, change: (rows: Rows) => Rows): ForeignTableModel {
  return { ...model, rows: change(model.rows) };
}

export const synonyms: readonly (readonly [string, string])[] = [
  ['经费保障形式', '经费保证形式'],
  ['效益指标', '效果指标'],
  ['可持续影响指标', '可持续性影响'],
  ['数量单位', '计量单位'],
  ['公务用车运行费', '公务用车运行维护费'],
];

const totals = ['总计', '小计', '部门支出合计', '共计', '全部单位'];

/** What happens to tables on their way through other programs and hands. */
export const damages = {
  spaceInText: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) =>
        withText(cells, column, (text) => (/\d/.test(text) ? `${text} ` : [...text].join(' '))),
      ),
    ),
  fullWidth: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) =>
        withText(cells, column, (text) =>
          text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：'),
        ),
      ),
    ),
  synonym: (model, row) => {
    const [one, other] = synonyms[row % synonyms.length] ?? ['', ''];
    return changed(model, (rows) =>
      rows.map((cells) => cells.map((cell) => ({ ...cell, text: cell.text.replace(one, other) }))),
    );
  },
  emptyRow: (model, row) =>
    changed(model, (rows) => {
      const at = row % rows.length;
      const blank = rows[at]?.map((cell) => ({ ...cell, text: '', isBelow: false, rows: 1 })) ?? [];
      return [...rows.slice(0, at), blank, ...rows.slice(at)];
    }),
  headAgain: (model, row) =>
    changed(model, (rows) => {
      const heads = rows.slice(0, model.heads);
      const at = heads.length + (row % Math.max(1, rows.length - heads.length));
      return [...rows.slice(0, at), ...heads, ...rows.slice(at)];
    }),
  unmergedRows: (model) =>
    changed(model, (rows) =>
      rows.map((cells) => cells.map((cell) => ({ ...cell, rows: 1, isBelow: false }))),
    ),
  splitCell: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) => {
        const at = column % Math.max(1, cells.length);
        return cells.flatMap((cell, index) => (index === at ? pieces(cell) : [cell]));
      }),
    ),
  mergedCells: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) => {
        const at = column % Math.max(1, cells.length);
        const [left, right] = [cells[at], cells[at + 1]];
        if (!left || !right || left.isBelow || right.isBelow) return cells;
        if (!isEmpty(left) && !isEmpty(right)) return cells;
        const merged = {
          ...left,
          text: left.text + right.text,
          columns: left.columns + right.columns,
        };
        return [...cells.slice(0, at), merged, ...cells.slice(at + 2)];
      }),
    ),
  lostEmptyCell: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) => {
        const empty = cells.flatMap((cell, at) => (isEmpty(cell) ? [at] : []));
        const lost = empty[column % Math.max(1, empty.length)];
        return cells.filter((_, at) => at !== lost);
      }),
    ),
  lostFirstCell: (model, row) =>
    changed(
      model,
      // What is lost with the only words of a row nobody can know.
      inRow(row, (cells) => (cells.slice(1).every(isEmpty) ? cells : cells.slice(1))),
    ),
  extraEmptyCell: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) => {
        const at = column % (cells.length + 1);
        const extra: ModelCell = {
          from: '',
          text: '',
          column: 0,
          columns: 1,
          rows: 1,
          isBelow: false,
        };
        return [...cells.slice(0, at), extra, ...cells.slice(at)];
      }),
    ),
  swappedColumns: (model, _, column) => {
    // Two columns are moved as a whole, not a head without what stands below it.
    const isSpanned = model.rows.some((cells) =>
      cells.some(
        (cell) =>
          cell.columns > 1 && cell.column <= column + 1 && column < cell.column + cell.columns,
      ),
    );
    if (isSpanned) return model;
    return changed(model, (rows) =>
      rows.map((cells) => {
        const at = cells.findIndex((cell) => cell.column === column);
        const [left, right] = [cells[at], cells[at + 1]];
        if (at < 0 || !left || !right || left.columns !== right.columns) return cells;
        return placed([...cells.slice(0, at), right, left, ...cells.slice(at + 2)]);
      }),
    );
  },
  totalCalledOtherwise: (model, row) => ({
    ...model,
    rows: model.rows.map((cells, at) =>
      at < model.heads
        ? cells
        : cells.map((cell) =>
            cell.text.replace(/\s/g, '') === '合计'
              ? { ...cell, text: totals[row % totals.length] ?? '' }
              : cell,
          ),
    ),
  }),
  lostTwoCells: (model, row, column) =>
    changed(
      model,
      inRow(row, (cells) => {
        const empty = cells.flatMap((cell, at) => (isEmpty(cell) ? [at] : []));
        const first = column % Math.max(1, empty.length - 1);
        const lost = empty.slice(first, first + 2);
        return cells.filter((_, at) => !lost.includes(at));
      }),
    ),
  lostTitle: (model) => ({ ...model, above: [] }),
} satisfies Readonly<Record<string, Damaging>>;

function withText(
  cells: readonly ModelCell[],
  column: number,
  change: (text: string) => string,
): readonly ModelCell[] {
  return cells.map((cell, at) =>
    at === column % Math.max(1, cells.length) ? { ...cell, text: change(cell.text) } : cell,
  );
}

/** A merged cell, split: its words stay in the first piece. */
function pieces(cell: ModelCell): ModelCell[] {
  return Array.from({ length: cell.columns }, (_, at) => ({
    ...cell,
    columns: 1,
    text: at === 0 ? cell.text : '',
  }));
}
