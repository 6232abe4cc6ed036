import { annotatedName } from '../../files/annotated/annotated-name';
import { namedFiles } from '../batch/named-files';
import { filesOfShard, shardOf } from '../batch/shard';
import { checkOutput } from '../check/check-output';
import { checkSettings } from '../check/asked-settings';
import { runChecks } from '../check/run-checks';
import { problem } from '../command-problem';
import { refuseToReplace } from '../refuse-to-replace';
import type { Command } from './command';

/** Says what is wrong in the forms of workbooks, documents and texts. Ends with 1 where something is, with 2 where a file could not be read. */
export const checkCommand: Command = {
  options: {
    pack: { takes: 'one' },
    'pack-file': { takes: 'several' },
    year: { takes: 'one' },
    format: { takes: 'one' },
    lang: { takes: 'one' },
    annotate: { takes: 'nothing' },
    output: { short: 'o', takes: 'one' },
    summary: { takes: 'one' },
    shard: { takes: 'one' },
    resume: { takes: 'nothing' },
    overwrite: { takes: 'nothing' },
  },
  async run(options, terminal) {
    if (options.words.length === 0) {
      return problem(
        '请给出要检查的 .xlsx、.docx 或 .txt 文件，或者放着它们的文件夹。',
        'Name the .xlsx, .docx or .txt files that are to be checked, or a folder with them.',
      );
    }
    const settings = checkSettings(options);
    const output = checkOutput(options, settings.format);
    const shard = shardOf(options.one('shard'));
    // Packs that cannot be read are told before any file is; those that are built in can.
    if (settings.pack !== null || settings.packFiles.length > 0) {
      const { packsInOrder } = await import('../packs-in-order');
      await packsInOrder(settings, terminal);
    }
    const all = await namedFiles(options.words, terminal, settings.language);
    if (all.length === 0) {
      const folders = options.words.join('、');
      return problem(
        `${folders} 里没有 .xlsx、.docx 或 .txt 文件。`,
        `There is no .xlsx, .docx or .txt file in ${folders}.`,
      );
    }
    const copies = settings.isAnnotating
      ? all.map((file) => annotatedName(file, settings.language))
      : [];
    refuseToReplace([output.path, output.summary, ...copies], [...all, ...settings.packFiles]);
    return runChecks(filesOfShard(all, shard), settings, output, terminal);
  },
};
