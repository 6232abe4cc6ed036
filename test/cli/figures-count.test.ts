import { machine } from './in-memory';

const text = [
  '单位名称\t功能科目编码\t资金性质\t金额（元）',
  '全系统\t\t\t30000',
  '甲\t2010301\t一般公共预算\t30000',
].join('\n');

function run(...more: readonly string[]) {
  const files = { '导出.txt': new TextEncoder().encode(text) };
  const asked = ['--pack', 'national', '--year', '2025', '--unit', '某某局', ...more];
  return machine(files).run('figures', '导出.txt', ...asked);
}

test('a row that may be a total is told with how to count it', async () => {
  const { out, code } = await run();
  expect(out).toContain('第2行 全系统 30,000.00：和旁边各行相加的数（30,000.00元）相等');
  expect(out).toContain('（--count L2）');
  expect(out).toContain('读到 1 个金额，共 30,000.00元');
  expect(code).toBe(1);
});

test('it counts where somebody says so', async () => {
  const { out } = await run('--count', 'L2');
  expect(out).toContain('读到 2 个金额，共 60,000.00元');
  expect(out).toContain('第2行 全系统 30,000.00：按单独的一笔计入');
  const facts = JSON.parse((await run('--count', 'L2', '--json')).out) as {
    exports: readonly { left: readonly { at: string; isCounted?: boolean }[] }[];
  };
  expect(facts.exports[0]?.left.map(({ at, isCounted }) => [at, isCounted])).toEqual([
    ['L2', true],
  ]);
});

test('another row cannot be counted', async () => {
  const { err, code } = await run('--count', 'L3');
  expect(err).toContain('这样的行：L2');
  expect(code).toBe(2);
});
