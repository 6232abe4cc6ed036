import type { FigurePlacement, PlacedField } from '../../domain/exports/figure-placement';
import { departmentEconomicCodes, type BasicKind } from '../codes/economic';
import { functionalRows } from '../forms/functional-rows';
import {
  appropriated,
  appropriations,
  basic,
  carriedOver,
  functionItems,
  partsOfAll,
  projects,
  unitFunds,
  units,
  when,
} from './placement-terms';

/** F09, F11, F15 and F19: 基本支出 by classes of 部门预算支出经济分类, 项目支出 by its kinds. */
const gridFields: readonly PlacedField[] = [
  when('otherOperating', { nature: ['otherOperating'] }),
  when('specificTarget', { nature: ['specificTarget'] }),
  ...[
    ['wages', '301'],
    ['familyAid', '303'],
    ['goods', '302'],
    ['capital', '310'],
  ].map(([field = '', code = '']) => when(field, { ...basic, departmentCode: [code] })),
];

function expenditureGrid(form: string, funds: readonly string[] | null): FigurePlacement {
  return {
    form,
    within: [units, functionItems],
    parts: [
      {
        needs: ['functionCode', 'nature', 'departmentCode', ...(funds ? (['fund'] as const) : [])],
        rows: funds ? { fund: funds } : {},
        fields: gridFields,
      },
    ],
  };
}

/** The columns of income have the names of the funds. */
const incomeFields: readonly PlacedField[] = [
  ...[...appropriations, 'specialAccount'].flatMap((fund) => [
    when(fund, { fund: [fund] }),
    when(carriedOver(fund), { fund: [carriedOver(fund)] }),
  ]),
  ...unitFunds.filter((fund) => fund !== 'unitFunds').map((fund) => when(fund, { fund: [fund] })),
  when('carriedOverUnitFunds', { fund: ['carriedOverUnitFunds'] }),
];

/** F07: what comes in by where it comes from, what goes out by its 类. */
const budgetOverview: FigurePlacement = {
  form: 'F07',
  within: [],
  parts: [
    {
      needs: ['fund'],
      notOnly: partsOfAll,
      rows: {},
      fields: [
        ...incomeFields.filter(({ field }) => !field.startsWith('carriedOver')),
        when('carriedOver', { fund: ['carriedOver'] }),
      ],
    },
    {
      needs: ['functionCode'],
      notOnly: partsOfAll,
      rows: {},
      fields: functionalRows.map(({ code }) => when(`function${code}`, { functionCode: [code] })),
    },
  ],
  ofWhich: [appropriated(['general'], [when('generalAppropriation', {})])],
};

const columnsOfFunds = [
  ['General', 'general'],
  ['Fund', 'fund'],
  ['StateCapital', 'stateCapital'],
] as const;

/** F10: the same for the three budgets that appropriations come from. */
const fiscalAppropriation: FigurePlacement = {
  form: 'F10',
  within: [],
  parts: [
    {
      needs: ['fund'],
      notOnly: partsOfAll,
      rows: { fund: columnsOfFunds.flatMap(([, fund]) => [fund, carriedOver(fund)]) },
      fields: columnsOfFunds.flatMap(([column, fund]) => [
        when(`income${column}`, { fund: [fund] }),
        when(carriedOver(fund), { fund: [carriedOver(fund)] }),
      ]),
    },
    {
      needs: ['fund', 'functionCode'],
      notOnly: partsOfAll,
      rows: { fund: columnsOfFunds.flatMap(([, fund]) => [fund, carriedOver(fund)]) },
      fields: functionalRows.flatMap(({ code }) =>
        columnsOfFunds.map(([column, fund]) =>
          when(`function${code}${column}`, {
            functionCode: [code],
            fund: [fund, carriedOver(fund)],
          }),
        ),
      ),
    },
  ],
  ofWhich: [
    appropriated(['general'], [when('incomeGeneralAppropriation', {})]),
    appropriated(
      ['general', carriedOver('general')],
      functionalRows.map(({ code }) =>
        when(`function${code}GeneralAppropriation`, { functionCode: [code] }),
      ),
      ['functionCode'],
    ),
  ],
};

const income: FigurePlacement = {
  form: 'F08',
  within: [units, functionItems],
  parts: [{ needs: ['functionCode', 'fund'], notOnly: partsOfAll, rows: {}, fields: incomeFields }],
};

/** The layout of F08 without codes. */
const incomeByUnit: FigurePlacement = {
  form: 'F08',
  within: [units],
  parts: [{ needs: ['fund'], notOnly: partsOfAll, rows: {}, fields: incomeFields }],
};

function classesOf(kind: BasicKind): readonly string[] {
  return departmentEconomicCodes
    .filter((one) => one.kind === kind && one.code.length === 3)
    .map(({ code }) => code);
}

/** F12: 基本支出 of the general budget of this year. */
const basicExpenditure: FigurePlacement = {
  form: 'F12',
  within: [
    {
      block: 'items',
      texts: [
        { field: 'departmentCode', of: 'departmentCode' },
        { field: 'departmentName', of: 'departmentName' },
        { field: 'governmentCode', of: 'governmentCode' },
        { field: 'governmentName', of: 'governmentName' },
      ],
      known: [['departmentCode', 'governmentCode'], ['departmentCode']],
      inOrder: true,
    },
  ],
  parts: [
    {
      needs: ['departmentCode', 'fund', 'nature'],
      rows: { fund: ['general'], ...basic },
      fields: [
        when('personnel', { departmentCode: classesOf('personnel') }),
        when('operating', { departmentCode: classesOf('operating') }),
      ],
    },
  ],
};

/** F13: everything by both economic classifications. */
const economicClassification: FigurePlacement = {
  form: 'F13',
  within: [
    {
      block: 'items',
      texts: [
        { field: 'departmentClass', of: 'departmentCode', to: 3 },
        { field: 'departmentSection', of: 'departmentCode', from: 3 },
        { field: 'departmentName', of: 'departmentName' },
        { field: 'governmentClass', of: 'governmentCode', to: 3 },
        { field: 'governmentSection', of: 'governmentCode', from: 3 },
        { field: 'governmentName', of: 'governmentName' },
      ],
      known: [
        ['departmentClass', 'departmentSection', 'governmentClass', 'governmentSection'],
        ['departmentClass', 'departmentSection'],
      ],
      inOrder: true,
    },
  ],
  parts: [
    {
      needs: ['departmentCode', 'fund'],
      notOnly: partsOfAll,
      rows: {},
      fields: [
        ...[...appropriations, 'specialAccount'].map((fund) => when(fund, { fund: [fund] })),
        when('unitFunds', { fund: unitFunds }),
        when('carriedOver', { fund: ['carriedOver'] }),
      ],
    },
  ],
  ofWhich: [appropriated(['general'], [when('generalAppropriation', {})], ['departmentCode'])],
};

/** F14: “三公”经费 of the general budget of this year, 基本支出 and 项目支出 together. */
const threePublic: FigurePlacement = {
  form: 'F14',
  within: [],
  parts: [
    {
      needs: ['departmentCode', 'fund'],
      notOnly: partsOfAll,
      rows: { fund: ['general'], departmentCode: ['30212', '30217', '30231', '31013'] },
      fields: [
        when('abroad', { departmentCode: ['30212'] }),
        when('reception', { departmentCode: ['30217'] }),
        when('vehicleRunning', { departmentCode: ['30231'] }),
        when('vehiclePurchase', { departmentCode: ['31013'] }),
      ],
    },
  ],
};

/** F16: 其他运转类 and 特定目标类 projects by where their money comes from. */
const projectExpenditure: FigurePlacement = {
  form: 'F16',
  within: [
    units,
    {
      block: 'projects',
      texts: [
        {
          field: 'kind',
          of: 'nature',
          words: { otherOperating: '其他运转类', specificTarget: '特定目标类' },
        },
        { field: 'name', of: 'projectName' },
        { field: 'unit', of: 'unitName' },
      ],
      known: [['name']],
    },
  ],
  parts: [
    {
      needs: ['projectName', 'nature', 'fund'],
      rows: projects,
      fields: [
        ...appropriations.flatMap((fund) => [
          when(fund, { fund: [fund] }),
          when(carriedOver(fund), { fund: [carriedOver(fund)] }),
        ]),
        when('specialAccount', { fund: ['specialAccount', carriedOver('specialAccount')] }),
        when('unitFunds', { fund: [...unitFunds, carriedOver('unitFunds')] }),
      ],
    },
  ],
};

const governmentFunds = appropriations.flatMap((fund) => [fund, carriedOver(fund)]);

/** 政府预算资金, 财政专户管理资金 and 单位资金, as F17 and F18 tell them. */
const threeSources: readonly PlacedField[] = [
  when('governmentFunds', { fund: governmentFunds }),
  when('specialAccountFunds', { fund: ['specialAccount', carriedOver('specialAccount')] }),
  when('unitFunds', { fund: [...unitFunds, carriedOver('unitFunds')] }),
];

const overallTargets: FigurePlacement = {
  form: 'F17',
  within: [],
  parts: [
    { needs: ['fund'], notOnly: partsOfAll, rows: {}, fields: threeSources },
    { needs: ['nature'], rows: {}, fields: [when('basic', basic), when('project', projects)] },
  ],
};

const projectTargetSummary: FigurePlacement = {
  form: 'F18',
  within: [
    units,
    {
      block: 'projects',
      texts: [
        { field: 'code', of: 'projectCode' },
        { field: 'name', of: 'projectName' },
      ],
      known: [['code'], ['name']],
    },
  ],
  parts: [{ needs: ['projectName', 'nature', 'fund'], rows: projects, fields: threeSources }],
};

/** Blocks of which an item is a project: whatever its columns say is money of that one. */
export const blocksOfProjects: ReadonlySet<string> = new Set([
  'F16/units/projects',
  'F18/units/projects',
]);

/** What each form gets of an export; of several for one form, the first that its layout has the blocks for. */
export const figurePlacements: readonly FigurePlacement[] = [
  budgetOverview,
  income,
  incomeByUnit,
  expenditureGrid('F09', null),
  fiscalAppropriation,
  expenditureGrid('F11', ['general']),
  basicExpenditure,
  economicClassification,
  threePublic,
  expenditureGrid('F15', ['fund']),
  expenditureGrid('F19', ['stateCapital']),
  projectExpenditure,
  overallTargets,
  projectTargetSummary,
];
