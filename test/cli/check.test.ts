import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findForm } from '../../src/cli/find-forms';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { national } from '../../src/packs';
import { machine } from './in-memory';

const form = findForm('F14', national);
const values = { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 };
const profile = { year: 2022, department: '某某局', code: '112', unit: null };
const plan = planForm({ packId: 'national', form, styleId: 'row', profile, values });

/** The form with one cell of its row of figures changed. */
function workbook(column: number, content: string | number | null): Promise<Uint8Array> {
  const cells = plan.cells.map((line, row) =>
    line.map((cell, at) => (row === 4 && at === column ? content : cell)),
  );
  return writeWorkbook([{ name: '三公 表', plan: { ...plan, cells } }], { title: '' });
}

test('a right workbook', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(1, 1.5) });
  const { code, out } = await run('check', 'a.xlsx');
  expect([code, out.split('\n')[0]]).toEqual([0, 'a.xlsx  没有发现问题']);
});

test('wrong totals in words, what comes of them below them', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(0, 26) });
  const { code, out } = await run('check', 'a.xlsx', '--lang', 'en');
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 2)).toEqual([
    'a.xlsx  There are errors',
    '  Error  三公 表!A5  “‘三公’经费合计” is 26.00 万元; its parts give 25.25 万元, a difference of 0.75 万元. Check the parts; if they are right, restore the formula.  [TP-SUM]',
  ]);
});

test('a result that was saved before its parts were changed', async () => {
  const zip = unzipSync(await workbook(1, 1.5));
  const sheet = strFromU8(zip['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const saved = sheet.replace(
    /(<c r="A5"[^>]*>)(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?/,
    '$1$2<v>26</v>',
  );
  const { run } = machine({
    'a.xlsx': zipSync({ ...zip, 'xl/worksheets/sheet1.xml': strToU8(saved) }),
  });
  const { code, out } = await run('check', 'a.xlsx');
  expect([saved === sheet, code]).toEqual([false, 1]);
  expect(out).toContain('公式没有错，但文件里保存的结果是26.00万元');
});

test('as JSON, one object a line, with what is to stand there instead', async () => {
  const { run } = machine({
    'a.xlsx': await workbook(0, 26),
    'b.xlsx': await workbook(1, '80万元'),
  });
  const { code, out } = await run('check', 'a.xlsx', 'b.xlsx', '--format', 'json');
  const [a, b] = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(1);
  expect(a).toEqual({
    file: 'a.xlsx',
    department: '某某局',
    verdict: 'fail',
    forms: [{ form: 'F14', title: form.title, at: "'三公 表'!A1:F6" }],
    findings: [
      {
        rule: 'TP-SUM',
        severity: 'error',
        at: ['A5', 'B5', 'C5', 'F5'].map((cell) => `'三公 表'!${cell}`),
        text: '26.00',
        message:
          '「“三公”经费合计」是26.00万元，按各项计算应为25.25万元，相差0.75万元。请核对各项；各项无误的，请恢复公式。',
        fix: { at: "'三公 表'!A5", value: '=B5+C5+F5', isFormula: true },
        causedBy: null,
      },
    ],
    ledger: { pass: 16, fail: 1, notApplicable: 28, notEnoughData: 0 },
  });
  expect(b).toMatchObject({
    verdict: 'fail',
    findings: [{ rule: 'DOC-CELLTYPE', severity: 'error', fix: { value: 80 } }],
  });
});

test('of a total that no program has calculated yet JSON says what it gives', async () => {
  const overview = planForm({
    ...{ packId: 'national', form: findForm('F07', national), styleId: 'standard', profile },
    values: { general: 100, function201: 90 },
  });
  const file = await writeWorkbook([{ name: '收支', plan: overview }], { title: '' });
  const zip = unzipSync(file);
  const sheet = strFromU8(zip['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const bare = sheet.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
  const { run } = machine({
    'a.xlsx': zipSync({ ...zip, 'xl/worksheets/sheet1.xml': strToU8(bare) }),
  });
  const { out } = await run('check', 'a.xlsx', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; text: string }[] };
  expect(findings.map(({ rule, text }) => [rule, text])).toEqual([['X-T01', '100.00']]);
});

test.each([
  ['no file', ['check'], '请给出要检查的'],
  ['a file that is not there', ['check', 'none.xlsx'], 'none.xlsx  没有找到文件'],
  ['no workbook', ['check', 'broken.xlsx'], 'broken.xlsx  不能读取'],
  ['no form of ours', ['check', 'b.xlsx', '--format', 'csv'], '没有格式 csv'],
  ['an unknown language', ['check', 'b.xlsx', '--lang', 'fr'], '没有语言 fr'],
])('%s is said in one sentence', async (_, words, said) => {
  const { run } = machine({ 'broken.xlsx': 'not a workbook' });
  const { code, out, err } = await run(...words);
  expect([code, (out + err).startsWith(said)]).toEqual([2, true]);
});

test('a file that cannot be read does not keep the others from being checked', async () => {
  const { run } = machine({ 'a.xlsx': await workbook(1, 1.5) });
  const { code, out } = await run('check', 'none.xlsx', 'a.xlsx', '--format', 'json');
  const verdicts = out.split('\n').map((line) => (JSON.parse(line) as { verdict: string }).verdict);
  expect([code, verdicts]).toEqual([2, ['unreadable', 'pass']]);
});

test.each([
  ['zh', '2个文件中有1个没有检查，原因见上面各行：\n  none.xlsx'],
  ['en', 'Files not checked: 1 of 2; why is said above:\n  none.xlsx'],
])('files that could not be read are named at the end: %s', async (lang, said) => {
  const { run } = machine({ 'a.xlsx': await workbook(1, 1.5) });
  const { code, out } = await run('check', 'none.xlsx', 'a.xlsx', '--lang', lang);
  expect([code, out.endsWith(said)]).toEqual([2, true]);
});
