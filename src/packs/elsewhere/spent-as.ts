import type { Composition } from '../../domain/form/composition';
import type { FormDefinition } from '../../domain/form/form-definition';
import { departmentSections } from '../codes/economic-names';
import { disclosureForm } from '../forms/disclosure-form';
import { economic, government } from './economic-names';
import { flat } from './expenditure-layouts';
import { escaped } from './list-words';
import { titled } from './titled';

const named = (names: readonly string[]) => `^(?:${names.map(escaped).join('|')})$`;

type Column = Composition['columns'][number];

/** The classes and codes of both economic classifications, each in a column. */
export const economicColumns: Composition['columns'] = [
  ...[...government, ...economic].map(([id, ...names]): Column => [id, named(names)]),
  ...departmentSections.map(([code, name]): Column => [`economic${code}`, named([name])]),
];

/** By functional codes, with what is spent as in columns. Most places print it in heads of their own: those are read as they are. */
export const spentAsElsewhere: FormDefinition = {
  ...disclosureForm,
  id: 'E15',
  title: '支出分类汇总表',
  initials: 'zcflhzb',
  shortName: { zh: '支出分类汇总表', en: 'Expenditure by both classifications' },
  sheetName: '支出分类汇总表',
  mayRepeat: true,
  styles: [
    flat('codes', titled('支出分类汇总表', '支出预算分类汇总表'), [
      { id: 'total', label: '合计', add: economic.map(([id]) => id) },
      ...economic.map(([id, label]) => ({ id, label })),
    ]),
  ],
};
