import type { Area } from '../../grid/area';
import type { CellContent } from '../range/cell-content';
import type { Visibility } from '../worksheet/visibility';

/** Who did something. Excel tells add-ins apart from the user, and other people's computers from this one. */
export type Actor = 'user' | 'coauthor' | 'addin';

/** What one edit did to the only cell it touched. */
export interface CellEdit {
  readonly before: CellContent;
  /** Known once the formula that was entered is calculated. */
  after: CellContent | undefined;
}

/** `Excel.DataChangeType`, apart from RangeEdited. */
export type ShiftType =
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** `Excel.InsertDeleteCellsShiftDirection` */
export type ShiftDirection =
  'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

export interface Shift {
  readonly kind: 'shifted';
  readonly sheetId: string;
  readonly area: Area;
  readonly type: ShiftType;
  readonly direction: ShiftDirection;
}

export interface Edit {
  readonly kind: 'edited';
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly cell?: CellEdit | undefined;
}

/** A change that undo takes back. */
export type Change =
  | Edit
  | Shift
  | { readonly kind: 'formatted'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'added' | 'deleted'; readonly sheetId: string }
  | Replaced<'renamed', string>
  | Replaced<'visibility', Visibility>
  | Replaced<'protection', boolean>;

interface Replaced<Kind, Value> {
  readonly kind: Kind;
  readonly sheetId: string;
  readonly before: Value;
  readonly after: Value;
}

/** All that add-ins can hear of. */
export type Occurrence =
  | Change
  | { readonly kind: 'activated' | 'deactivated'; readonly sheetId: string }
  | {
      readonly kind: 'selected' | 'calculated';
      readonly sheetId: string;
      readonly areas: readonly Area[];
    };

/** What happens when a change is undone. */
export function inverse(change: Change): Change {
  switch (change.kind) {
    case 'edited':
      return { ...change, cell: swapped(change.cell) };
    case 'shifted':
      return { ...change, ...opposite(change) };
    case 'formatted':
      return change;
    case 'added':
      return { ...change, kind: 'deleted' };
    case 'deleted':
      return { ...change, kind: 'added' };
    case 'renamed':
      return { ...change, before: change.after, after: change.before };
    case 'visibility':
      return { ...change, before: change.after, after: change.before };
    case 'protection':
      return { ...change, before: change.after, after: change.before };
  }
}

function swapped(cell: CellEdit | undefined): CellEdit | undefined {
  return cell?.after && { before: cell.after, after: cell.before };
}

function opposite({ type, direction }: Shift): Pick<Shift, 'type' | 'direction'> {
  return { type: oppositeTypes[type], direction: oppositeDirections[direction] };
}

const oppositeTypes: Readonly<Record<ShiftType, ShiftType>> = {
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

const oppositeDirections: Readonly<Record<ShiftDirection, ShiftDirection>> = {
  None: 'None',
  ShiftCellLeft: 'ShiftCellRight',
  ShiftCellRight: 'ShiftCellLeft',
  ShiftCellUp: 'ShiftCellDown',
  ShiftCellDown: 'ShiftCellUp',
};
