import { unitList, type ListedUnit, type SameCode } from '../../app/state/listed-units';
import type { Words } from '../../domain/form/words';
import { problem } from '../command-problem';
import { readText } from '../read-text';
import type { Terminal } from '../terminal/terminal';

/** The units of a list in a file. */
export async function listedUnits(
  path: string,
  terminal: Pick<Terminal, 'readFile' | 'complain'>,
  language: keyof Words,
): Promise<readonly ListedUnit[]> {
  const list = unitList(await readText(path, terminal));
  switch (list.kind) {
    case 'units':
      if (list.twice) terminal.complain(twiceWords(path, list.twice)[language]);
      for (const one of list.sameCodes ?? []) {
        terminal.complain(sameCodeWords(path, one)[language]);
      }
      return list.units;
    case 'none':
      return problem(
        `${path} 里没有单位；每行写一个单位名称，编码写在后面，用制表符或逗号隔开。`,
        `There is no unit in ${path}: write one a line, its code behind it after a tab or a comma.`,
      );
  }
}

function sameCodeWords(path: string, { code, names }: SameCode): Words {
  return {
    zh: `${path} 里${names.join('、')}的编码都是${code}，请核对。`,
    en: `In ${path} ${names.join(', ')} have the same code ${code}; please check it.`,
  };
}

function twiceWords(path: string, names: readonly string[]): Words {
  return {
    zh: `${path} 里写了不止一次，只按第一行算：${names.join('、')}`,
    en: `In ${path} more than once; the first line of each counts: ${names.join(', ')}`,
  };
}
