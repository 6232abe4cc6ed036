import type { FormCell } from '../../domain/form/form-cell';
import type { FormBlock } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import type { ZeroPrint } from '../../domain/form/form-field';
import { amount, empty, head, input, middle, row, sum, text, total } from './cells';
import { codeHelp } from './field-help';
import { functionalCode } from './functional-grid-rules';
import { owner } from './owner';
import { disclosureStyle } from './disclosure-form';

/** The 14 columns that F09, F11, F15 and F19 share. */
type GridOptions = Pick<FormStyle, 'heading' | 'lines' | 'notes' | 'emptyNote'> & {
  /** The head of the column of names; its brackets are printed full or half width. */
  readonly nameLabel: string;
  /** How the row 合计 prints 0: a table without data prints it. */
  readonly totalZero: ZeroPrint;
};

const parts = {
  basic: ['wages', 'familyAid', 'goods', 'capital'],
  project: ['otherOperating', 'specificTarget'],
} as const;

const columns = [
  ['total', '合计'],
  ['basic', '基本支出小计'],
  ['wages', '工资福利支出'],
  ['familyAid', '对个人和家庭的补助'],
  ['goods', '商品和服务支出'],
  ['capital', '资本性支出'],
  ['project', '项目支出小计'],
  ['otherOperating', '其他运转类'],
  ['specificTarget', '特定目标类'],
] as const;

const looked = ['total', 'basic', 'project'];

/** The amounts of one 项. */
const itemAmounts: readonly FormCell[] = columns.map(([id, label]) => {
  if (id === 'total') return sum(id, label, ['basic', 'project']);
  return id === 'basic' || id === 'project' ? sum(id, label, parts[id]) : amount(id, label);
});

const items: FormBlock = {
  block: 'items',
  item: { zh: '科目', en: 'Code' },
  offered: 3,
  parts: [
    row(
      input('code', 'classCode', '科目编码（类）', { required: true, ...codeHelp.class }),
      input('code', 'sectionCode', '科目编码（款）', codeHelp.section),
      input('code', 'itemCode', '科目编码（项）', codeHelp.item),
      input('code', 'rowUnitCode', '单位代码', codeHelp.rowUnit),
      text('itemName', '科目名称', { required: true }),
      ...itemAmounts,
    ),
  ],
};

/** The row of a unit holds its code and no 科目; it is followed by the rows of its 科目. */
const units: FormBlock = {
  block: 'units',
  item: { zh: '单位', en: 'Unit' },
  begins: { filled: ['unitCode'], blank: functionalCode },
  parts: [
    row(
      ...empty(3),
      ...owner('单位', { required: true }),
      ...columns.map(([id, label]) => total(id, label, `items.${id}`, { codes: functionalCode })),
    ),
    items,
  ],
};

export function expenditureGrid({ nameLabel, totalZero, ...printed }: GridOptions): FormStyle {
  return {
    ...disclosureStyle,
    ...printed,
    columns: [28, 28, 28, 48, 122, 60, 58, 58, 58, 58, 54, 58, 58, 58],
    header: [
      row(
        head('科目编码', 3),
        head('单位代码', 1, 3),
        head(nameLabel, 1, 3),
        head('合计', 1, 3),
        head('基本支出', 5),
        head('项目支出', 3),
      ),
      row(
        head('类', 1, 2),
        head('款', 1, 2),
        head('项', 1, 2),
        head('小计', 1, 2),
        head('人员经费', 2),
        head('公用经费', 2),
        head('小计', 1, 2),
        head('其他运转类', 1, 2),
        head('特定目标类', 1, 2),
      ),
      row(
        head('工资福利支出'),
        head('对个人和家庭的补助'),
        head('商品和服务支出'),
        head('资本性支出'),
      ),
    ],
    body: [
      row(
        ...empty(4),
        middle('合计'),
        ...columns.map(([id, label]) =>
          total(id, label, `units.${id}`, {
            marked: looked.includes(id),
            ...(totalZero === 'printed' ? { zero: totalZero } : {}),
          }),
        ),
      ),
      units,
    ],
    orientation: 'landscape',
  };
}
