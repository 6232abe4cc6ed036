import type { FormDefinition } from '../../domain/form/form-definition';
import type { ComparedRule } from '../../domain/form/form-rule';
import { amount, head, input, row, sum, text } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { directionElsewhere } from './indicators';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

/** What one project costs and is to reach. Each place prints other names beside it: those are read as they are. */
export const oneTargetElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E07',
  title: '单个项目绩效目标表',
  initials: 'dgxmjxmbb',
  shortName: { zh: '单个项目绩效目标表', en: 'Targets of one project' },
  sheetName: '单个项目绩效目标表',
  perProject: { name: 'name', code: 'code' },
  rules: [
    ...disclosureForm.rules,
    directionElsewhere,
    // A department as a whole: all its money is spent as one or the other.
    {
      ...{ id: 'X-T11', kind: 'compared', field: 'budget', relation: 'equal' },
      ...{ to: ['basic', 'project'], unlessBlank: true },
    },
    // 其中 is a part: what else there is need not be printed.
    ...['fiscalFunds', 'general'].map((field): ComparedRule => ({
      ...{ id: 'PF-AMOUNT', kind: 'compared', field },
      ...{ relation: 'atMost', to: ['budget'] },
    })),
  ],
  styles: [
    layoutElsewhere({
      id: 'one',
      titles: titled('单个项目绩效目标表'),
      width: 4,
      header: [],
      body: [
        row(head('项目名称'), text('name', '项目名称', { columns: 3 })),
        row(
          head('年度资金总额'),
          sum('budget', '年度资金总额', ['fiscalFunds', 'otherFunds'], { columns: 3 }),
        ),
        row(
          ...[head('财政拨款'), amount('fiscalFunds', '财政拨款')],
          ...[head('其他资金'), amount('otherFunds', '其他资金')],
        ),
        row(head('总体目标'), text('goal', '总体目标', { columns: 3 })),
        row(head('一级指标'), head('二级指标'), head('三级指标'), head('指标值')),
        {
          block: 'indicators',
          item: { zh: '指标', en: 'Indicator' },
          parts: [
            row(
              ...[text('level', '一级指标'), text('kind2', '二级指标')],
              ...[text('indicator', '三级指标'), input('indicatorValue', 'value', '指标值')],
            ),
          ],
        },
      ],
    }),
  ],
};
