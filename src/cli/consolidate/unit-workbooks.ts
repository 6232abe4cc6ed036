import { problem } from '../command-problem';
import { fileNameOf } from './file-name';
import type { ListedUnit } from './units-list';

export interface UnitWorkbook {
  readonly unit: ListedUnit;
  readonly path: string;
}

/** Where the workbook of each unit goes; a problem where two of them would be one file. */
export function unitWorkbooks(
  units: readonly ListedUnit[],
  folder: string,
): readonly UnitWorkbook[] {
  const names = new Map<string, string>();
  return units.map((unit) => {
    const name = `${fileNameOf(unit.name)}.xlsx`;
    // Disks that take A and a for one letter are everywhere.
    const key = name.toLowerCase();
    const other = names.get(key);
    if (other !== undefined)
      return problem(
        `“${other}”和“${unit.name}”的文件名都是 ${name}，一个会盖掉另一个；请改其中一个单位的名称。`,
        `The files of “${other}” and “${unit.name}” would both be ${name}, one over the other; change the name of one of the units.`,
      );
    names.set(key, unit.name);
    return { unit, path: `${folder}/${name}` };
  });
}
