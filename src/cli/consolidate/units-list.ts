import { labelKey } from '../../domain/read/label-key';
import { problem } from '../command-problem';
import { readText } from '../read-text';
import type { Terminal } from '../terminal';

export interface ListedUnit {
  readonly name: string;
  readonly code: string | null;
}

/** A unit a line: its name, and behind a tab or a comma its code where it has one. */
export async function listedUnits(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<readonly ListedUnit[]> {
  const text = await readText(path, terminal);
  const units = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [name = '', code = ''] = line.split(/[\t,，]/).map((word) => word.trim());
      return name === '' ? [] : [{ name, code: code === '' ? null : code }];
    });
  const twice = units.find(
    ({ name }, index) => units.findIndex((one) => labelKey(one.name) === labelKey(name)) < index,
  );
  if (twice)
    return problem(
      `${path} 里“${twice.name}”写了不止一次，请只留一行。`,
      `“${twice.name}” stands more than once in ${path}; keep one line of it.`,
    );
  if (units.length === 0)
    return problem(
      `${path} 里没有单位；每行写一个单位名称，编码写在后面，用制表符或逗号隔开。`,
      `There is no unit in ${path}: write one a line, its code behind it after a tab or a comma.`,
    );
  return units;
}
