import type { WriteOptions } from 'hucre/xlsx';
import { generateRandomId } from '../engine/univer';
import type { FileName } from './workbook-marks';
import { withoutPrefixes, withPrefixes } from './future-functions';

/** A defined name in a snapshot of Univer. */
interface SnapshotName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly localSheetId: string;
}

export const namesResource = 'SHEET_DEFINED_NAME_PLUGIN';
const everywhere = 'AllDefaultWorkbook';

/** Names that Excel keeps for itself carry a prefix in the file; these two it shows to the user. */
const shown = ['Print_Area', 'Print_Titles'];
const builtIn = '_xlnm.';

export function readNames(
  names: readonly FileName[],
  sheetIds: readonly (string | undefined)[],
): Readonly<Record<string, SnapshotName>> {
  const read = names.flatMap(({ name, formula, comment, hidden, sheet }): SnapshotName[] => {
    const bare = name.startsWith(builtIn) ? name.slice(builtIn.length) : name;
    if (bare !== name && !shown.includes(bare)) return [];
    const localSheetId = sheet === undefined ? everywhere : sheetIds[sheet];
    if (localSheetId === undefined || formula === '') return [];
    const id = generateRandomId();
    const text = withoutPrefixes(formula);
    const formulaOrRefString = /[!]/.test(text) && !/[()"]/.test(text) ? text : `=${text}`;
    return [{ id, name: bare, formulaOrRefString, comment, hidden, localSheetId }];
  });
  return Object.fromEntries(read.map((name) => [name.id, name]));
}

export interface WrittenNames {
  readonly namedRanges: NonNullable<WriteOptions['namedRanges']>;
  /** By their index among the written ones. */
  readonly hidden: ReadonlySet<number>;
}

export function writeNames(
  snapshot: Readonly<Record<string, SnapshotName>>,
  sheetName: (sheetId: string) => string | undefined,
): WrittenNames {
  const hidden = new Set<number>();
  const namedRanges = Object.values(snapshot).flatMap((name) => {
    const isLocal = name.localSheetId !== undefined && name.localSheetId !== everywhere;
    const scope = isLocal ? sheetName(name.localSheetId) : undefined;
    // Its sheet was deleted.
    if (isLocal && scope === undefined) return [];
    return [{ name, scope }];
  });
  return {
    namedRanges: namedRanges.map(({ name, scope }, index) => {
      if (name.hidden) hidden.add(index);
      const isBuiltIn = scope !== undefined && shown.includes(name.name);
      return {
        name: isBuiltIn ? builtIn + name.name : name.name,
        range: withPrefixes(name.formulaOrRefString.replace(/^=/, '')),
        ...(scope === undefined ? {} : { scope }),
        ...(name.comment ? { comment: name.comment } : {}),
      };
    }),
    hidden,
  };
}
