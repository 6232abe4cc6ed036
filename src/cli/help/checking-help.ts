import { ended, option, type CommandHelp } from './command-help';
import { shared } from './shared-options';

/** Commands that say what is wrong, and sum it up. */
export const checkHelp: CommandHelp = {
  summary: { zh: '检查文件里的表单和说明文字', en: 'checks the forms and the text of files' },
  usage: { zh: '文件或文件夹… [选项]', en: 'FILE|FOLDER… [OPTION…]' },
  about: [
    {
      zh: '检查 .xlsx、.docx、.txt 里的表单：合计、正负、勾稽、支出计划、必填栏目等，以及说明文字与表的一致。文件夹连同下级文件夹里的文件逐个检查，文件多时用上所有的处理器核心。原文件不改动。',
      en: 'Checks the forms in .xlsx, .docx and .txt files: totals, signs, identities, spending plans, required cells …, and the text against the forms. Of a folder all files are checked, those of the folders in it too, on all cores. Files are never changed.',
    },
    {
      zh: '在工作簿里接受过的注意事项连同理由列出，不影响结论。没有标记、按内容认出的表单，优先按 --pack 认。',
      en: 'Warnings that were accepted in the workbook are listed with their reasons and do not count. Forms without marks are taken for those of --pack first.',
    },
  ],
  options: {
    format: option(
      'text|json|xlsx',
      '输出的格式；json 每个文件一行，xlsx 把检查报告写入 -o。',
      'how findings are told; json has one line a file, xlsx writes a report into -o.',
    ),
    output: option(
      { zh: '输出', en: 'OUT' },
      '检查报告（.xlsx），或者边查边存的结果（.jsonl）。',
      'the report (.xlsx), or results that are kept as they come (.jsonl).',
    ),
    annotate: option(
      null,
      '在每个文件旁边另写一个带批注的副本，例如 预算公开（批注）.docx。',
      'writes a copy beside each file with notes at the cells or comments at the words.',
    ),
    pack: shared.pack,
    'pack-file': shared.packFile,
    year: option(
      { zh: '年度', en: 'YEAR' },
      '预算年度，各表标题的年份与它核对；不写时用工作簿里的。',
      'the budget year that titles are held against; that of the workbook where none is given.',
    ),
    summary: option(
      { zh: '汇总.xlsx', en: 'OUT.xlsx' },
      '另写一个汇总：哪些文件有哪些问题，问题多的在前。',
      'writes which files have which problems, the worst first.',
    ),
    shard: option(
      { zh: '第几份/共几份', en: 'PART/PARTS' },
      '只检查其中一份，例如 2/5，用来分给几台机器。',
      'checks a part, such as 2/5, so that several machines share the files.',
    ),
    resume: option(
      null,
      '接着上次中断的地方检查，没有变动的文件不再查（要有 -o 结果.jsonl）；上次写的汇总重新写。',
      'goes on where it was stopped; files that are as they were are not checked again (with -o OUT.jsonl); the summary of before is written anew.',
    ),
    overwrite: shared.overwrite,
    lang: shared.lang,
  },
  examples: [
    'budget-forms check 2026年预算公开.xlsx 2026年预算公开.docx --annotate',
    'budget-forms check 报送 --format json -o 结果.jsonl --summary 汇总.xlsx --resume',
  ],
  ends: [
    [0, { zh: '没有错误', en: 'no errors' }],
    [1, { zh: '有错误', en: 'there are errors' }],
    ended.unusable,
  ],
};

export const summaryHelp: CommandHelp = {
  summary: { zh: '合并几份检查结果', en: 'joins results of checks' },
  usage: { zh: '结果.jsonl… -o 汇总.xlsx|结果.jsonl', en: 'OUT.jsonl… -o OUT.xlsx|OUT.jsonl' },
  about: [
    {
      zh: '把 check --format json 的几份结果写成汇总工作簿，或者合成一份结果。',
      en: 'Joins results of check --format json into a workbook that sums them up, or into one file of results.',
    },
  ],
  options: {
    output: option(
      { zh: '输出', en: 'OUT' },
      '汇总（.xlsx）或者合并的结果（.jsonl）。',
      'the summary (.xlsx), or the joined results (.jsonl).',
    ),
    overwrite: shared.overwrite,
    lang: shared.lang,
  },
  examples: ['budget-forms summary 一.jsonl 二.jsonl -o 汇总.xlsx'],
  ends: [ended.done, ended.unusable],
};
