import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, input, middle, row, sum, text, total } from '../forms/cells';
import { projectExpenditure } from '../forms/project-expenditure';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const budgets = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
const funds = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
  ['carriedOverGeneral', '财政拨款结转结余：一般公共预算'],
  ['carriedOverFund', '财政拨款结转结余：政府性基金预算'],
  ['carriedOverStateCapital', '财政拨款结转结余：国有资本经营预算'],
  ['specialAccount', '财政专户管理资金'],
  ['unitFunds', '单位资金'],
] as const;

const marked = { marked: true };

/** F16 as 项目支出表: without rows of units. */
export const projectsElsewhere: FormDefinition = {
  ...projectExpenditure,
  styles: [
    layoutElsewhere({
      id: 'plain',
      titles: titled('项目支出表', '项目支出预算表', '项目支出情况表'),
      width: 12,
      header: [
        row(
          ...['类型', '项目名称', '项目单位', '合计'].map((label) => head(label, 1, 2)),
          head('本年拨款', 3),
          head('财政拨款结转结余', 3),
          head('财政专户管理资金', 1, 2),
          head('单位资金', 1, 2),
        ),
        row(...[...budgets, ...budgets].map((budget) => head(budget))),
      ],
      body: [
        row(
          middle('合计', 3),
          total('total', '合计', 'projects.total', marked),
          ...funds.map(([id, label]) => total(id, label, `projects.${id}`)),
        ),
        {
          block: 'projects',
          item: { zh: '项目', en: 'Project' },
          parts: [
            row(
              input('choice', 'kind', '类型', { choices: ['其他运转类', '特定目标类'] }),
              text('name', '项目名称'),
              text('unit', '项目单位'),
              sum(
                'total',
                '合计',
                funds.map(([id]) => id),
              ),
              ...funds.map(([id, label]) => amount(id, label)),
            ),
          ],
        },
      ],
    }),
  ],
};
