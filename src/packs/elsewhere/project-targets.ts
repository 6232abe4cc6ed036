import type { FormDefinition } from '../../domain/form/form-definition';
import { head, input, row, text } from '../forms/cells';
import { indicatorRules } from '../forms/indicator-rules';
import { belowProject, projectTargets } from '../forms/project-targets';

const [, county] = projectTargets.styles;
const ofIndicators: readonly string[] = ['indicator', 'indicatorSet', 'needed', 'coded'];

/** F03 as other years and places print it: no code of the project, and a row only for what there are indicators of, in any order. */
export const projectTargetsElsewhere: FormDefinition = {
  ...projectTargets,
  rules: [
    ...projectTargets.rules.filter(({ kind }) => !ofIndicators.includes(kind)),
    ...indicatorRules({
      name: 'indicator',
      description: 'description',
      budget: 'budget',
      plan: 'planDecember',
      project: 'projectName',
      level: 'kind2',
    }).filter(({ kind }) => kind === 'indicator'),
  ],
  styles: [
    {
      ...(county ?? projectTargets.styles[0]),
      lines: [{ left: '{code}{department}', right: '单位：{unit}' }],
      id: 'nameAlone',
      columns: Array<number>(6).fill(72),
      name: { zh: '没有项目编码', en: 'Without a code of the project' },
      body: [
        row(
          head('项目名称'),
          text('projectName', '项目名称', { columns: 5, required: true, marked: true }),
        ),
        ...belowProject,
        row(
          ...['一级指标', '二级指标', '三级指标'].map((label) => head(label)),
          ...['绩效指标描述', '指标值', '指标值确定依据'].map((label) => head(label)),
        ),
        {
          block: 'indicators',
          item: { zh: '指标', en: 'Indicator' },
          parts: [
            row(
              ...[text('level', '一级指标'), text('kind2', '二级指标')],
              text('indicator', '三级指标', { required: true }),
              text('description', '绩效指标描述'),
              input('indicatorValue', 'value', '指标值', { required: true }),
              text('basis', '指标值确定依据'),
            ),
          ],
        },
      ],
    },
  ],
};
