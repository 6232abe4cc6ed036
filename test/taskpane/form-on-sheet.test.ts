import { formOnSheet } from '../../src/taskpane/messages/form-on-sheet';

const threePublic = {
  title: '“三公”经费预算表',
  shortName: { zh: '“三公”经费表', en: '“Three public” expenses' },
};

test.each([
  ['三公经费预算表', '三公经费预算表'],
  ['三公经费预算表 (2)', '三公经费预算表 (2)'],
  ['表9 三公经费预算表', '表9 三公经费预算表'],
  ['公经费预算', '公经费预算'],
  ['预算表', '“三公”经费预算表 · 预算表'],
  ['Sheet1', '“三公”经费预算表 · Sheet1'],
  ['2026', '“三公”经费预算表 · 2026'],
  ['项目支出预算表', '“三公”经费预算表 · 项目支出预算表'],
])('on the sheet %s it is said once: %s', (sheet, said) => {
  expect(formOnSheet('zh-CN', threePublic, sheet)).toBe(said);
});

test('in English the name of the sheet says nothing of the form', () => {
  expect(formOnSheet('en-US', threePublic, '三公经费预算表')).toBe(
    '“Three public” expenses · 三公经费预算表',
  );
});
