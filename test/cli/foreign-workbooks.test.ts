import { foreignWorkbook, main, relationships, workbook } from '../files/foreign-workbook';
import { machine } from './in-memory';

type Rows = Readonly<Record<number, string>>;

/** Sheets by their names; the cells of a row from column A on, parted by bars, those with a figure as numbers. */
function sheets(all: Readonly<Record<string, Rows>>): Uint8Array {
  const names = Object.keys(all);
  const parts = names.map((name, at): [string, string] => {
    const rows = Object.entries(all[name] ?? {}).map(
      ([row, cells]) => `<row r="${row}">${cells.split('|').map(cellOf(row)).join('')}</row>`,
    );
    const sheet = `<worksheet ${main}><sheetData>${rows.join('')}</sheetData></worksheet>`;
    return [`xl/worksheets/sheet${at + 1}.xml`, sheet];
  });
  const named = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`,
  );
  return foreignWorkbook('', {
    'xl/workbook.xml': workbook(named.join('')),
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, at) => [`r${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ),
    ...Object.fromEntries(parts),
  });
}

function cellOf(row: string) {
  return (text: string, column: number) => {
    const at = `r="${String.fromCharCode(65 + column)}${row}"`;
    if (text === '') return '';
    return /^[\d.]+$/.test(text)
      ? `<c ${at}><v>${text}</v></c>`
      : `<c ${at} t="inlineStr"><is><t>${text}</t></is></c>`;
  };
}

/** “三公” in columns of its own with lost spans, beside a list that is no form; below both what the text says. */
const own = sheets({
  总表: {
    2: '||2022年一般公共预算“三公”经费预算表',
    3: '||部门名称：某某局|||||单位：万元',
    5: '||“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费||姓名|电话',
    6: '||||小计|公务用车购置费|公务用车运行费|||某某|1',
    7: '||26.00|1.50|23.25|20.00|3.25|0.50',
  },
  说明: {
    1: '2022年“三公”经费预算25.25万元，比上年增加1.00万元，主要是公务用车增加。',
    2: '其中：因公出国（境）费1.50万元，主要用于参加会议。',
    3: '公务接待费0.60万元，主要用于接待来访的客人。',
  },
  通讯录: { 1: '姓名|电话', 2: '某某|1' },
});

test('a form in any columns is read and checked where it stands, beside what is none', async () => {
  const { run } = machine({ 'a.xlsx': own });
  const { code, out } = await run('check', 'a.xlsx', '--format', 'json');
  const { forms, findings, unknownTables } = JSON.parse(out) as {
    forms: { form: string; at: string }[];
    findings: { rule: string; severity: string; at: string[] }[];
    unknownTables: { at: string; words: string }[];
  };
  expect(code).toBe(1);
  expect(forms.map(({ form, at }) => `${form} ${at}`)).toEqual([
    'F14 总表!C5',
    'narrative 说明!A1:A3',
  ]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, at }) => [rule, ...at].join(' '))).toEqual([
    'TP-SUM 总表!C7 总表!D7 总表!E7 总表!H7',
    'X-TEXT-TABLE 说明!A3 总表!H7',
  ]);
  expect(unknownTables.map(({ at, words }) => `${at} ${words}`)).toEqual([
    '总表!J5 姓名 电话 某某 1',
    '通讯录!A1 姓名 电话 某某 1',
  ]);
});

test('read names the sheet, the cells and the sheets without a form', async () => {
  const { run } = machine({ 'a.xlsx': own });
  const { out } = await run('read', 'a.xlsx', '--json');
  expect(JSON.parse(out)).toMatchObject({
    forms: [{ form: 'F14', sheet: '总表', at: '总表!C5', marked: false, confidence: 1 }],
    sheetsWithoutForm: ['说明', '通讯录'],
  });
  const { cells } = (JSON.parse(out) as { forms: { cells: { field: string; at: string }[] }[] })
    .forms[0] ?? { cells: [] };
  expect(cells).toContainEqual({ field: 'reception', scope: [], at: '总表!H7', value: 0.5 });
});
