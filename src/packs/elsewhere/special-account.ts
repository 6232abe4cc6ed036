import type { FormDefinition } from '../../domain/form/form-definition';
import { disclosureForm } from '../forms/disclosure-form';
import { basic, flat, grouped, project, withTotal } from './expenditure-layouts';
import { titled } from './titled';

const titles = titled(
  ...['财政专户管理资金预算支出表', '财政专户管理资金支出预算表', '财政专户管理资金支出表'],
  ...['财政专户管理资金预算支出情况表', '财政专户管理资金支出情况表'],
);

/** What is spent of the special account, as places print it beside F15 and F19. */
export const specialAccountElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E14',
  title: '财政专户管理资金预算支出表',
  initials: 'czzhglzjyszcb',
  shortName: { zh: '财政专户资金表', en: 'Special account' },
  sheetName: '财政专户管理资金预算支出表',
  styles: [
    grouped('codesBelow', titles, { amounts: '本年财政专户管理资金预算支出' }),
    flat('codes', titles, withTotal(basic, project)),
  ],
};
