import { cellsOf, isRow, linesOf } from './other-disclosure';

/** What happens to a disclosure on its way to the public. */
export const worn: Readonly<Record<string, (words: string) => string>> = {
  'tables go on on the next page, with their heads': (words) =>
    inTables(words, (rows) => {
      const heads = headsOf(rows);
      const half = Math.ceil((rows.length + heads.length) / 2);
      if (rows.length - heads.length < 8) return rows;
      return [...rows.slice(0, half), '- 3 -', ...heads, ...rows.slice(half)];
    }),
  'nobody says what the amounts are in': (words) =>
    inLines(words, (line) =>
      /^单位：万?元$/.test(line) ? [] : [line.replace(/\s*单位：万元$/, '')],
    ),
  'a note stands below each table': (words) =>
    inTables(words, (rows, next) =>
      next === '（续）' ? rows : [...rows, '注：本表金额转换为万元时，因四舍五入可能存在尾差。'],
    ),
  'the note of an empty table is 本部门无此项预算': (words) =>
    inLines(words, (line) => [
      /^(?:备?注)[：:].*(?:没有|无|空表)/.test(line) ? '本部门无此项预算' : line,
    ]),
  'the name of a total covers the code beside it': (words) =>
    inLines(words, (line) => [line.replace(/^\|\s*\| 合计 \|/, '| 合计 | < |')]),
  'what is less than zero stands in brackets': (words) =>
    inLines(words, (line) => [
      isRow(line) ? line.replace(/\| -(\d[\d.]*%?) (?=\|)/g, '| （$1） ') : line,
    ]),
  'the second table was pasted as a picture': (words) => {
    let count = 0;
    return inTables(words, (rows) => ((count += 1) === 2 ? ['（见下图）'] : rows));
  },
  'zeros are printed': (words) =>
    inTables(words, (rows) =>
      rows.map((row) =>
        /^\| \d{3,7} \| [^\s|\d]/.test(row) ? row.replace(/\| (?=\|)/g, '| 0.00 ') : row,
      ),
    ),
  'amounts are printed with thousands': (words) =>
    inLines(words, (line) => [
      isRow(line)
        ? line.replace(/(?<=\| )\d{4,}(?=\.\d\d )/g, (digits) =>
            digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
          )
        : line,
    ]),
};

function inLines(words: string, change: (line: string) => readonly string[]): string {
  return linesOf(words).flatMap(change).join('\n');
}

/** What stands below the table is told too. */
function inTables(
  words: string,
  change: (rows: readonly string[], next: string) => readonly string[],
): string {
  const lines: string[] = [];
  let rows: string[] = [];
  const end = (next = '') => {
    if (rows.length > 0) lines.push(...change(rows, next));
    rows = [];
  };
  for (const line of linesOf(words)) {
    if (isRow(line)) rows.push(line);
    else {
      end(line);
      lines.push(line);
    }
  }
  end();
  return lines.join('\n');
}

/** Up to the first row with an amount. */
function headsOf(rows: readonly string[]): readonly string[] {
  const first = rows.findIndex((row) => cellsOf(row).some((text) => /^[\d,]+\.\d\d/.test(text)));
  return rows.slice(0, Math.max(0, first));
}
