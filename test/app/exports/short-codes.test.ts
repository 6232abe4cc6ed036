import { proposeFigures } from '../../../src/app/exports/propose-figures';
import { noAnswers } from '../../../src/app/exports/read-exports';
import { shortCodeWords } from '../../../src/app/exports/unfilled-words';
import { pastedExport } from '../../../src/files/exports/exports-in-file';
import { openedExport } from '../../../src/files/exports/opened-export';
import { national } from '../../../src/packs';

const profile = { year: 2025, department: '某某局', code: '112', unit: null } as const;

function shortCodesIn(id: string, ...codes: readonly string[]) {
  const text = [
    '单位：万元',
    '功能科目编码|部门经济分类编码|政府经济分类编码|资金性质|支出类型|项目名称|金额',
    ...codes.map((one) => `${one}|一般公共预算|项目支出|甲项目|5`),
  ];
  const outcome = openedExport([pastedExport('导出', text.join('\n').replaceAll('|', '\t'))]).read({
    ...{ packId: 'national', profile, answers: noAnswers },
  });
  if (outcome.kind !== 'read') throw new Error(outcome.kind);
  const proposals = proposeFigures({
    entries: outcome.readings.flatMap(({ entries }) => entries),
    ...{ tables: outcome.forms, pack: national, styles: {}, present: [], rounding: 'exact' },
  });
  return proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === id ? one.compared.short : [],
  );
}

const section = '部门预算经济分类（款）';
const government = '政府预算经济分类（款）';

test.each<[string, string, readonly string[], readonly string[]]>([
  ['whole codes', 'F13', ['2010301|30101|50101'], []],
  [
    'economic classes without their sections',
    'F13',
    ['2010301|301|501'],
    [`${section} 301 L3`, `${government} 501 L3`],
  ],
  ['one row of two', 'F13', ['2010301|30101|50101', '2010301|302|50201'], [`${section} 302 L4`]],
  ['no item of a function', 'F08', ['20103|30101|50101'], ['科目编码（项） 20103 L3']],
  [
    'its class alone',
    'F08',
    ['201|30101|50101'],
    ['科目编码（款） 201 L3', '科目编码（项） 201 L3'],
  ],
])('%s: what stays empty is told', (_, id, codes, told) => {
  const short = shortCodesIn(id, ...codes);
  expect(short.map((one) => `${one.label} ${one.codes.join()} ${one.rows.join()}`)).toEqual(told);
});

test('it says where, how far the code goes, and what to do', () => {
  const [one] = shortCodesIn('F13', '2010301|301|50101');
  if (!one) throw new Error('nothing is short');
  const { zh, en } = shortCodeWords(one);
  expect(zh).toBe(
    '“部门预算经济分类（款）”空着：导出表的第3行，编码只写到 301，不够长。金额已经计入；请按明细编码重新导出，或者手工补上',
  );
  expect(en).toContain('goes no further than 301');
});
