import { ended, option, type CommandHelp } from './command-help';
import { shared, whoseForms } from './shared-options';

const units = option(
  { zh: '名单.txt', en: 'LIST.txt' },
  '单位名单，每行一个单位；编码写在名称前面、后面都可以。',
  'the units, one a line; a code may stand before or behind the name.',
);

/** Commands between a department and its units. */
export const splitHelp: CommandHelp = {
  summary: {
    zh: '给每个下属单位建一个工作簿',
    en: 'makes a workbook for each unit of a department',
  },
  usage: {
    zh: '--pack 模板包 --year 年度 -o 文件夹 [--units 名单.txt] [--from 本部门.xlsx] [选项]',
    en: '--pack PACK --year YEAR -o FOLDER [--units LIST.txt] [--from DEPARTMENT.xlsx] [OPTION…]',
  },
  about: [
    {
      zh: '给每个下属单位建一个工作簿。--from 里写着某个单位的行，放进它的工作簿；没有分出去的逐条列出。',
      en: 'Makes a workbook for each unit. Rows of --from that name a unit go into its workbook; what went to no unit is listed.',
    },
  ],
  options: {
    pack: shared.pack,
    'pack-file': shared.packFile,
    form: shared.form,
    style: shared.style,
    year: shared.year,
    level: shared.level,
    units,
    from: option(
      { zh: '本部门.xlsx', en: 'DEPARTMENT.xlsx' },
      '本部门的工作簿。',
      'the workbook of the department.',
    ),
    output: option(
      { zh: '文件夹', en: 'FOLDER' },
      '写到哪个文件夹；没有就新建。',
      'the folder to write into; it is made where it is not there.',
    ),
    overwrite: shared.overwrite,
    lang: shared.lang,
  },
  examples: ['budget-forms split --pack national --year 2026 --units 名单.txt -o 下发'],
  ends: [ended.done, ended.toLookAt, ended.unusable],
};

export const consolidateHelp: CommandHelp = {
  summary: {
    zh: '把下属单位的表汇总成本部门的',
    en: 'makes the forms of a department of those of its units',
  },
  usage: {
    zh: '文件或文件夹… --pack 模板包 --year 年度 --unit 单位名称 -o 输出.xlsx [选项]',
    en: 'FILE|FOLDER… --pack PACK --year YEAR --unit NAME -o OUT.xlsx [OPTION…]',
  },
  about: [
    {
      zh: '金额相加，同一科目并成一行，项目和单位逐行列出，每个项目的绩效目标表各留一张。缺少的单位、别的年度的文件、填写不一和没有读懂的地方逐条列出，不计入。',
      en: 'Amounts are added up, a class is one row, projects and units are listed, each project keeps its form. Units without a file, files of another year, what units say differently and what was not understood is listed, and is not in the sums.',
    },
  ],
  options: {
    ...whoseForms,
    units,
    output: shared.output,
    overwrite: shared.overwrite,
    json: shared.json,
    lang: shared.lang,
  },
  examples: [
    'budget-forms consolidate 上报 --pack national --year 2026 --unit 某某局 --units 名单.txt -o 汇总.xlsx',
  ],
  ends: [ended.done, ended.toLookAt, ended.unusable],
};
