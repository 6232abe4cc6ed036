import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormCell } from '../../domain/form/form-cell';
import type { FormRule } from '../../domain/form/form-rule';
import type { FormRow } from '../../domain/form/form-part';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, empty, head, input, middle, name, row, sum, text } from './cells';
import { noteWhileEmpty } from './empty-note';
import { amountsNotNegative } from './not-negative';
import { officialTypography } from './official-typography';

/** F05. One class of assets; what is a part of the class before it is not added again. */
interface AssetClass {
  readonly id: string;
  readonly label: string;
  /** Printed where no quantity makes sense. */
  readonly dash?: string;
  readonly isPart?: boolean;
  /** Measured in square metres: what is not is counted. */
  readonly isArea?: boolean;
  /** The label is only proposed. */
  readonly isOpen?: boolean;
}

interface AssetTable {
  readonly total: string;
  readonly dash?: string;
  readonly classes: readonly AssetClass[];
}

function rowsOf({ total, dash, classes }: AssetTable): FormRow[] {
  const mainClasses = classes.filter(({ isPart = false }) => !isPart);
  const totalQuantity: FormCell[] = dash === undefined ? empty() : [middle(dash)];
  return [
    row(
      middle(total),
      ...totalQuantity,
      sum('totalValue', `${total}价值`, mainClasses.map(valueId), { marked: true }),
    ),
    ...classes.map(classRow),
  ];
}

function classRow(asset: AssetClass): FormRow {
  const { id, label, dash, isOpen = false, isArea = false } = asset;
  const plain = label.replace(/[　 ]|其中：|^.、/g, '');
  return row(
    isOpen
      ? text(`${id}Name`, '资产类别', { preset: label, help: '请填写类别名称，没有的可以删去。' })
      : name(label),
    dash === undefined
      ? input('quantity', `${id}Quantity`, `${plain}数量`, {
          marked: true,
          ...(isArea ? {} : { whole: true }),
        })
      : middle(dash),
    amount(valueId(asset), `${plain}价值`, { marked: true }),
  );
}

function valueId({ id }: AssetClass): string {
  return `${id}Value`;
}

/** The six classes of GB/T 14885—2010. */
const sixClasses: AssetTable = {
  total: '合计',
  dash: '- -',
  classes: [
    { id: 'land', label: '一、土地房屋及构筑物', dash: '- -' },
    { id: 'buildings', label: '　　其中：房屋', isPart: true, isArea: true },
    { id: 'generalEquipment', label: '二、通用设备' },
    { id: 'vehicles', label: '　　其中：汽车', isPart: true },
    { id: 'specialEquipment', label: '三、专用设备' },
    { id: 'relicsAndExhibits', label: '四、文物与陈列品' },
    { id: 'relics', label: '　　其中：文物', isPart: true },
    { id: 'exhibits', label: '　　陈列品', isPart: true },
    { id: 'booksAndArchives', label: '五、图书档案' },
    { id: 'books', label: '　　其中：图书资料', isPart: true },
    { id: 'furnitureAndOthers', label: '六、家具、用具、装具及动植物' },
    { id: 'furniture', label: '　　其中：家具用具', isPart: true },
  ],
};

const buildings: AssetClass = { id: 'buildings', label: '1、房屋（平方米）', isArea: true };
const vehicles: AssetClass = { id: 'vehicles', label: '2、车辆（台、辆）' };

const common = {
  columns: [250, 100, 145],
  lines: [
    {
      left: '编制部门：{department}',
      right: '截止时间：{lastYear}年12月31日',
      rightColumns: 2,
    },
  ],
  notes: [],
  typography: officialTypography,
  orientation: 'portrait',
} as const;

const header = (items: string) => [
  row(head(items), head('数量'), head('价值（金额单位：{unit}）')),
];

const bySixClasses: FormStyle = {
  ...common,
  id: 'a',
  name: { zh: '六类资产', en: 'Six classes' },
  heading: ['固定资产占用情况表'],
  header: header('项   目'),
  body: rowsOf(sixClasses),
};

const byKind: FormStyle = {
  ...common,
  id: 'b',
  name: { zh: '房屋、车辆、设备', en: 'Buildings, vehicles, equipment' },
  heading: ['部门固定资产占用情况表'],
  header: header('项   目'),
  body: rowsOf({
    total: '资产总额',
    classes: [
      buildings,
      { id: 'offices', label: '   其中：办公用房（平方米）', isPart: true, isArea: true },
      vehicles,
      { id: 'equipment', label: '3、单价在20万元以上的设备' },
      { id: 'others', label: '4、其他固定资产' },
    ],
  }),
};

const countyDepartments: FormStyle = {
  ...common,
  id: 'bCounty',
  name: { zh: '县直部门', en: 'County departments' },
  levels: ['县级'],
  heading: ['县直部门固定资产占用情况表'],
  header: header('项目'),
  body: rowsOf({
    total: '资产总额',
    dash: '——',
    classes: [
      buildings,
      { id: 'offices', label: '其中：办公用房（平方米）', isPart: true, isArea: true },
      vehicles,
      { id: 'equipment', label: '3、单价在20万元以上设备', dash: '——' },
      { id: 'others', label: '4、其他固定资产' },
    ],
  }),
};

const withOpenClass: FormStyle = {
  ...common,
  id: 'bOpen',
  name: { zh: '可增列一类', en: 'With a class of your own' },
  heading: ['部门固定资产占用情况表'],
  header: header('项 目'),
  body: rowsOf({
    total: '资产总额',
    classes: [
      buildings,
      vehicles,
      { id: 'equipment', label: '3、单价在20万元以上设备' },
      { id: 'further', label: '4、.....', isOpen: true },
      { id: 'others', label: '5、其他固定资产' },
    ],
  }),
  emptyNote: { whileZero: 'totalValue', text: '无固定资产占用情况，空表列示。' },
};

/** What is printed as a part, and the class it is a part of. */
const partsOfClasses = [
  ['buildings', 'land'],
  ['vehicles', 'generalEquipment'],
  ['relics', 'relicsAndExhibits'],
  ['exhibits', 'relicsAndExhibits'],
  ['books', 'booksAndArchives'],
  ['furniture', 'furnitureAndOthers'],
  ['offices', 'buildings'],
] as const;

export const fixedAssets: FormDefinition = {
  id: 'F05',
  version: 1,
  title: '固定资产占用情况表',
  initials: 'gdzczyqkb',
  shortName: { zh: '固定资产占用情况表', en: 'Fixed assets' },
  sheetName: '固定资产占用情况表',
  locality: '河北省',
  years: { from: 2018, to: null },
  sources: [
    '财预〔2016〕143号《地方预决算公开操作规程》',
    'GB/T 14885—2010《固定资产分类与代码》',
    '河北省部门预算公开文本（2018—2021年）',
  ],
  unit: '万元',
  zero: 'blank',
  rules: [
    amountsNotNegative,
    { id: 'AS-SUM', kind: 'calculated' },
    noteWhileEmpty('DOC-EMPTYNOTE', 'totalValue'),
    ...partsOfClasses.flatMap(([part, whole]): FormRule[] => [
      {
        id: 'AS-LE',
        kind: 'compared',
        field: `${part}Value`,
        relation: 'atMost',
        to: [`${whole}Value`],
      },
      // Some count the parts alone.
      {
        id: 'AS-LE',
        kind: 'compared',
        field: `${part}Quantity`,
        relation: 'atMost',
        to: [`${whole}Quantity`],
        unlessBlank: true,
      },
    ]),
  ],
  styles: [bySixClasses, byKind, countyDepartments, withOpenClass],
};
