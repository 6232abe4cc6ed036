import type { FormDefinition } from '../../domain/form/form-definition';
import { amount, empty, head, input, middle, row, text, total } from '../forms/cells';
import { disclosureForm } from '../forms/disclosure-form';
import { layoutElsewhere } from './layout-elsewhere';
import { titled } from './titled';
import { functionalColumns } from './unit-grid';

const codes = functionalColumns.map(({ id, label }) => input('code', id, `科目编码（${label}）`));
const columns = functionalColumns.length;
const blank = functionalColumns.map(({ id }) => id);

/** What no 科目 is called: 川宁市体育局, 川宁市体育中心; 博物馆 alone is one. */
const unitNames =
  '(?:局|厅|委员会|办公室|办事处|人民政府|本级|机关)$|[省市州县区旗镇乡].*(?:中心|院|所|站|馆|校|队|会|办|部|团|社|园|场)$';

/** Projects below the 科目 that pays them, and below their unit, as 四川 prints them; rows of units and of 科目 have no codes. */
export const generalProjects: FormDefinition = {
  ...disclosureForm,
  id: 'E13',
  title: '一般公共预算项目支出预算表',
  initials: 'ybggysxmzcysb',
  shortName: { zh: '一般公共预算项目支出表', en: 'General budget: projects' },
  sheetName: '一般公共预算项目支出预算表',
  styles: [
    layoutElsewhere({
      id: 'byCode',
      titles: titled('一般公共预算项目支出预算表', '一般公共预算项目支出表'),
      width: columns + 3,
      header: [
        row(
          head('科目编码', columns),
          ...[head('单位代码', 1, 2), head('单位名称（科目）', 1, 2), head('金额', 1, 2)],
        ),
        row(...functionalColumns.map(({ label }) => head(label))),
      ],
      body: [
        row(...empty(columns + 1), middle('合计'), total('total', '金额', 'units.total')),
        {
          block: 'units',
          item: { zh: '单位', en: 'Unit' },
          begins: {
            ...{ filled: ['unitName'], blank },
            matches: { field: 'unitName', pattern: unitNames },
          },
          parts: [
            row(
              ...empty(columns + 1),
              ...[text('unitName', '单位名称'), total('total', '金额', 'items.total')],
            ),
            {
              block: 'items',
              item: { zh: '科目', en: 'Code' },
              begins: { filled: ['itemName'], blank },
              parts: [
                row(
                  ...empty(columns + 1),
                  ...[text('itemName', '科目名称'), total('total', '金额', 'projects.total')],
                ),
                {
                  block: 'projects',
                  item: { zh: '项目', en: 'Project' },
                  parts: [
                    row(
                      ...[...codes, input('code', 'unitCode', '单位代码')],
                      ...[text('name', '项目名称'), amount('total', '金额')],
                    ),
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  ],
};
