import { strFromU8, unzipSync } from 'fflate';
import { findForm } from '../../src/cli/find-forms';
import type { FormValues } from '../../src/domain/form/form-values';
import { planForm } from '../../src/domain/plan/plan-form';
import { writeWorkbook } from '../../src/files';
import { national } from '../../src/packs';
import { paragraph } from '../files/foreign-document';
import { templateFile } from '../files/template-file';
import { machine } from './in-memory';

const profile = { year: 2022, department: '某某局', code: '112', unit: null };

function workbook(forms: Readonly<Record<string, FormValues | undefined>>): Promise<Uint8Array> {
  return writeWorkbook(
    Object.entries(forms).map(([id, values]) => ({
      name: id,
      plan: planForm({ packId: 'national', form: findForm(id, national), profile, values }),
    })),
  );
}

const noForms = '没有认出表单，也没有预算公开的文字';
const notFilled = '表单都还没有填写';
const units = (...names: string[]) => ({ units: names.map((unitName) => ({ unitName })) });
const three = { abroad: 1, vehiclePurchase: 0, vehicleRunning: 3, reception: 0.5 };

test.each<[string, string, string | Uint8Array | Promise<Uint8Array>, string, string | null]>([
  [
    'a file of something else',
    'package.json',
    '{"description": "部门预算公开"}',
    'incomplete',
    noForms,
  ],
  ['a letter', 'a.docx', templateFile(paragraph('今天天气很好。')), 'incomplete', noForms],
  [
    'a text about a budget',
    'a.docx',
    templateFile(paragraph('2022年收入预算10万元。')),
    'pass',
    null,
  ],
  ['empty forms', 'a.xlsx', workbook({ F14: undefined, F08: undefined }), 'incomplete', notFilled],
  [
    'forms with their unit',
    'a.xlsx',
    workbook({ F08: units('某某局'), F18: undefined }),
    'incomplete',
    notFilled,
  ],
  ['a list of units', 'a.xlsx', workbook({ F08: units('一所', '二所') }), 'pass', null],
  ['one form filled in', 'a.xlsx', workbook({ F14: three, F08: undefined }), 'pass', null],
])('%s', async (_, name, content, verdict, why) => {
  const { run } = machine({ [name]: await content });
  const { code, out } = await run('check', name, '--format', 'json');
  const facts = JSON.parse(out) as { verdict: string; message?: string };
  const said = facts.message ?? null;
  expect([code, facts.verdict]).toEqual([0, verdict]);
  if (why === null) expect(said).toBeNull();
  else expect(said).toContain(why);
  const text = await run('check', name);
  expect(text.out.includes('没有发现问题')).toBe(verdict === 'pass');
  if (why !== null) expect(text.out).toContain(why);
  // Of empty forms much holds that nobody did.
  if (why === notFilled) expect(text.out).not.toMatch(/符合|核对/);
  if (why !== null)
    expect((await run('check', name, '--lang', 'en')).out).toMatch(
      /nothing to check|no figures to check/,
    );
});

const gaps = (count: number) =>
  templateFile(
    Array.from({ length: count }, (_, index) =>
      paragraph(`第${index}项支出5万元，原因是【待填：原因${index}】。`),
    ).join(''),
  );

test('a gap in a document that is to be published is an error, in a workbook something to do', async () => {
  const { run } = machine({ 'a.docx': gaps(3) });
  const { code, out } = await run('check', 'a.docx');
  expect([code, out.split('\n')[0]]).toEqual([1, 'a.docx  有错误']);
  expect(out).toMatch(/错误 {2}第1段 {2}还有3处待填写：第1段、第2段、第3段/);
});

test.each([
  [3, 3, null],
  [50, 50, null],
  [
    57,
    50,
    '后面还有7处待填写，没有逐处批注：第51段、第52段、第53段、第54段、第55段、第56段、第57段',
  ],
])('%d gaps: %d comments, each at its words', async (count, comments, more) => {
  const { run, held } = machine({ 'a.docx': gaps(count) });
  const { err } = await run('check', 'a.docx', '--annotate');
  expect(err).toContain(`${comments}条`);
  const text = Buffer.from(held.get('a（批注）.docx') ?? []);
  expect(text.length).toBeGreaterThan(0);
  const xml = strFromU8(unzipSync(text)['word/comments.xml'] ?? new Uint8Array());
  expect(xml.match(/<w:comment /g)).toHaveLength(comments);
  for (const index of [0, 1, comments - 1]) expect(xml).toContain(`【待填：原因${index}】`);
  expect(xml.includes('没有逐处批注')).toBe(more !== null);
  if (more !== null) expect(xml).toContain(more);
});
