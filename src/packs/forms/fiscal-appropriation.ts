import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormRule } from '../../domain/form/form-rule';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, empty, head, middle, name, row, sum } from './cells';
import { disclosureForm, disclosureStyle, unitLine } from './disclosure-form';
import { functionalRows } from './functional-rows';

/** F10. 其中：财政拨款 is never added. */
const columns = [
  ['Total', '合计'],
  ['General', '一般公共预算小计'],
  ['GeneralAppropriation', '一般公共预算其中：财政拨款'],
  ['Fund', '政府性基金'],
  ['StateCapital', '国有资本经营预算'],
] as const;

const added = ['General', 'Fund', 'StateCapital'] as const;

/** One expenditure row to fill in. */
function expenditureRow(id: string, printed: string, label: string): FormCell[] {
  return [
    name(printed),
    ...columns.map(([column, title]) =>
      column === 'Total'
        ? sum(
            `${id}${column}`,
            `${label}${title}`,
            added.map((one) => `${id}${one}`),
          )
        : amount(`${id}${column}`, `${label}${title}`),
    ),
  ];
}

/** The sum of other rows, column by column. */
function sumCells(id: string, label: string, of: readonly string[]): FormCell[] {
  return columns.map(([column, title]) =>
    sum(
      `${id}${column}`,
      // 支出合计 is its own 合计.
      label.endsWith(title) ? label : `${label}${title}`,
      of.map((part) => `${part}${column}`),
      { marked: column !== 'GeneralAppropriation' },
    ),
  );
}

const current = functionalRows.map(({ code }) => `function${code}`);

const expenditure: readonly FormCell[][] = [
  [name('一、本年支出'), ...sumCells('current', '本年支出', current)],
  ...functionalRows.map(({ code, numeral, appropriationName }) =>
    expenditureRow(`function${code}`, `(${numeral}) ${appropriationName}`, appropriationName),
  ),
  expenditureRow('carriedForward', '二、年终结转结余', '年终结转结余'),
];

const grants = [
  ['General', '一', '一般公共预算拨款'],
  ['Fund', '二', '政府性基金预算拨款'],
  ['StateCapital', '三', '国有资本经营预算拨款'],
] as const;

type Grant = (typeof grants)[number][0];

const thisYear: readonly FormCell[][] = grants.map(([id, numeral, label]) => [
  name(`(${numeral}) ${label}`),
  amount(`income${id}`, label, { marked: true }),
]);

/** 其中：财政拨款 stands below what it is a part of. */
const [firstGrant = [], ...otherGrants] = thisYear;

function income(carriedOver: readonly Grant[]): FormCell[][] {
  const lastYear = grants.filter(([id]) => carriedOver.includes(id));
  return [
    [
      name('一、本年收入'),
      sum(
        'income',
        '本年收入',
        grants.map(([id]) => `income${id}`),
        { marked: true },
      ),
    ],
    firstGrant,
    [name('其中：财政拨款'), amount('incomeGeneralAppropriation', '其中：财政拨款')],
    ...otherGrants,
    [
      name('二、上年结转'),
      sum(
        'carriedOver',
        '上年结转',
        lastYear.map(([id]) => `carriedOver${id}`),
        { marked: true },
      ),
    ],
    ...lastYear.map(([id, numeral, label]) => [
      name(`(${numeral}) ${label}`),
      amount(`carriedOver${id}`, `上年结转${label}`, { marked: true }),
    ]),
  ];
}

function layout(
  { id, name: styleName }: Pick<FormStyle, 'id' | 'name'>,
  carriedOver: readonly Grant[],
): FormStyle {
  const incomeCells = income(carriedOver);
  return {
    ...disclosureStyle,
    id,
    name: styleName,
    columns: [160, 76, 182, 72, 72, 72, 66, 66],
    heading: ['{year}年财政拨款收支总体情况表'],
    lines: [unitLine(2)],
    header: [
      row(head('收入', 2), head('支出', 6)),
      row(
        head('项目', 1, 2),
        head('金额', 1, 2),
        head('项目', 1, 2),
        head('合计', 1, 2),
        head('一般公共预算', 2),
        head('政府性基金', 1, 2),
        head('国有资本经营预算', 1, 2),
      ),
      row(head('小计'), head('其中：财政拨款')),
    ],
    body: [
      ...expenditure.map((cells, index) => row(...(incomeCells[index] ?? empty(2)), ...cells)),
      row(
        middle('收入合计：'),
        sum('incomeTotal', '收入合计', ['income', 'carriedOver'], { marked: true }),
        middle('支出合计'),
        ...sumCells('expenditure', '支出合计', ['current', 'carriedForward']),
      ),
    ],
    notes: [],
    orientation: 'landscape',
  };
}

/** Whatever is said of 一般公共预算 is said of 其中：财政拨款 too. */
const withAppropriation = ['income', ...current, 'carriedForward', 'current', 'expenditure'];

export const fiscalAppropriation: FormDefinition = {
  ...disclosureForm,
  id: 'F10',
  title: '财政拨款收支总体情况表',
  initials: 'czbkszztqkb',
  shortName: { zh: '财政拨款收支表', en: 'Fiscal appropriation overview' },
  sheetName: '财政拨款收支总体情况表',
  rules: [
    ...disclosureForm.rules,
    ...withAppropriation.map((one): FormRule => ({
      id: 'AR-SUM',
      kind: 'compared',
      field: `${one}GeneralAppropriation`,
      relation: 'atMost',
      to: [`${one}General`],
    })),
    { id: 'X-T04', kind: 'calculated' },
    // What is appropriated this year is spent or carried forward, and nothing is spent of it that was neither appropriated nor left.
    {
      id: 'X-T04',
      kind: 'compared',
      field: 'incomeGeneralAppropriation',
      relation: 'atMost',
      to: ['expenditureGeneralAppropriation'],
    },
    {
      id: 'X-T04',
      kind: 'compared',
      field: 'expenditureGeneralAppropriation',
      relation: 'atMost',
      to: ['incomeGeneralAppropriation', 'carriedOverGeneral'],
    },
    {
      id: 'X-T04',
      kind: 'compared',
      field: 'incomeTotal',
      relation: 'equal',
      to: ['expenditureTotal'],
    },
  ],
  styles: [
    layout({ id: 'standard', name: { zh: '标准', en: 'Standard' } }, ['General', 'Fund']),
    layout(
      {
        id: 'stateCapital',
        name: { zh: '上年结转含国有资本经营预算', en: 'State capital carried over' },
      },
      ['General', 'Fund', 'StateCapital'],
    ),
  ],
};
