import type { FormDefinition } from '../form/form-definition';
import type { Profile } from '../form/profile';
import type { PromptWords } from '../plan/prompt-words';
import type { CellRange } from '../grid/cell-range';
import type { RuleWatch } from '../native/rule-watch';
import type { FormRef } from '../layout/mark-name';
import type { FormReading } from '../read/form-reading';
import type { SheetGrid } from '../grid/sheet-grid';

export type CellValue = string | number | boolean;

/** A sheet with all that a form on it needs. */
export interface SheetNow {
  readonly grid: SheetGrid;
  /** The number format of a cell; null where it is not known. */
  formatAt(row: number, column: number): string | null;
  /** Null where it is not known. */
  readonly native: NativeRulesNow | null;
  /** Null where it is not known. */
  readonly looks: LooksNow | null;
}

/** How the rows of a sheet look, as far as a form cares. */
export interface LooksNow {
  /** The column whose cells were looked at: the last that is used. */
  readonly column: number;
  /** Null for a row that was not looked at. */
  at(row: number): RowLook | null;
  /** Of any cell; null for one that was not looked at. */
  cellAt(row: number, column: number): CellLook | null;
}

export interface CellLook {
  readonly font: string;
  /** In points. */
  readonly size: number;
  /** Null where the cell has none. */
  readonly fill: string | null;
  /** At which of its sides a line is drawn. */
  readonly lines: Readonly<Record<Side, boolean>>;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface RowLook {
  /** In points; 0 where the row is hidden. */
  readonly height: number;
  /** Null where the cell has none. */
  readonly fill: string | null;
  /** Whether the lines above and below the cell are thick. */
  readonly thickAbove: boolean;
  readonly thickBelow: boolean;
}

/** What Excel does by itself in any cell of a sheet, whoever told it to. */
export interface NativeRulesNow {
  /** It says what belongs into a cell, or questions what is typed. */
  readonly asks: boolean;
  /** The used cells in which it does; null where it is not known of every cell. */
  readonly asksIn: readonly CellRange[] | null;
  /** It paints cells by a condition. */
  readonly paints: boolean;
}

/** The names of one instance of a form, as the workbook has them. */
export interface MarksNow {
  readonly instance: number;
  /** The names of a copied sheet belong to that sheet. */
  readonly owner: 'workbook' | 'sheet';
  /** By the part, null being the whole form: the cells of this sheet that the name stands for; null where there are none. */
  readonly found: ReadonlyMap<string | null, CellRange | null>;
}

/** A form as it stands on a sheet: by its name, or recognised by its words. */
export interface FormNow {
  readonly ref: FormRef;
  readonly form: FormDefinition;
  readonly sheet: SheetNow;
  readonly region: CellRange;
  readonly reading: FormReading;
  readonly marks: MarksNow;
  readonly profile: Profile;
  /** What is known of its rules. */
  readonly watch: RuleWatch;
  /** Of what Excel says beside the cells. */
  readonly promptWords?: PromptWords | undefined;
}
