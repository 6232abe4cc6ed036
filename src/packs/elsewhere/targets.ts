import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, middle, row, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { directionElsewhere } from './indicators';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

/** A row for each project, with what it costs and what it is to reach. */
export const targetsElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E06',
  title: '项目绩效目标情况表',
  initials: 'xmjxmbqkb',
  shortName: { zh: '项目绩效目标表', en: 'Project targets' },
  sheetName: '项目绩效目标情况表',
  rules: [...disclosureForm.rules, directionElsewhere],
  styles: [
    layoutElsewhere({
      id: 'projects',
      titles: titled('项目支出绩效目标情况表', '项目绩效目标情况表'),
      width: 3,
      header: [row(head('项目名称'), head('项目金额'), head('年度绩效目标'))],
      body: [
        row(
          middle('合计'),
          total('total', '项目金额', 'projects.total', { marked: true }),
          text('targets', '年度绩效目标'),
        ),
        {
          block: 'projects',
          item: { zh: '项目', en: 'Project' },
          parts: [
            row(
              text('name', '项目名称'),
              amount('total', '项目金额'),
              text('target', '年度绩效目标'),
            ),
          ],
        },
      ],
    }),
  ],
};
