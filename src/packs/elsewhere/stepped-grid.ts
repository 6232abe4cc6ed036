import { styleOf, type FormDefinition } from '../../domain/form/form-definition';
import type { FormCell } from '../../domain/form/form-cell';
import type { FormBlock, FormPart } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, empty, input, middle, row, sum, text, total } from '../forms/cells';
import type { AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';

/** The 14 columns of 部门支出预算表, with a row for each 类 and each 款 above their 项: the codes above are said again in each row, or not. */
const columns: readonly AmountColumn[] = [
  { id: 'total', label: '合计', add: ['basic', 'project'] },
  { id: 'basic', label: '基本支出小计', add: ['wages', 'familyAid', 'goods', 'capital'] },
  { id: 'wages', label: '工资福利支出' },
  { id: 'familyAid', label: '对个人和家庭的补助' },
  { id: 'goods', label: '商品和服务支出' },
  { id: 'capital', label: '资本性支出' },
  { id: 'project', label: '项目支出小计', add: ['otherOperating', 'specificTarget'] },
  { id: 'otherOperating', label: '其他运转类' },
  { id: 'specificTarget', label: '特定目标类' },
];

const totalsOf = (block: string): FormCell[] =>
  columns.map(({ id, label }) => total(id, label, `${block}.${id}`, { marked: true }));

const items: FormBlock = {
  block: 'items',
  item: { zh: '科目', en: 'Code' },
  parts: [
    row(
      input('code', 'classCode', '科目编码（类）'),
      input('code', 'sectionCode', '科目编码（款）'),
      input('code', 'itemCode', '科目编码（项）'),
      input('code', 'rowUnitCode', '单位代码'),
      text('itemName', '科目名称'),
      ...columns.map(({ id, label, add }) => (add ? sum(id, label, add) : amount(id, label))),
    ),
  ],
};

const sections: FormBlock = {
  block: 'sections',
  item: { zh: '款', en: 'Section' },
  begins: { filled: ['ofSection'], blank: ['itemCode'] },
  parts: [
    row(
      input('code', 'sectionClass', '科目编码（类）'),
      input('code', 'ofSection', '科目编码（款）'),
      ...empty(),
      input('code', 'sectionUnit', '单位代码'),
      text('sectionName', '科目名称'),
      ...totalsOf('items'),
    ),
    items,
  ],
};

const classes: FormBlock = {
  block: 'classes',
  item: { zh: '类', en: 'Class' },
  begins: { filled: ['ofClass'], blank: ['ofSection', 'itemCode'] },
  parts: [
    row(
      input('code', 'ofClass', '科目编码（类）'),
      ...empty(2),
      input('code', 'classUnit', '单位代码'),
      text('className', '科目名称'),
      ...totalsOf('sections'),
    ),
    sections,
  ],
};

const units: FormBlock = {
  block: 'units',
  item: { zh: '单位', en: 'Unit' },
  begins: { filled: ['unitName'], blank: ['ofClass', 'ofSection', 'itemCode'] },
  parts: [
    row(
      ...empty(3),
      input('code', 'unitCode', '单位代码'),
      text('unitName', '单位名称'),
      ...totalsOf('classes'),
    ),
    classes,
  ],
};

/** That grid below a row for each unit, and without such rows. */
export function steppedGrids(form: FormDefinition, titles: readonly string[]): FormStyle[] {
  const { header, lines } = styleOf(form);
  const of = (id: string, block: FormBlock): FormStyle => {
    const all: FormPart = row(...empty(4), middle('合计'), ...totalsOf(block.block));
    const width = 5 + columns.length;
    return layoutElsewhere({ ...{ id, titles, width, lines, header }, body: [all, block] });
  };
  return [of('steppedByUnit', units), of('stepped', classes)];
}
