import type { SheetAddress } from '../../../domain/grid/sheet-address';

/** What somebody said of a warning: that it is right as it is, and why. */
export interface Acceptance {
  /** Where the cell is that it was said of; a defined name keeps it true when rows come and go. */
  readonly place: SheetAddress;
  readonly record: AcceptanceRecord;
}

/** What is noted of it in the workbook. */
export interface AcceptanceRecord {
  /** The number of its defined name. */
  readonly id: number;
  readonly rule: string;
  readonly says: string;
  /** A sign of the figures that were accepted: of others it says nothing. */
  readonly figures: string;
  readonly reason: string;
  /** The day it was accepted: 2026-11-26. */
  readonly day: string;
}
