import { parseAddress } from '../../grid/address';
import type { Area } from '../../grid/area';
import type { Env } from '../env';
import { sameName } from '../worksheet/sheet-name';
import type { DefinedName } from './name-list';

export interface PlacedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** The one range a name refers to; undefined where it refers to anything else. */
export function rangeOfName({ formula }: DefinedName, env: Env): PlacedArea | undefined {
  const parsed = parseAddress(formula.slice(1));
  const name = parsed?.sheet;
  if (!parsed || name === undefined) return undefined;
  const sheet = env.engine.book.getSheets().find((one) => sameName(one.getSheetName(), name));
  return sheet && { sheetId: sheet.getSheetId(), area: parsed.area };
}
