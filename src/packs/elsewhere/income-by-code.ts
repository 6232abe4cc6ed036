import type { FormStyle } from '../../domain/form/form-style';
import { head, row } from '../forms/cells';
import { codeGrid, functionalCodes } from './code-columns';
import { codedRows, functionalLevels, type AmountColumn } from './coded-rows';
import { layoutElsewhere } from './layout-elsewhere';

const general: AmountColumn = { id: 'general', label: '一般公共预算拨款收入' };
const business: AmountColumn = { id: 'business', label: '事业收入' };
const commercial: AmountColumn = { id: 'commercial', label: '事业单位经营收入' };
const other: AmountColumn = { id: 'other', label: '其他收入' };
const withTotal = (parts: readonly AmountColumn[]): AmountColumn[] => [
  { id: 'total', label: '合计', add: parts.map(({ id }) => id) },
  ...parts,
];

/** As central departments print it: what education collects is a part of 事业收入. */
const central = withTotal([
  ...[{ id: 'carriedOver', label: '上年结转' }, general],
  { id: 'fund', label: '政府性基金预算拨款收入' },
  { id: 'stateCapital', label: '国有资本经营预算拨款收入' },
  ...[business, commercial, { id: 'superior', label: '上级补助收入' }],
  ...[{ id: 'affiliated', label: '附属单位上缴收入' }, other],
  { id: 'reserve', label: '使用非财政拨款结余' },
]);
const education: AmountColumn = { id: 'education', label: '其中：教育收费' };
const centralColumns = central.flatMap((one) => (one === business ? [one, education] : [one]));

const subsidised = withTotal([
  { id: 'general', label: '一般公共预算' },
  { id: 'fund', label: '政府性基金预算' },
  { id: 'stateCapital', label: '国有资本经营预算' },
  { id: 'specialAccount', label: '教育收费（财政专户）' },
  ...[business, commercial, other, { id: 'reserve', label: '用事业基金弥补收支差额' }],
  { id: 'carriedOver', label: '单位上年结余（不包括国库集中支付额度结余）' },
]);
const appropriated = withTotal([
  ...[{ id: 'appropriation', label: '财政拨款收入' }, business, commercial, other],
]);

/** All appropriations below one head, after what was carried over. */
const appropriationParts: AmountColumn[] = [
  general,
  { id: 'fund', label: '政府性基金预算拨款收入' },
  { id: 'stateCapital', label: '国有资本经营预算拨款收入' },
];
const afterAppropriation: AmountColumn[] = [
  { id: 'specialAccount', label: '教育收费资金收入' },
  ...[business, commercial, { id: 'affiliated', label: '附属单位上缴收入' }],
  ...[{ id: 'superior', label: '上级补助收入' }, other],
  { id: 'reserve', label: '使用非财政拨款结余' },
];
const carried: AmountColumn = { id: 'carriedOver', label: '上年结转' };
const byAppropriation: AmountColumn[] = [
  {
    ...{ id: 'total', label: '合计' },
    add: ['carriedOver', 'appropriation', ...afterAppropriation.map(({ id }) => id)],
  },
  carried,
  {
    ...{ id: 'appropriation', label: '财政拨款小计' },
    add: appropriationParts.map(({ id }) => id),
  },
  ...[...appropriationParts, ...afterAppropriation],
];

/** What a hospital earns is a part of 事业收入. */
const hospital = withTotal([
  ...[carried, general, { id: 'fund', label: '政府性基金预算拨款收入' }],
  ...[{ id: 'specialAccount', label: '财政专户管理资金收入' }, business],
  ...[
    { id: 'superior', label: '上级补助收入' },
    { id: 'affiliated', label: '附属单位上缴收入' },
  ],
  ...[commercial, other, { id: 'reserve', label: '使用非财政拨款结余' }],
]);
const medical: AmountColumn = { id: 'medical', label: '其中：医疗收入' };
const hospitalColumns = hospital.flatMap((one) => (one === business ? [one, medical] : [one]));

const heads = { codes: '功能分类科目编码', name: '功能分类科目名称' };

/** What comes in by the codes it is spent for. */
export function incomeByCode(titles: readonly string[]): readonly FormStyle[] {
  const plain = { titles, codes: functionalCodes };
  return [
    layoutElsewhere({
      ...{ id: 'codes', titles, width: 2 + centralColumns.length },
      header: [
        row(
          head('科目', 2),
          ...central.map((one) =>
            head(one.label, one === business ? 2 : 1, one === business ? 1 : 2),
          ),
        ),
        row(...['科目编码', '科目名称', '金额', '其中：教育收费'].map((label) => head(label))),
      ],
      body: codedRows(functionalLevels, centralColumns),
    }),
    layoutElsewhere({
      ...{ id: 'codesByAppropriation', titles, width: 2 + byAppropriation.length },
      header: [
        row(
          ...[head('支出功能分类科目', 2), head('合计', 1, 2), head('上年结转', 1, 2)],
          head('财政拨款', 1 + appropriationParts.length),
          ...afterAppropriation.map(({ label }) => head(label, 1, 2)),
        ),
        row(
          ...['科目编码', '科目名称', '小计'].map((label) => head(label)),
          ...appropriationParts.map(({ label }) => head(label)),
        ),
      ],
      body: codedRows(functionalLevels, byAppropriation),
    }),
    layoutElsewhere({
      ...{ id: 'codesOfHospital', titles, width: 2 + hospitalColumns.length },
      header: [
        row(
          head('功能分类科目', 2),
          ...hospital.map((one) =>
            head(one.label, one === business ? 2 : 1, one === business ? 1 : 2),
          ),
        ),
        row(...['科目编码', '科目名称', '金额', medical.label].map((label) => head(label))),
      ],
      body: codedRows(functionalLevels, hospitalColumns),
    }),
    codeGrid({
      ...{ ...plain, id: 'codeColumnsSubsidised', columns: subsidised },
      heads: { ...heads, over: null },
    }),
    codeGrid({
      ...{ ...plain, id: 'codeColumnsAppropriated', columns: appropriated },
      heads: { ...heads, over: { codes: '项目', amounts: '收入预算' } },
    }),
  ];
}
