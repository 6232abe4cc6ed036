import type { Catalogue } from '../../app/catalogue';
import type { UnitFile } from '../../app/consolidate/unit-files';
import { unitInFile } from '../../files';
import { problem } from '../command-problem';
import { formFileOf } from '../form-file-of';
import type { Terminal } from '../terminal/terminal';

/** What the department's own file says; a problem where it is of another year. */
export async function parentFile(
  path: string,
  year: number,
  catalogue: Catalogue,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<UnitFile> {
  const parent = unitInFile(path, await formFileOf(path, terminal), catalogue);
  if (parent.year === null || parent.year === year) return parent;
  return problem(
    `${path} 是${parent.year}年的，--year 是${year}；请换成${year}年的文件，或者改正 --year。`,
    `${path} is of ${parent.year}, but --year is ${year}; take the file of ${year}, or mend --year.`,
  );
}
