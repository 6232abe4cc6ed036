import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm } from '../forms/disclosure-form';
import { listByFunds } from './list-by-funds';
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
    listByFunds({
      id: 'services',
      titles: titled('政府购买服务预算表', '政府购买服务支出预算表'),
      item: { zh: '购买服务项目', en: 'Service' },
      about: [
        ['service', '购买服务项目名称'],
        ['serviceCode', '指导性目录代码'],
      ],
      funds,
    }),
  ],
};
