import * as prints from '../../domain/exports/system-prints';
import { readTexts } from './read-texts';

const emptied = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .split('|')
      .map((cell) => (/^-?[\d,.]+$/.test(cell) ? '' : cell))
      .join('|'),
  );

test.each<readonly [string, readonly string[], string]>([
  ['收支总表 without an amount', emptied(prints.overviewPrint), 'noAmounts'],
  ['财政拨款收支总表 without an amount', emptied(prints.appropriationPrint), 'noAmounts'],
  ['a table of no form', ['值班安排表', '姓名|日期|电话', '张三|1月|无'], 'noHead'],
])('%s: %s', (_, lines, kind) => {
  expect(readTexts({ 表: lines }).kind).toBe(kind);
});
