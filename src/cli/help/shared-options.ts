import { levels } from '../../packs/places/levels';
import { option, type OptionHelp } from './command-help';

/** Options that mean the same in every command that has them. */
export const shared = {
  pack: option(
    { zh: '模板包', en: 'PACK' },
    '用哪个模板包：national、hebei-2018、hebei-2021、henan-2022。',
    'which pack: national, hebei-2018, hebei-2021 or henan-2022.',
  ),
  packFile: option(
    { zh: '文件.json', en: 'FILE.json' },
    '另外装入一个模板包，可以写多次。',
    'one more pack; may be given several times.',
  ),
  style: option(
    { zh: '版式…', en: 'STYLE…' },
    '表单的版式，写作 F14=twoYear，或只写版式。',
    'layouts of forms: F14=twoYear, or the layout alone.',
  ),
  form: option(
    { zh: '编号…', en: 'ID…' },
    '只要这些表单；几个编号用空格或逗号隔开。不写时是模板包的全套。',
    'only these forms, with spaces or commas between them; all of the pack where none is given.',
  ),
  year: option(
    { zh: '年度', en: 'YEAR' },
    '预算年度，例如 2026。',
    'the budget year, such as 2026.',
  ),
  unit: option({ zh: '单位名称', en: 'NAME' }, '部门（单位）名称。', 'the name of the department.'),
  code: option({ zh: '单位编码', en: 'CODE' }, '部门（单位）编码。', 'the code of the department.'),
  level: option(
    { zh: '级次', en: 'LEVEL' },
    `预算级次：${levels.join('、')}；没有指定版式的表单按级次选版式。`,
    `the level of the administration (${levels.join(', ')}): forms have its layout where none is chosen.`,
  ),
  output: option({ zh: '输出.xlsx', en: 'OUT.xlsx' }, '要写的工作簿。', 'the workbook to write.'),
  overwrite: option(
    null,
    '已有的文件可以覆盖；不写时不改动已有的文件。',
    'writes over files that are there; without it they are left as they are.',
  ),
  lang: option(
    'zh|en',
    '输出的语言：中文或英文。',
    'the language of what is printed: Chinese or English.',
  ),
  json: option(null, '以 JSON 输出。', 'prints JSON.'),
} as const satisfies Readonly<Record<string, OptionHelp>>;

/** What says of which pack, in which layouts and of whom the forms are that a command makes. */
export const whoseForms = {
  pack: shared.pack,
  'pack-file': shared.packFile,
  style: shared.style,
  year: shared.year,
  unit: shared.unit,
  code: shared.code,
  level: shared.level,
} as const satisfies Readonly<Record<string, OptionHelp>>;
