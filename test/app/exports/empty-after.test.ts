import { formsByHand } from '../../../src/app/exports/propose-figures';
import { henan2022 } from '../../../src/packs';
import { proposalsOf, readTexts } from './read-texts';

const list = [
  '功能科目编码|部门经济科目编码|资金性质|支出类别|项目名称|金额（元）',
  '2010301|30101|经费拨款|人员类||100',
  '2010302|30201|经费拨款|特定目标类|信息化|50',
];

/** 任务名称 3: what stays empty in a form once all its figures are in it. */
function emptyIn(id: string, lines: readonly string[]): readonly string[] {
  return proposalsOf(readTexts({ 表: lines })).flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === id
      ? one.empty.map(({ label, count }) => `${label} ${count}`)
      : [],
  );
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['F07', list, ['年终结转结余 1']],
  ['F09', list, []],
  ['F12', list, []],
  ['F18', list, ['项目编码 1']],
  ['F17', list, ['年度履职目标 1', '任务名称 3', '主要内容 3', '三级指标 4']],
])('what %s still needs is told', (id, lines, expected) => {
  expect(emptyIn(id, lines)).toEqual(expected);
});

test('forms that an export never says anything of are told', () => {
  const proposals = proposalsOf(readTexts({ 表: list }));
  expect(formsByHand(henan2022, proposals)).toEqual([]);
  const another = henan2022.forms.slice(0, 1).map((form) => ({ ...form, id: 'F01' }));
  const pack = { ...henan2022, forms: [...henan2022.forms, ...another] };
  expect(formsByHand(pack, proposals).map(({ id }) => id)).toEqual(['F01']);
});
