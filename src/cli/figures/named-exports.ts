import type { ExportsOutcome } from '../../app/exports/read-exports';
import type { ExportReading, ExportTable } from '../../domain/exports/budget-export';
import type { TableChoice } from '../../domain/exports/counted-tables';
import { withoutUnit } from '../../domain/exports/money-heads';
import type { Words } from '../../domain/form/words';
import { separatedAmount } from '../../domain/money/separated-amount';
import { labelKey } from '../../domain/read/label-key';
import { unreadableTexts, type UnreadableFile } from '../../files';
import { exportWords } from '../../packs/exports/export-words';
import type { Arguments } from '../arguments';
import { problem } from '../command-problem';

export function namedExports({ words }: Arguments): readonly string[] {
  if (words.length > 0) return words;
  return problem(
    '请给出预算系统导出的 .xlsx、.csv 或 .txt 文件。',
    'Name the .xlsx, .csv or .txt files that the budget system gave out.',
  );
}

/** What nobody asks about is not looked at: a column that no table has would go without a word. */
export function refuseUnknownColumns(
  named: readonly string[],
  tables: readonly ExportTable[],
  readings: readonly ExportReading[],
): void {
  const unknown = named.find((column) => !tables.some(({ grid }) => hasHead(grid, column)));
  if (unknown === undefined) return;
  const heads = [...new Set(readings.flatMap(({ columns }) => columns.understood))];
  problem(
    `没有叫“${unknown}”的列，请改正 --column；认出的列有：${heads.join('、') || '没有'}。`,
    `There is no column “${unknown}”; mend --column. The columns that were understood: ${heads.join(', ') || 'none'}.`,
  );
}

/** As the question about columns calls them: the heads above one another, and the letter where two have the same. */
function hasHead({ used, cellAt }: ExportTable['grid'], column: string): boolean {
  const [, bare = column] = /^(.+)（[A-Z]+列）$/.exec(column) ?? [];
  const nameOf = (text: string) => withoutUnit(labelKey(text), exportWords);
  const wanted = nameOf(bare.split('/').at(-1) ?? '');
  for (let row = used?.top ?? 0; used && row <= used.bottom; row += 1) {
    for (let at = used.left; at <= used.right; at += 1) {
      const { value } = cellAt(row, at);
      if (typeof value === 'string' && nameOf(value) === wanted) return true;
    }
  }
  return false;
}

/** Why an export is not read, and what to say so that it is. */
export function unreadExport(
  path: string,
  why: UnreadableFile | Exclude<ExportsOutcome, { kind: 'read' }>,
): never {
  switch (why.kind) {
    case 'unreadable': {
      const { zh, en } = unreadableTexts[why.reason];
      return problem(`不能读取 ${path}：${zh}`, `${path} cannot be read: ${en}`);
    }
    case 'noHead':
      return problem(
        `${path} 里没有认出预算系统的导出表：要有一行表头，写着功能分类科目、经济分类科目或项目，以及金额。`,
        `No export of a budget system was recognised in ${path}: a row of heads is needed that names functional classes, economic classes or projects, and an amount.`,
      );
    case 'noAmounts':
      return problem(
        `${path} 里的导出表只有表头，没有金额，没有可以导入的数据。请核对导出时选的年度、单位和查询条件，重新导出。`,
        `The export in ${path} has heads and no amounts: there is no data to be brought in. Check the year, the unit and the conditions it was asked for with, and export it again.`,
      );
    case 'unitOpen':
      return problem(
        `${path} 没有写金额单位；请用 --money yuan（元）、qian（千元）或 wan（万元）说明。`,
        `${path} does not say what its amounts are in; say it with --money yuan, qian (thousands) or wan (ten thousands).`,
      );
    case 'tablesOpen': {
      const [zh, en] = [tableList(why.tables, 'zh'), tableList(why.tables, 'en')];
      return problem(
        `${path} 里有几张表可能是同一笔钱（如一上和二上、上年和今年、总表和其中一部分），不能都算：${zh}；请用 --sheet 说明算哪些，同一种表每个单位只能算一张。`,
        `Several tables in ${path} may be the same money (two stages, two years, the whole and a part of it) and cannot all count: ${en}; say with --sheet which of them count, one of each form and unit.`,
      );
    }
    case 'amountOpen':
      return problem(
        `${path} 有几列金额：${why.heads.join('、')}；请用 --column 说明用哪一列。`,
        `${path} has several columns of amounts: ${why.heads.join(', ')}; say which one is meant with --column.`,
      );
  }
}

/** 一上（3个金额，共100.00元） */
function tableList(tables: readonly TableChoice[], language: keyof Words): string {
  return tables
    .filter(({ count }) => count > 0)
    .map(({ name, count, sum }) => {
      const amount = sum === null ? null : separatedAmount(sum, '元');
      if (language === 'zh')
        return `${name}（${count} 个金额${amount === null ? '' : `，共 ${amount}元`}）`;
      return `${name} (amounts: ${count}${amount === null ? '' : `, ${amount} yuan in all`})`;
    })
    .join(language === 'zh' ? '、' : ', ');
}
