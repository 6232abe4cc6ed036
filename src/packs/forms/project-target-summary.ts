import type { FormCell } from '../../domain/form/form-cell';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormBlock } from '../../domain/form/form-part';
import { amount, empty, head, input, row, sum, text, total } from './cells';
import { projectNameHelp } from './field-help';
import { itemsNeeded } from './items-needed';
import { indicatorRules } from './indicator-rules';
import { disclosureForm, disclosureStyle, narrowUnitLine } from './disclosure-form';
import { projectCoded } from './project-code';

/** F18. */
const funds = [
  ['governmentFunds', '政府预算资金'],
  ['specialAccountFunds', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
] as const;

/** The four first levels of 财预〔2021〕101号, with 成本 among them. */
const levels = [
  ['costs', '成本指标'],
  ['outputs', '产出指标'],
  ['benefits', '效益指标'],
  ['satisfactions', '满意度指标'],
] as const;

function totals(block: string, isMarked = false): FormCell[] {
  return [
    total('total', '资金总额', `${block}.total`, isMarked ? { marked: true } : {}),
    ...funds.map(([id, label]) => total(id, label, `${block}.${id}`)),
  ];
}

/** As high as the longest of its four lists of indicators. */
const projects: FormBlock = {
  block: 'projects',
  item: { zh: '项目', en: 'Project' },
  offered: 2,
  begins: { filled: ['name'] },
  fedBy: {
    form: 'F03',
    key: 'name',
    fields: {
      code: 'projectCode',
      name: 'projectName',
      governmentFunds: 'fiscalFunds',
      unitFunds: 'otherFunds',
    },
  },
  lead: [
    input('code', 'code', '项目编码', { required: true }),
    text('name', '项目名称', { required: true, ...projectNameHelp }),
    sum(
      'total',
      '资金总额',
      funds.map(([id]) => id),
    ),
    ...funds.map(([id, label]) => amount(id, label)),
  ],
  parts: [
    {
      beside: levels.map(([block, label]) => ({
        block,
        item: { zh: '指标', en: 'Indicator' },
        offered: block === 'outputs' ? 3 : 1,
        parts: [
          row(
            text('indicator', `${label}：三级指标`),
            input('indicatorValue', 'value', `${label}：指标值`),
          ),
        ],
      })),
    },
  ],
};

export const projectTargetSummary: FormDefinition = {
  ...disclosureForm,
  id: 'F18',
  title: '部门预算项目绩效目标汇总表',
  initials: 'bmysxmjxmbhzb',
  shortName: { zh: '项目绩效目标汇总表', en: 'Project target summary' },
  sheetName: '项目绩效目标汇总表',
  rules: [
    ...disclosureForm.rules,
    itemsNeeded(
      'name',
      levels.map(([block]) => block),
      '绩效指标',
    ),
    projectCoded('code'),
    ...indicatorRules({
      name: 'indicator',
      costs: ['costs'],
      budget: 'total',
      project: 'name',
      levels: {
        costs: 'cost',
        outputs: 'output',
        benefits: 'benefit',
        satisfactions: 'satisfaction',
      },
    }),
  ],
  locality: '河南省',
  sources: ['财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》'],
  styles: [
    {
      ...disclosureStyle,
      columns: [80, 84, 50, 50, 46, 42, 64, 42, 66, 42, 66, 42, 60, 42],
      heading: ['{year}年度部门预算项目绩效目标汇总表'],
      lines: [narrowUnitLine(3)],
      header: [
        row(
          head('单位编码(项目编码)', 1, 3),
          head('项目单位(项目名称)', 1, 3),
          head('项目金额({unit})', 4),
          head('绩效目标', 8),
        ),
        row(
          head('资金总额', 1, 2),
          ...funds.map(([, label]) => head(label, 1, 2)),
          ...levels.map(([, label]) => head(label, 2)),
        ),
        row(...levels.flatMap(() => [head('三级指标'), head('指标值')])),
      ],
      body: [
        row(
          input('code', 'departmentCode', '部门编码', { preset: '{code}' }),
          text('departmentName', '部门名称', { preset: '{department}' }),
          ...totals('units', true),
          ...empty(8),
        ),
        {
          block: 'units',
          item: { zh: '单位', en: 'Unit' },
          // Codes of units are short, those of projects have 21 characters.
          begins: { filled: ['unitCode'], matches: { field: 'unitCode', pattern: '^\\d{1,12}$' } },
          parts: [
            row(
              input('code', 'unitCode', '单位编码', { owners: true }),
              text('unitName', '单位名称', { preset: '{department}' }),
              ...totals('projects'),
              ...empty(8),
            ),
            projects,
          ],
        },
      ],
      notes: [],
      orientation: 'landscape',
    },
  ],
};
