import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planSummary } from '../../src/app/batch/plan-summary';
import { machineFiles } from '../../src/cli/batch/machine-files';
import { runCommand } from '../../src/cli/run-command';
import type { SheetPlan } from '../../src/domain/plan/sheet-plan';
import { writeWorkbook } from '../../src/files';
import { workbook } from './three-public-workbook';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'budget-forms-summary-'));
  mkdirSync(at('报送'));
  writeFileSync(at('报送/a.xlsx'), await workbook('甲局', 1));
  writeFileSync(at('报送/b.xlsx'), await workbook('乙局', 0));
  writeFileSync(at('报送/old.doc'), '\u00d0\u00cf\u0011\u00e0');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);

async function check(...more: string[]) {
  const said: string[] = [];
  const words = ['check', at('报送'), '--format', 'json', '-o', at('r.jsonl')];
  const code = await runCommand([...words, '--summary', at('s.xlsx'), ...more], {
    readFile,
    writeFile: (path, bytes, ifThere) =>
      writeFile(path, bytes, { flag: ifThere === 'refuse' ? 'wx' : 'w' }),
    print: (text) => said.push(text),
    complain: (text) => said.push(text),
    lines: machineFiles,
  });
  return { code, said: said.join('\n') };
}

const summary = () => readFileSync(at('s.xlsx'));

test.each(['zh', 'en'])('going on writes the summary anew, in %s', async (language) => {
  await check('--lang', language);
  const whole = summary();
  const goingOn = ['--resume', '--lang', language];
  expect((await check(...goingOn)).code).toBe(2);
  expect(summary()).toEqual(whole);
  writeFileSync(at('报送/a.xlsx'), await workbook('甲局', 0));
  rmSync(at('报送/old.doc'));
  expect((await check(...goingOn)).code).toBe(0);
  const mended = summary();
  expect(mended).not.toEqual(whole);
  // It has no rules now, and no sheet of what was not read.
  expect((await check(...goingOn)).code).toBe(0);
  expect(summary()).toEqual(mended);
});

type Sheets = readonly { readonly name: string; readonly plan: SheetPlan }[];

/** A summary that somebody worked on. */
function summaryWith(change: (sheets: Sheets) => Sheets): Promise<Uint8Array> {
  const plans = planSummary({ tallies: [], titleOf: () => null }, 'zh');
  return writeWorkbook(change(plans.map((plan) => ({ name: plan.sheetName, plan }))));
}

const withColumn = ({ cells, ...plan }: SheetPlan): SheetPlan => ({
  ...plan,
  cells: cells.map((line, row) => [...line, row === 1 ? '处理意见' : null]),
});

test.each<readonly [string, () => Promise<Uint8Array> | string]>([
  ['a text', () => 'letter'],
  ['another workbook', () => workbook('甲局', 0)],
  [
    'a summary with one more sheet',
    () =>
      summaryWith((all) => [...all, ...all.slice(0, 1).map((one) => ({ ...one, name: '处理' }))]),
  ],
  [
    'a summary with one more column',
    () =>
      summaryWith((all) =>
        all.map(({ name, plan }, sheet) => ({ name, plan: sheet === 0 ? withColumn(plan) : plan })),
      ),
  ],
])('going on leaves %s that is named as the summary as it is', async (_, content) => {
  await check();
  const before = Buffer.from(await content());
  writeFileSync(at('s.xlsx'), before);
  const { code, said } = await check('--resume');
  expect([code, said]).toEqual([2, expect.stringContaining('已经存在，没有改动它')]);
  expect(summary()).toEqual(before);
  expect((await check('--resume', '--overwrite')).said).toContain('检查汇总已写入');
});

test('a summary is not written over where nothing is gone on with', async () => {
  await check();
  rmSync(at('r.jsonl'));
  expect((await check()).said).toContain('已经存在，没有改动它');
});
