import type { Arguments } from './arguments';
import { problem } from './command-problem';
import { unwritableProblem } from './file-problem';
import type { Terminal } from './terminal/terminal';

/** Which workbook is to be written. */
export function outputOf(options: Arguments): string {
  const output =
    options.one('output') ??
    problem(
      '缺少 -o（要写入的 .xlsx 文件）。',
      'The option -o (the .xlsx file to write) is missing.',
    );
  if (!/\.xlsx$/i.test(output)) {
    problem(
      `${output} 应以 .xlsx 结尾，Excel 才能打开。`,
      `${output} must end in .xlsx, or Excel does not open it.`,
    );
  }
  return output;
}

/** A file that exists is left as it is, unless the user said otherwise. */
export async function writeOutput(
  output: string,
  bytes: Uint8Array,
  options: Arguments,
  terminal: Terminal,
): Promise<void> {
  await terminal
    .writeFile(output, bytes, options.has('overwrite') ? 'replace' : 'refuse')
    .catch((error: unknown) => unwritableProblem(output, error));
}
