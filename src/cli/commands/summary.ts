import type { LineFiles } from '../terminal/line-file';
import { lastResults, writeMerged } from '../batch/merge-results';
import { writeSummary } from '../batch/write-summary';
import { problem } from '../command-problem';
import { languageOf } from '../language';
import { refuseToReplace } from '../refuse-to-replace';
import type { Command } from './command';

/** Joins the results of checks that were made in parts: as a workbook for the bureau, or as one file of results. */
export const summaryCommand: Command = {
  options: {
    output: { short: 'o', takes: 'one' },
    lang: { takes: 'one' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    const { words: paths } = options;
    const path = options.one('output');
    if (paths.length === 0)
      return problem(
        '请给出检查结果文件（check --format json -o 写成的）。',
        'Name the files of results (written by check --format json -o).',
      );
    if (path === null || !/\.(?:xlsx|jsonl)$/i.test(path))
      return problem(
        '请用 -o 给出要写的文件：.xlsx 是检查汇总，.jsonl 是合并后的结果。',
        'Name the file to write with -o: .xlsx is a summary, .jsonl the results in one file.',
      );
    refuseToReplace([path], paths);
    const language = languageOf(options);
    const ifThere = options.has('overwrite') ? 'replace' : 'refuse';
    const lines = terminal.lines ?? noFiles();
    const results = await lastResults(paths, { ...terminal, lines }, language);
    if (/\.xlsx$/i.test(path)) {
      const tallies = results.map(({ tally }) => tally);
      await writeSummary(tallies, { path, ifThere, language }, terminal);
    } else await writeMerged(results, { path, ifThere, language }, { ...terminal, lines });
    return 0;
  },
};

function noFiles(): LineFiles {
  return problem('这里不能读写结果文件。', 'Files of results cannot be read or written here.');
}
