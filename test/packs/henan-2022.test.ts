import { henan2022, national } from '../../src/packs';

/** In the order of a disclosure, with the first letters of the titles in pinyin. */
test.each([
  ['F07', '部门收支预算表', 'bmszysb'],
  ['F08', '部门收入预算表', 'bmsrysb'],
  ['F09', '部门支出预算表', 'bmzcysb'],
  ['F10', '财政拨款收支总体情况表', 'czbkszztqkb'],
  ['F11', '一般公共预算支出预算表', 'ybggyszcysb'],
  ['F12', '一般公共预算基本支出表', 'ybggysjbzcb'],
  ['F13', '支出经济分类汇总表', 'zcjjflhzb'],
  ['F14', '一般公共预算“三公”经费预算表', 'ybggyssgjfysb'],
  ['F15', '政府性基金支出预算表', 'zfxjjzcysb'],
  ['F16', '项目支出预算表', 'xmzcysb'],
  ['F17', '本级部门（单位）整体绩效目标表', 'bjbmdwztjxmbb'],
  ['F18', '部门预算项目绩效目标汇总表', 'bmysxmjxmbhzb'],
])('%s is %s, found by %s', (formId, title, initials) => {
  const form = henan2022.forms[Number(formId.slice(1)) - 7];
  expect([form?.id, form?.title, form?.initials]).toEqual([formId, title, initials]);
});

test('both buttons of the ribbon have a form', () => {
  expect(henan2022.buttons).toEqual({ performanceTarget: 'F17', threePublic: 'F14' });
});

test('the national pack holds them all, and 国有资本经营预算支出表', () => {
  const ids = national.forms.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(henan2022.forms.map(({ id }) => id)));
  expect(ids).toContain('F19');
});
