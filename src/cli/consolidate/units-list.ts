import { unitList, type ListedUnit } from '../../app/state/listed-units';
import { problem } from '../command-problem';
import { readText } from '../read-text';
import type { Terminal } from '../terminal/terminal';

/** The units of a list in a file. */
export async function listedUnits(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<readonly ListedUnit[]> {
  const list = unitList(await readText(path, terminal));
  switch (list.kind) {
    case 'units':
      return list.units;
    case 'twice':
      return problem(
        `${path} 里“${list.name}”写了不止一次，请只留一行。`,
        `“${list.name}” stands more than once in ${path}; keep one line of it.`,
      );
    case 'none':
      return problem(
        `${path} 里没有单位；每行写一个单位名称，编码写在后面，用制表符或逗号隔开。`,
        `There is no unit in ${path}: write one a line, its code behind it after a tab or a comma.`,
      );
  }
}
