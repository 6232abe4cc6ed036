import type { FormDefinition } from '../../domain/form/form-definition';
import type { FormBlock, FormGroup } from '../../domain/form/form-part';
import type { Words } from '../../domain/form/words';
import { amount, head, input, middle, name, row, sum, text } from './cells';
import { disclosureForm, disclosureStyle } from './disclosure-form';
import { itemsNeeded } from './items-needed';
import { indicatorRules } from './indicator-rules';
import { investmentGroups } from './investment-indicators';

/** F17. The upper part is printed in four columns, the lower in five: the last upper one is as wide as the last two lower ones. */
const investment: FormGroup = {
  lead: [middle('投入管理指标')],
  parts: investmentGroups.map((group) => ({
    lead: [middle(group.name)],
    parts: group.indicators.map((indicator) =>
      row(
        name(indicator.name),
        input('indicatorValue', indicator.id, indicator.name, { preset: indicator.value }),
        text(`${indicator.id}Explanation`, `${indicator.name}：指标值说明`, {
          preset: indicator.explanation,
        }),
      ),
    ),
  })),
};

const indicator: Words = { zh: '指标', en: 'Indicator' };

/** Indicators that the department chooses itself, beside their 二级指标. */
function ownIndicators(block: string, label: string): FormGroup {
  const indicators: FormBlock = {
    block,
    item: indicator,
    parts: [
      row(
        text('name', '三级指标', { required: true }),
        input('indicatorValue', 'value', '指标值'),
        text('explanation', '指标值说明'),
      ),
    ],
  };
  return { lead: [middle(label)], parts: [indicators] };
}

export const overallTargets: FormDefinition = {
  ...disclosureForm,
  id: 'F17',
  title: '本级部门（单位）整体绩效目标表',
  initials: 'bjbmdwztjxmbb',
  shortName: { zh: '整体绩效目标表', en: 'Overall performance targets' },
  sheetName: '整体绩效目标表',
  rules: [
    ...disclosureForm.rules,
    itemsNeeded('goal', ['tasks'], '年度主要任务'),
    itemsNeeded('reviewUse', ['keyTasks', 'dutyGoals'], '产出指标'),
    { id: 'X-T11', kind: 'calculated' },
    { id: 'X-T11', kind: 'compared', field: 'total', relation: 'equal', to: ['basic', 'project'] },
    { id: 'PF-GOAL', kind: 'goal', field: 'goal', unlike: [], least: 20 },
    {
      id: 'PF-FORMULA',
      kind: 'standardText',
      fields: investmentGroups.flatMap(({ indicators }) =>
        indicators.map(({ id }) => `${id}Explanation`),
      ),
    },
    ...indicatorRules({
      name: 'name',
      explanation: 'explanation',
      levels: {
        keyTasks: 'output',
        dutyGoals: 'output',
        dutyBenefits: 'benefit',
        satisfaction: 'satisfaction',
      },
    }),
  ],
  locality: '河南省',
  sources: ['财预〔2015〕88号《中央部门预算绩效目标管理办法》'],
  styles: [
    {
      ...disclosureStyle,
      columns: [66, 74, 104, 60, 216],
      heading: ['本级部门(单位)整体绩效目标表', '({year}年度)'],
      lines: [{ left: '部门名称: {department}', right: '' }],
      header: [],
      body: [
        row(middle('年度履职目标'), text('goal', '年度履职目标', { columns: 4, required: true })),
        {
          lead: [middle('年度主要任务')],
          parts: [
            row(head('任务名称'), head('主要内容', 3)),
            {
              block: 'tasks',
              item: { zh: '任务', en: 'Task' },
              offered: 3,
              parts: [
                row(
                  text('name', '任务名称', { required: true }),
                  text('content', '主要内容', { columns: 3, required: true }),
                ),
              ],
            },
          ],
        },
        {
          lead: [middle('预算情况')],
          parts: [
            row(
              name('部门预算总额({unit})', 2),
              sum(
                'total',
                '部门预算总额',
                ['governmentFunds', 'specialAccountFunds', 'unitFunds'],
                { marked: true, columns: 2 },
              ),
            ),
            row(
              name('1、资金来源:(1)政府预算资金', 2),
              amount('governmentFunds', '政府预算资金', { marked: true, columns: 2 }),
            ),
            row(
              name('(2)财政专户管理资金', 2),
              amount('specialAccountFunds', '财政专户管理资金', { marked: true, columns: 2 }),
            ),
            row(
              name('(3)单位资金', 2),
              amount('unitFunds', '单位资金', { marked: true, columns: 2 }),
            ),
            row(
              name('2、资金结构:(1)基本支出', 2),
              amount('basic', '基本支出', { marked: true, columns: 2 }),
            ),
            row(
              name('(2)项目支出', 2),
              amount('project', '项目支出', { marked: true, columns: 2 }),
            ),
          ],
        },
        row(
          head('一级指标'),
          head('二级指标'),
          head('三级指标'),
          head('指标值'),
          head('指标值说明'),
        ),
        investment,
        {
          lead: [middle('产出指标')],
          parts: [
            ownIndicators('keyTasks', '重点工作任务完成'),
            ownIndicators('dutyGoals', '履职目标实现'),
          ],
        },
        {
          lead: [middle('效益指标')],
          parts: [
            ownIndicators('dutyBenefits', '履职效益'),
            ownIndicators('satisfaction', '满意度'),
          ],
        },
      ],
      notes: [],
      orientation: 'portrait',
    },
  ],
};
