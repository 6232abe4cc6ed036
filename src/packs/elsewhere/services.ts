import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, head, middle, row, sum, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';

const funds = [
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算'],
] as const;

/** Which services are bought from whom, by the list of what may be bought. */
export const servicesElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E08',
  title: '政府购买服务预算表',
  initials: 'zfgmfwysb',
  shortName: { zh: '政府购买服务表', en: 'Services bought' },
  sheetName: '政府购买服务预算表',
  styles: [
    layoutElsewhere({
      id: 'services',
      titles: titled('政府购买服务预算表', '政府购买服务支出预算表'),
      width: 2 + 1 + funds.length,
      header: [
        row(
          ...[head('购买服务项目名称'), head('指导性目录代码'), head('合计')],
          ...funds.map(([, label]) => head(label)),
        ),
      ],
      body: [
        row(
          middle('合计', 2),
          total('total', '合计', 'items.total', { marked: true }),
          ...funds.map(([id, label]) => total(id, label, `items.${id}`)),
        ),
        {
          block: 'items',
          item: { zh: '购买服务项目', en: 'Service' },
          parts: [
            row(
              text('service', '购买服务项目名称'),
              text('serviceCode', '指导性目录代码'),
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
