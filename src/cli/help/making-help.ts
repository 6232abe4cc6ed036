import { ended, option, type CommandHelp } from './command-help';
import { shared } from './shared-options';

/** Commands that list and make forms, and read them. */
export const formsHelp: CommandHelp = {
  summary: { zh: '列出模板包和表单', en: 'lists packs and forms' },
  usage: { zh: '[--pack 模板包] [--json]', en: '[--pack PACK] [--json]' },
  about: [
    {
      zh: '列出各模板包的表单：编号、名称、版式和来源。',
      en: 'Lists the forms of each pack: id, name, layouts and source.',
    },
  ],
  options: { pack: shared.pack, 'pack-file': shared.packFile, json: shared.json },
  examples: ['budget-forms forms --pack henan-2022'],
  ends: [ended.done, ended.unusable],
};

export const newHelp: CommandHelp = {
  summary: { zh: '建一个有空表的工作簿', en: 'makes a workbook of forms' },
  usage: {
    zh: '--pack 模板包 --year 年度 --unit 单位名称 -o 输出.xlsx [选项]',
    en: '--pack PACK --year YEAR --unit NAME -o OUT.xlsx [OPTION…]',
  },
  about: [
    {
      zh: '建一个工作簿，每张表单一张工作表；单位、年度记在工作簿里，在 Excel 的窗格里打开就有。',
      en: 'Makes a workbook, a sheet for each form. Department and year are kept in it: the pane in Excel finds them.',
    },
  ],
  options: {
    pack: shared.pack,
    'pack-file': shared.packFile,
    form: shared.form,
    style: shared.style,
    year: shared.year,
    unit: shared.unit,
    code: shared.code,
    level: shared.level,
    data: option(
      { zh: '数据.json', en: 'FILE.json' },
      '填进表单的数据，格式见 docs/schema；read --json 的输出可以直接用。',
      'what the forms are to hold, as docs/schema says; what read --json prints will do.',
    ),
    projects: option(
      { zh: '项目.txt', en: 'FILE.txt' },
      '项目名单，每行一个名称：项目绩效目标表每个项目建一张。',
      'projects, one a line: each gets a form of targets of its own.',
    ),
    output: shared.output,
    lang: option(
      'zh|en',
      'Excel 在格子旁边提示用的语言：中文或英文。',
      'the language of what Excel says beside the cells: Chinese or English.',
    ),
    overwrite: shared.overwrite,
  },
  examples: [
    'budget-forms new --pack national --year 2026 --unit 某某局 -o 2026年预算公开.xlsx',
    'budget-forms new --pack henan-2022 --form F14 --style F14=twoYear --year 2026 --unit 某某局 -o 三公.xlsx',
  ],
  ends: [ended.done, ended.unusable],
};

export const readHelp: CommandHelp = {
  summary: { zh: '读出文件里的表单', en: 'reads the forms of a file' },
  usage: {
    zh: '文件 [--json] [--pack 模板包] [--lang zh|en]',
    en: 'FILE [--json] [--pack PACK] [--lang zh|en]',
  },
  about: [
    {
      zh: '读出工作簿（.xlsx）、Word 文档（.docx）或文字（.txt）里的表单和每个单元格的内容，说明没有读懂的地方；没有认出的表逐张列出，不猜。',
      en: 'Reads the forms of a workbook (.xlsx), a Word document (.docx) or a text (.txt) with what each cell says, and what was not understood. Tables that are no known form are listed, never guessed.',
    },
  ],
  options: {
    pack: option(
      { zh: '模板包', en: 'PACK' },
      '没有标记的表单是哪个模板包的；不写时按文件里的地名、年度和表样判断，写明依据，判断不了就说明。',
      'whose forms without marks are; without it the places, years and layouts of the file say so, with the evidence, or nobody guesses.',
    ),
    'pack-file': shared.packFile,
    json: option(
      null,
      '以 JSON 输出，可以直接作为 new --data。',
      'prints JSON, which new --data takes.',
    ),
    lang: shared.lang,
  },
  examples: ['budget-forms read 2026年预算公开.xlsx --json'],
  ends: [ended.done, ended.unusable],
};
