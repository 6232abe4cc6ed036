import type { TextSetting } from '../../domain/narrative/section/text-setting';
import { sectionWords } from '../../packs/narrative/section-words';
import { textSettings } from '../../packs/narrative/text-settings';
import { ended, option, type CommandHelp } from './command-help';
import { shared, whoseForms } from './shared-options';

/** printedUnit（万元、元） */
function settingsList(settings: readonly TextSetting[], language: 'zh' | 'en'): string {
  const [open, between, close, next] =
    language === 'zh' ? ['（', '、', '）', '；'] : [' (', ', ', ')', '; '];
  return settings
    .map(
      ({ name, choices }) =>
        `${name}${open}${choices.map(({ value }) => value).join(between)}${close}`,
    )
    .join(next);
}

/** Commands that write the text, and bring in last year and figures. */
export const narrateHelp: CommandHelp = {
  summary: {
    zh: '由表单写出说明文字或 Word 文档',
    en: 'writes the text of the forms, or a Word document',
  },
  usage: {
    zh: '文件.xlsx [--year 年度] [--unit 单位名称] [选项]',
    en: 'FILE.xlsx [--year YEAR] [--unit NAME] [OPTION…]',
  },
  about: [
    {
      zh: '按表单里的数字写出说明文字；表里没有的（上年数、原因等）写在 --facts 里，缺少的逐项列出。年度和单位名称按工作簿里保存的；没有保存的，年度看各表的标题，单位名称要给出。工作簿里写过“预算说明”的，docx 用那里的文字。',
      en: 'Writes the text from the figures of the forms. --facts says what no form does (figures of the year before, reasons); what is missing is listed. Year and name are those saved with the workbook; where none are, the year is that of all titles, and the name has to be given. Where the text was written on a sheet of the workbook, docx takes its words.',
    },
  ],
  options: {
    pack: shared.pack,
    'pack-file': shared.packFile,
    style: option(
      { zh: '说明版式', en: 'STYLE' },
      '说明文字的写法，一个模板包可能有几种。',
      'the wording of the text; a pack may have several.',
    ),
    year: shared.year,
    unit: shared.unit,
    published: option(
      { zh: '年月', en: 'MONTH' },
      '封面上的公开日期，例如 2026年2月；不写时按工作簿里保存的。',
      'the month on the cover, such as 2026-02; where it is not given, that of the workbook.',
    ),
    facts: option(
      { zh: '事实.json', en: 'FACTS.json' },
      `表里没有的事实：上年数、增减原因等；封面上的公开日期（published）；数字和用词的写法，不写时按本地：${settingsList(textSettings, 'zh')}；各节文字的写法，不写时按说明版式，例如 "N12": "summary"（财政部门汇总一级政府的“三公”经费）：${settingsList(sectionWords, 'zh')}。`,
      `what no form says: figures of the year before, reasons; the month on the cover (published); how figures and set words are printed, as the locality does unless it is said: ${settingsList(textSettings, 'en')}; how single sections are worded, as STYLE does unless it is said, such as "N12": "summary" (a finance bureau’s sums of a whole government): ${settingsList(sectionWords, 'en')}.`,
    ),
    'full-shares': option(
      null,
      '比重合计凑成100%（尾差计入舍去最多的一项）。',
      'makes shares add up to 100% (by the ones that lost most in rounding).',
    ),
    'mixed-years': option(
      null,
      '表的年度与文字的年度不同，也写 Word 文档。',
      'writes the document though its tables are of another year than its text.',
    ),
    format: option(
      'text|docx',
      '文字，或者按公文格式的 Word 文档：封面、目录、正文和表。',
      'a text, or a Word document laid out as official documents are.',
    ),
    template: option(
      { zh: '模板.docx', en: 'FILE.docx' },
      '填自己的 Word 文档：把章节、表和栏目的名称用双花括号写在要填的地方，例如 {{三公经费}}、{{F14}}、{{收入总计}}；模板不改动。',
      'fills a document of your own: name sections, forms and figures in double braces where they belong, such as {{三公经费}}, {{F14}} or {{收入总计}}; the template is not changed.',
    ),
    output: option({ zh: '输出', en: 'OUT' }, '要写的文件。', 'the file to write.'),
    overwrite: shared.overwrite,
  },
  examples: [
    'budget-forms narrate 2026年预算公开.xlsx --year 2026 --unit 某某局 --format docx -o 2026年预算公开.docx',
  ],
  ends: [ended.done, ended.unusable],
};

export const importHelp: CommandHelp = {
  summary: {
    zh: '由去年的文件建今年的工作簿',
    en: 'makes this year’s workbook of last year’s file',
  },
  usage: {
    zh: '去年的文件 --pack 模板包 --year 今年 --unit 单位名称 -o 输出.xlsx [选项]',
    en: 'LAST --pack PACK --year YEAR --unit NAME -o OUT.xlsx [OPTION…]',
  },
  about: [
    {
      zh: '读去年的工作簿（.xlsx）、Word 文档（.docx）或文字（.txt），建今年的全套表单：单位、项目、指标、科目带入，金额留空；去年的金额填到“上年”栏，或者作为说明里的上年数；去年写的职责、目标、原因作为说明的参考。',
      en: 'Reads last year’s workbook (.xlsx), Word document (.docx) or text (.txt) and makes all forms of this year: units, projects, indicators and codes come in, amounts stay empty; amounts of last year go to the columns for them, or are kept for the text; duties, goals and reasons become suggestions.',
    },
    {
      zh: '带入了什么、改了什么、留下了什么，逐项列出来源（表!A1、T3!B4、¶12）和原因。',
      en: 'Everything that was taken, changed or left is listed with its source (Sheet!A1, T3!B4, ¶12) and a reason.',
    },
  ],
  options: {
    ...whoseForms,
    output: shared.output,
    overwrite: shared.overwrite,
    json: shared.json,
    lang: shared.lang,
  },
  examples: [
    'budget-forms import 2025年预算公开.docx --pack national --year 2026 --unit 某某局 -o 2026年预算公开.xlsx',
  ],
  ends: [ended.done, ended.unusable],
};

export const figuresHelp: CommandHelp = {
  summary: {
    zh: '把预算系统导出的数填进表单',
    en: 'fills forms with what a budget system gave out',
  },
  usage: {
    zh: '导出文件… --pack 模板包 --year 年度 --unit 单位名称 [选项]',
    en: 'EXPORT… --pack PACK --year YEAR --unit NAME [OPTION…]',
  },
  about: [
    {
      zh: '读预算管理一体化等系统导出的表（.xlsx、.csv、.txt；每行一个科目、项目、资金的金额），按科目、项目、资金性质相加，换算成表单的单位，逐项列出每格填多少、来自哪些行、与已有的数差多少。不写 -o 只看不写。',
      en: 'Reads what a budget system gave out (.xlsx, .csv or .txt; a row for each class, project and source of funds), adds it up for each cell of the forms and converts it to their unit. What goes where, of which rows, and how it differs from what is there is listed. Without -o nothing is written.',
    },
  ],
  options: {
    ...whoseForms,
    into: option(
      { zh: '工作簿.xlsx', en: 'WORKBOOK.xlsx' },
      '按这个工作簿另写一个，表单都重新画一遍；它本身不改动，已有的数不改，除非加上 --replace；别的工作表、表单以外的内容、批注和自己改过的格式不带过去。',
      'the workbook whose forms are drawn anew in -o, with their figures, which stay unless --replace is given. It is not changed; its other sheets, what stands beside its forms, comments and formats of your own do not come along.',
    ),
    money: option(
      'yuan|qian|wan',
      '导出表没有写金额单位时用：元、千元、万元。',
      'what the amounts are in where the export does not say: 元, 千元 or 万元.',
    ),
    column: option(
      { zh: '金额列', en: 'HEAD' },
      '有几列金额时用哪一列。',
      'which of several columns of amounts is meant.',
    ),
    sheet: option(
      { zh: '表名…', en: 'NAME…' },
      '几张表可能是同一笔钱（一上和二上）时算哪些。',
      'which of several tables that may be the same money (two stages of a budget) count.',
    ),
    count: option(
      { zh: '行…', en: 'ROW…' },
      '可能是合计、没有计入的行里，哪些其实要计入，例如 L5。',
      'which of the rows that may be totals, and are left out, count after all, for instance L5.',
    ),
    round: option(
      null,
      '舍入到两位小数，并说明舍入差。',
      'writes two decimals, and tells what they leave.',
    ),
    replace: option(null, '已有的数也换成导出的数。', 'figures that are there are replaced too.'),
    output: shared.output,
    overwrite: shared.overwrite,
    json: shared.json,
    lang: shared.lang,
  },
  examples: [
    'budget-forms figures 导出.csv --pack national --year 2026 --unit 某某局 --money yuan',
    'budget-forms figures 导出.csv --pack national --year 2026 --unit 某某局 --into 2026年预算公开.xlsx -o 填好.xlsx',
  ],
  ends: [ended.done, ended.toLookAt, ended.unusable],
};
