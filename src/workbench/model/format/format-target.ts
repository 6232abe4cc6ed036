import type { Area } from '../../grid/area';
import { areaOf } from '../range/cells';
import type { RangeTarget } from '../range/live-ranges';

/** The cells a format is read from or written to: of one range, or of several in one call (RangeAreas). */
export interface FormatTarget {
  readonly sheetId: string;
  /** Asked for at every use: the cells move when rows and columns are inserted. */
  readonly areas: () => readonly Area[];
}

export function formatTarget(range: RangeTarget): FormatTarget {
  return { sheetId: range.sheetId, areas: () => [areaOf(range)] };
}
