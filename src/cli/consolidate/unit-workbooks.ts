import type { ListedUnit } from '../../app/state/listed-units';
import { unitFileNames } from '../../app/consolidate/unit-file-names';
import { problem } from '../command-problem';

export interface UnitWorkbook {
  readonly unit: ListedUnit;
  readonly path: string;
}

/** Where the workbook of each unit goes; a problem where two of them would be one file. */
export function unitWorkbooks(
  units: readonly ListedUnit[],
  folder: string,
): readonly UnitWorkbook[] {
  const files = unitFileNames(units);
  if (files.kind === 'clash') {
    const { one, other, name } = files;
    return problem(
      `“${one}”和“${other}”的文件名都是 ${name}，一个会盖掉另一个；请改其中一个单位的名称。`,
      `The files of “${one}” and “${other}” would both be ${name}, one over the other; change the name of one of the units.`,
    );
  }
  return units.map((unit, index) => ({ unit, path: `${folder}/${files.names[index] ?? ''}` }));
}
