import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { national } from '../../src/packs';
import { lastYearInFile, readFormFile } from '../../src/files';
import { asWord } from '../seeds/provinces/other-disclosure';

const table = `
一般公共预算基本支出表
部门：云溪县档案馆 单位：万元
| 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
| | 合计 | 120.00 | 90.00 | 30.00 |
| 301 | 工资福利支出 | 90.00 | 90.00 | |
| 30101 | 基本工资 | 90.00 | 90.00 | |
| 302 | 商品和服务支出 | 30.00 | | 30.00 |
| 30201 | 办公费 | 30.00 | | 30.00 |
一般公共预算“三公”经费支出表
部门：云溪县档案馆 单位：万元
| “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 |
| ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ |
| 3.00 | 0.00 | 2.00 | 0.00 | 2.00 | 1.00 |
第三部分 2024年部门预算情况说明
`;

/** What a fact of the year before comes to, and what is said of the cell it stands in. */
async function broughtIn(text: string, name: string, at: string) {
  const file = await readFormFile(asWord(`云溪县档案馆2024年部门预算\n${table}${text}`));
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const source = lastYearInFile(file, catalogue);
  const styles = { F14: 'twoYear' };
  const { facts, items } = bringInLastYear({ source, pack: national, year: 2025, styles });
  const fact = facts.find((one) => one.name === name)?.fact;
  const fate = items.find((one) => one.at[0] === at)?.fate;
  return {
    amount: fact?.kind === 'amount' ? fact.fen / 1_000_000 : null,
    left: fate?.kind === 'left' ? fate.why : null,
  };
}

test.each([
  ['2024年机关运行经费预算30.00万元。', 30, null],
  ['2024年机关运行经费预算28.00万元。', 28, 'calculated'],
  ['云溪县档案馆为事业单位，没有机关运行经费。', null, 'calculated'],
  ['', null, 'calculated'],
])('公用经费 are 机关运行经费 where the text says the same: %s', async (text, amount, left) => {
  expect(await broughtIn(text, 'agencyCost', 'T1!E2')).toEqual({ amount, left });
});

test.each([
  ['2024年公务接待费1.00万元。', 1, null],
  ['2024年公务接待费1万元。', 1, null],
  ['2024年公务接待费2.00万元。', null, 'disputed'],
])('of two figures neither is taken: %s', async (text, amount, left) => {
  expect(await broughtIn(text, 'reception', 'T2!F3')).toEqual({ amount, left });
});
