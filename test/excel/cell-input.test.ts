import { cellInput } from '../../src/excel/writing/write-plan';

test.each([
  ['', ''],
  ['部门名称:', '部门名称:'],
  ['“三公”经费合计', '“三公”经费合计'],
  ['《预算法》', '《预算法》'],
  ['𠮷林', '𠮷林'],
  ['TRUE', "'TRUE"],
  ['false', "'false"],
  ['#N/A', "'#N/A"],
  ['Mar 3', "'Mar 3"],
  ['May-22', "'May-22"],
  [' 5', "' 5"],
  ['\t5', "'\t5"],
  ['５', "'５"],
  ['（5）', "'（5）"],
  ['(5)', "'(5)"],
  ['1-2', "'1-2"],
  ['5%', "'5%"],
  ['$5', "'$5"],
  ['￥5', "'￥5"],
  ['€5', "'€5"],
  ['.5', "'.5"],
  ['=A1', "'=A1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM', "'@SUM"],
  ["'引", "''引"],
  ['一般公共预算', "'一般公共预算"],
  ['二〇二二年三月', "'二〇二二年三月"],
  ['上午9时', "'上午9时"],
  ['____年', "'____年"],
])('the text %j is handed to Excel as %j', (text, input) => {
  expect(cellInput(text)).toBe(input);
});

test.each([
  [null, null],
  [0, 0],
  [-1.5, -1.5],
  [{ formula: '=A1+B1' }, '=A1+B1'],
])('%j goes in as %j', (cell, input) => {
  expect(cellInput(cell)).toBe(input);
});
