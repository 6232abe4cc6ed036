import type { FormStyle } from '../../src/domain/form/form-style';
import { styleOf } from '../../src/domain/form/form-definition';
import { departmentOnSheet } from '../../src/domain/read/department-on-sheet';
import { national } from '../../src/packs';
import { sheetOf } from './sheet-of';

function style(formId: string): FormStyle {
  const form = national.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(formId);
  return styleOf(form);
}

test.each([
  ['F07', '表|/部门名称：某某局|单位：万元', '某某局'],
  ['F07', '表|/部门名称: 某 某 局|', '某某局'],
  ['F07', '表|/部门名称：某某局　　　单位：万元|', '某某局'],
  ['F07', '表|/部门名称：某某局 金额单位：元|', '某某局'],
  ['F07', '表|/部门名称：某某局(部门编码：112)|', '某某局'],
  ['F07', '表|/单位：万元 部门名称：某某局|', '某某局'],
  ['F07', '表|/部门名称：|单位：万元', null],
  ['F07', '表|/部门名称：  单位：万元|', null],
  ['F07', '表|/某某局|单位：万元', null],
  ['F05', '表|/编制部门：某某局 截止时间：2021年12月31日|', '某某局'],
  ['F05', '表|/编制部门：某某事业单位管理局 编制日期：2022年1月|', '某某事业单位管理局'],
  ['F03', '表|/112某某局|单位：万元', null],
])('%s: %s names %s', (formId, typed, department) => {
  const grid = sheetOf(typed);
  const found = grid.used && departmentOnSheet(style(formId), grid, grid.used);
  expect(found?.name ?? null).toBe(department);
});
