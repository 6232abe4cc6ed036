import { findForm } from '../../src/cli/find-forms';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { national } from '../../src/packs';
import { machine } from './in-memory';

const form = findForm('F14', national);
const values = { abroad: 1.5, vehiclePurchase: 0, vehicleRunning: 3.25, reception: 0.5 };
const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const plan = planForm({ packId: 'national', form, styleId: 'row', profile, values });

/** The form, and a sheet with a text about it. */
function workbook(paragraphs: readonly string[]): Promise<Uint8Array> {
  const text = {
    ...plan,
    ...{ merges: [], marks: [], conditionalFormats: [], validations: [], frozenRows: 0 },
    cells: paragraphs.map((one) => [one]),
  };
  return writeWorkbook([
    { name: '三公', plan },
    { name: '说明', plan: text },
  ]);
}

const title = '某某局2022年部门预算';
const items =
  '2022年公务用车购置费0万元，公务用车运行费3.25万元，公务接待费0.5万元，因公出国（境）费1.5万元。';
const right = [
  title,
  '2022年“三公”经费预算5.25万元，与上年持平。',
  items,
  '“三公”经费严格按照有关规定安排。',
];
const wrong = right.map((one) => one.replace('5.25万元', '5.52万元'));

test('a text that agrees with its forms', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(right) });
  const { code, out } = await run('check', 'a.xlsx');
  expect([code, out.split('\n')[0]]).toEqual([0, 'a.xlsx  没有发现问题']);
  expect(out).toContain('  检查了1张表、1篇文字，');
});

test('a text that does not: the cell, both figures, and where the form says it', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(wrong) });
  const { code, out } = await run('check', 'a.xlsx');
  expect(code).toBe(1);
  expect(out.split('\n')[1]).toBe(
    '  错误  说明!A2  文字中「“三公”经费」是5.52万元，表格（三公!A5）是5.25万元，相差0.27万元。改金额的，请一并核对后面的“与上年持平”。  [X-TEXT-TABLE]',
  );
});

test('as JSON, with the words and what is to stand there instead', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(wrong) });
  const { out } = await run('check', 'a.xlsx', '--format', 'json');
  const { forms, findings } = JSON.parse(out) as Record<string, unknown[]>;
  expect(forms?.at(-1)).toEqual({ form: 'narrative', title: '预算说明文字', at: '说明!A1:A4' });
  expect(findings?.at(-1)).toMatchObject({
    rule: 'X-TEXT-TABLE',
    severity: 'error',
    at: ['说明!A2', '三公!A5'],
    text: '5.52万元',
    words: { start: 13, end: 19 },
    fix: { at: '说明!A2', value: '5.25万元', within: { start: 13, end: 19, was: '5.52万元' } },
    causedBy: null,
  });
});

test('gaps are one line with their cells, and each by itself as JSON', async () => {
  const gaps = ['【待填：部门职责】', ...right.slice(1), '原因是【待填：增减的原因】。'];
  const { run } = machine({ 'a.xlsx': await workbook([title, ...gaps]) });
  const { out } = await run('check', 'a.xlsx');
  expect(out.split('\n').filter((line) => line.includes('待填'))).toEqual([
    '  注意  说明!A2  还有2处待填写：A2、A6  [DOC-PLACEHOLDER]',
  ]);
  const json = await run('check', 'a.xlsx', '--format', 'json');
  const { findings } = JSON.parse(json.out) as { findings: { at: string[]; text: string }[] };
  expect(
    findings.flatMap(({ at, text }) => (text.startsWith('【') ? [[...at, text]] : [])),
  ).toEqual([
    ['说明!A2', '【待填：部门职责】'],
    ['说明!A6', '【待填：增减的原因】'],
  ]);
});

test('what stands around a gap is told without the indentation of its paragraph', async () => {
  const { run } = machine({ 'a.xlsx': await workbook([...right, '　　【待填：部门职责】']) });
  const { out } = await run('check', 'a.xlsx', '--format', 'json');
  expect(out).toContain('“【待填：部门职责】”还没有填写（【待填：部门职责】）');
});
