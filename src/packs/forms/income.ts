import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormBlock } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { carriedOverIncome } from './carried-over-income';
import { amount, empty, head, input, middle, row, sum, text, total } from './cells';
import { codeHelp } from './field-help';
import { disclosureForm, disclosureStyle, unitLine } from './disclosure-form';
import { functionalCode, functionalGridRules } from './functional-grid-rules';
import { owner } from './owner';

/** F08. Announced by the disclosure of 新乡 of 2022 and not printed there: the columns are those in use. */
const thisYear = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['business', '事业收入'],
  ['superior', '上级补助收入'],
  ['affiliated', '附属单位上缴收入'],
  ['commercial', '事业单位经营收入'],
  ['other', '其他收入'],
] as const;

/** The amounts that are typed, in two groups, each after its sum. */
const groups = [
  { id: 'income', label: '本年收入小计', parts: thisYear, about: '' },
  { id: 'carriedOver', label: '上年结转结余小计', parts: carriedOverIncome, about: '上年结转结余' },
] as const;

const amounts: readonly FormCell[] = [
  sum('total', '合计', ['income', 'carriedOver']),
  ...groups.flatMap(({ id, label, parts, about }) => [
    sum(
      id,
      label,
      parts.map(([part]) => part),
    ),
    ...parts.map(([part, title]) => amount(part, `${about}${title}`)),
  ]),
];

const partsLookedFor: readonly string[] = thisYear.map(([id]) => id);
const looked = ['total', 'income', 'carriedOver', ...partsLookedFor];

/** The same columns, added up over the items of a block. */
function totals(block: string, isMarked: boolean): FormCell[] {
  const columns = [
    ['total', '合计'] as const,
    ...groups.flatMap(({ id, label, parts, about }) => [
      [id, label] as const,
      ...parts.map(([part, title]) => [part, `${about}${title}`] as const),
    ]),
  ];
  return columns.map(([id, label]) =>
    total(id, label, `${block}.${id}`, {
      ...(isMarked && looked.includes(id) ? { marked: true } : {}),
      ...(block === 'items' ? { codes: functionalCode } : {}),
    }),
  );
}

const amountHeads = {
  first: [head('合计', 1, 3), head('本年收入', 10), head('上年结转结余', 6)],
  second: [
    head('小计', 1, 2),
    ...thisYear.slice(0, 4).map(([, label]) => head(label, 1, 2)),
    head('单位资金', 5),
    head('小计', 1, 2),
    ...carriedOverIncome.map(([, label]) => head(label, 1, 2)),
  ],
  third: thisYear.slice(4).map(([, label]) => head(label)),
};

const common = {
  ...disclosureStyle,
  heading: ['{year}年部门收入预算表'],
  lines: [unitLine(3)],
  notes: [],
  orientation: 'landscape',
} as const;

const amountWidths = [60, 60, ...Array<number>(15).fill(50)];

const ownUnit = owner('部门（单位）');

const items: FormBlock = {
  block: 'items',
  item: { zh: '科目', en: 'Code' },
  offered: 3,
  parts: [
    row(
      input('code', 'classCode', '科目编码（类）', codeHelp.class),
      input('code', 'sectionCode', '科目编码（款）', codeHelp.section),
      input('code', 'itemCode', '科目编码（项）', codeHelp.item),
      input('code', 'rowUnitCode', '单位代码', codeHelp.rowUnit),
      text('itemName', '科目名称'),
      ...amounts,
    ),
  ],
};

const byCode: FormStyle = {
  ...common,
  columns: [28, 28, 28, 48, 122, ...amountWidths],
  header: [
    row(
      head('科目编码', 3),
      head('单位代码', 1, 3),
      head('单位（科目名称）', 1, 3),
      ...amountHeads.first,
    ),
    row(head('类', 1, 2), head('款', 1, 2), head('项', 1, 2), ...amountHeads.second),
    row(...amountHeads.third),
  ],
  body: [
    row(...empty(4), middle('合计'), ...totals('units', true)),
    {
      block: 'units',
      item: { zh: '单位', en: 'Unit' },
      begins: { filled: ['unitCode'], blank: functionalCode },
      parts: [row(...empty(3), ...ownUnit, ...totals('items', false)), items],
    },
  ],
};

const byUnit: FormStyle = {
  ...common,
  id: 'unit',
  name: { zh: '按单位', en: 'By unit' },
  columns: [60, 150, ...amountWidths],
  header: [
    row(head('部门（单位）代码', 1, 3), head('部门（单位）名称', 1, 3), ...amountHeads.first),
    row(...amountHeads.second),
    row(...amountHeads.third),
  ],
  body: [
    row(...empty(), middle('合计'), ...totals('units', true)),
    {
      block: 'units',
      item: { zh: '单位', en: 'Unit' },
      parts: [row(...ownUnit, ...amounts)],
    },
  ],
};

export const income: FormDefinition = {
  ...disclosureForm,
  rules: [...disclosureForm.rules, ...functionalGridRules],
  id: 'F08',
  title: '部门收入预算表',
  initials: 'bmsrysb',
  shortName: { zh: '收入预算表', en: 'Income budget' },
  sheetName: '部门收入预算表',
  styles: [{ ...byCode, name: { zh: '按科目', en: 'By code' } }, byUnit],
};
