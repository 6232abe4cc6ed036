import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormStyle } from '../../domain/form/form-style';
import { amount, head, input, middle, row, sum, text, total } from '../forms/cells';
import { projectExpenditure } from '../forms/project-expenditure';
import { fiscalBudgets, projectFunds } from '../forms/project-funds';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const marked = { marked: true };

const fundHeads = [
  ...[head('合计', 1, 2), head('本年拨款', 3), head('财政拨款结转结余', 3)],
  ...[head('财政专户管理资金', 1, 2), head('单位资金', 1, 2)],
];
const kind = input('choice', 'kind', '类型', { choices: ['其他运转类', '特定目标类'] });

/** With the kind of each project before its name, or without. */
function projects(id: string, isWithKind: boolean): FormStyle {
  const names = [...(isWithKind ? ['类型'] : []), '项目名称', '项目单位'];
  return layoutElsewhere({
    id,
    titles: titled('项目支出表', '项目支出预算表', '项目支出情况表'),
    width: names.length + 1 + projectFunds.length,
    header: [
      row(...names.map((label) => head(label, 1, 2)), ...fundHeads),
      row(...[...fiscalBudgets, ...fiscalBudgets].map((budget) => head(budget))),
    ],
    body: [
      row(
        middle('合计', names.length),
        total('total', '合计', 'projects.total', marked),
        ...projectFunds.map(([fund, label]) => total(fund, label, `projects.${fund}`)),
      ),
      {
        block: 'projects',
        item: { zh: '项目', en: 'Project' },
        parts: [
          row(
            ...(isWithKind ? [kind] : []),
            text('name', '项目名称'),
            text('unit', '项目单位'),
            sum(
              'total',
              '合计',
              projectFunds.map(([fund]) => fund),
            ),
            ...projectFunds.map(([fund, label]) => amount(fund, label)),
          ),
        ],
      },
    ],
  });
}

/** F16 as 项目支出表: without rows of units. */
export const projectsElsewhere: FormDefinition = {
  ...projectExpenditure,
  styles: [projects('plain', true), projects('withoutKind', false)],
};
