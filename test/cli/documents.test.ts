import { cell, foreignDocument, paragraph, table, tableRow } from '../files/foreign-document';
import { hunan2023 } from '../seeds/provinces/hunan-2023';
import { asWord } from '../seeds/provinces/other-disclosure';
import { machine } from './in-memory';

const words = ['2022年一般公共预算“三公”经费预算表', '部门名称：某某局', '单位：万元'];
const heads = [
  '“三公”经费合计',
  '因公出国（境）费',
  '小计',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
];

/** The form of the three public expenses as somebody else writes it. */
function document(total: string, above = words, under = '甲', abroadOfYear = '1.50'): Uint8Array {
  const [all = '', abroad = '', ...vehicles] = heads;
  const reception = vehicles.pop() ?? '';
  const down = { merge: 'restart' } as const;
  const below = cell('', { merge: 'continue' });
  return foreignDocument(
    above.map((one) => paragraph(one)).join('') +
      table(
        tableRow([
          cell(all, down),
          cell(abroad, down),
          cell('公务用车购置及运行费', { columns: 3 }),
          cell(reception, down),
        ]),
        tableRow([below, below, ...vehicles.map((one) => cell(one)), below]),
        tableRow([total, abroadOfYear, '23.25', '20.00', '3.25', '0.50'].map((one) => cell(one))),
      ) +
      paragraph(under) +
      table(tableRow([cell('姓名'), cell('电话')]), tableRow([cell('某某'), cell('1')])),
  );
}

test('a right document', async () => {
  const { run } = machine({ 'a.docx': document('25.25') });
  const { code, out } = await run('check', 'a.docx');
  expect([code, out.split('\n')[0]]).toEqual([0, 'a.docx  没有发现问题']);
  expect(out).toContain('第2个表  没有认出这张表：姓名 电话 某某 1');
});

test('a wrong total, in its cell, without words of formulas', async () => {
  const { run } = machine({ 'a.docx': document('26.00') });
  const { code, out } = await run('check', 'a.docx', '--format', 'json');
  const { forms, findings } = JSON.parse(out) as {
    forms: unknown;
    findings: { at: string[]; message: string; fix: unknown }[];
  };
  expect(code).toBe(1);
  expect(forms).toContainEqual({ form: 'F14', title: '一般公共预算“三公”经费预算表', at: 'T1' });
  expect(findings.map(({ at, message, fix }) => [at, message, fix])).toEqual([
    [
      ['T1!A3', 'T1!B3', 'T1!C3', 'T1!F3'],
      '「“三公”经费合计」是26.00万元，按各项计算应为25.25万元，相差0.75万元。请核对各项；各项无误的，请改成这个数。',
      null,
    ],
  ]);
});

test('words that disagree with a table name its cell in the document', async () => {
  const text = '2022年“三公”经费预算26.25万元，其中：因公出国（境）费1.50万元。';
  const { run } = machine({ 'a.docx': document('25.25', words, text) });
  const { code, out } = await run('check', 'a.docx', '--format', 'json');
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; at: string[]; message: string }[];
  };
  const found = findings.filter(({ rule }) => rule === 'X-TEXT-TABLE');
  expect(code).toBe(1);
  expect(found.map(({ at, message }) => [at, message])).toEqual([
    [
      ['¶4', 'T1!A3'],
      '文字中「“三公”经费」是26.25万元，表格（第1个表第3行A列）是25.25万元，相差1万元。请核对；表格无误的，请改文字。',
    ],
  ]);
});

test.each([
  ['a total that the form itself says otherwise', '26.00', '1.50', 'TP-SUM'],
  ['a negative amount', '22.25', '-1.50', 'TP-NEG'],
])('%s is told once, whatever the text says', async (_, total, abroad, rule) => {
  const text = `2022年“三公”经费预算${total}万元，其中：因公出国（境）费1.50万元。`;
  const { run } = machine({ 'a.docx': document(total, words, text, abroad) });
  const { out } = await run('check', 'a.docx', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rules = errors.map((one) => one.rule);
  expect(rules).toEqual([rule]);
});

test('of a text without a form it is said that only the text was checked', async () => {
  const { run } = machine({ 'a.txt': '2022年收入预算10万元。' });
  const { code, out } = await run('check', 'a.txt');
  expect([code, out]).toEqual([0, expect.stringContaining('没有认出表单，只检查了文字。')]);
});

test('a place that no pack covers is told in JSON as in text, and nothing is where one does', async () => {
  const of = (place: string) => document('25.25', [`${place}某某局2022年部门预算`, ...words]);
  const { run } = machine({ 'a.docx': of('浙江省'), 'b.docx': of('河南省') });
  const text = await run('check', 'a.docx');
  const told = /文件是浙江省的，没有该地区的模板包.*/.exec(text.out)?.[0];
  expect(told).toBeDefined();
  const other = JSON.parse((await run('check', 'a.docx', '--format', 'json')).out) as object;
  expect(other).toMatchObject({ pack: { why: 'uncovered', message: told } });
  const own = JSON.parse((await run('check', 'b.docx', '--format', 'json')).out) as object;
  expect(own).not.toHaveProperty('pack');
});

test('read says where each value stands, and how sure it is', async () => {
  const { run } = machine({ 'a.docx': document('25.25') });
  const { code, out } = await run('read', 'a.docx', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    forms: [
      {
        form: 'F14',
        at: 'T1',
        tables: ['T1'],
        confidence: 1,
        evidence: { title: words[0], labelsFound: 7, labels: 7 },
        values: { abroad: 1.5, vehiclePurchase: 20, vehicleRunning: 3.25, reception: 0.5 },
        problems: [],
      },
    ],
    unknownTables: [{ at: 'T2', why: 'unknown' }],
  });
});

test.each<[name: string, bytes: Uint8Array, says: string]>([
  ['a.pdf', new TextEncoder().encode('%PDF-1.7'), '这是 PDF 文件'],
  [
    'a.doc',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'WordDocument'].flatMap((one) => [one.charCodeAt(0), 0]),
    ]),
    '旧格式（.doc、.wps）',
  ],
  ['a.txt', Uint8Array.from([1, 2, 3]), '无法识别文件的类型'],
])('%s is refused in one sentence, and the others go on', async (name, bytes, says) => {
  const { run } = machine({ [name]: bytes, 'b.docx': document('25.25') });
  const { code, out } = await run('check', name, 'b.docx');
  expect(code).toBe(2);
  expect(out).toContain(says);
  expect(out).toContain('b.docx  没有发现问题');
});

test('a document is a document, whatever it is called', async () => {
  const { run } = machine({ 'a.xlsx': document('25.25') });
  expect(await run('check', 'a.xlsx')).toMatchObject({ code: 0 });
});

/** Indicators of a project as a conversion left them: an empty cell lost among others, the row made up at its end. */
const shifted = [
  '2022年度部门预算项目绩效目标汇总表',
  '',
  '单位编码（项目编码）|项目单位（项目名称）|项目金额（万元）||||绩效目标|||||||',
  '||资金总额|政府预算资金|财政专户管理资金|单位资金|成本指标||产出指标||效益指标||满意度指标|',
  '||||||三级指标|指标值|三级指标|指标值|三级指标|指标值|三级指标|指标值',
  '410000220000000000001|网络费|37.00|37.00||网络费总成本|≤37万元|线路数量|≥4条|业务办理效率|提升|使用人员满意度|≥95%|',
  '|||||||线路畅通率|≥99%|||||',
  '410000220000000000002|印刷费|4.00|4.00|||印刷费总成本|≤4万元|印刷数量|≥200册|资料获取便利度|提升|使用人员满意度|≥95%',
].map((line) => line.replaceAll('|', '\t'));

test('cells that a conversion shifted are read in their columns, and told', async () => {
  const { run } = machine({ 'a.txt': shifted.join('\n') });
  const { out } = await run('read', 'a.txt', '--json');
  const {
    forms: [form],
  } = JSON.parse(out) as {
    forms: { values: { units: unknown }; problems: { kind: string; at: string }[] }[];
  };
  const { units } = form?.values ?? {};
  expect(units).toMatchObject([
    {
      projects: [
        {
          governmentFunds: 37,
          costs: [{ indicator: '网络费总成本', value: '≤37万元' }],
          outputs: [
            { indicator: '线路数量', value: '≥4条' },
            { indicator: '线路畅通率', value: '≥99%' },
          ],
          satisfactions: [{ indicator: '使用人员满意度', value: '≥95%' }],
        },
        { outputs: [{ indicator: '印刷数量', value: '≥200册' }] },
      ],
    },
  ]);
  const moved = form?.problems.filter(({ kind }) => kind === 'movedCells');
  expect(moved?.map(({ at }) => at)).toEqual(['L6', 'L7']);
});

test('of a table that is not as printed, the words that are not and the check left out are named', async () => {
  const lines = [
    '邢台市桥东局2027年部门预算公开',
    '“三公”经费预算安排5.8万元。',
    '一般公共预算“三公”经费预算表',
    '部门名称：邢台市桥东局\t\t\t\t\t单位：万元',
    '“三公”经费合计\t因公出国(境)费\t公务用车购置及运行费\t\t\t公务接待费',
    '\t\t小计\t公务用车购置费\t公务用车运行费\t',
    '5.80\t0.00\t4.60\t0.00\t4.60\t1.20',
  ];
  const { out } = await machine({ 'a.txt': lines.join('\n') }).run('check', 'a.txt');
  expect(out).toContain('有1处与表样不同（行、栏目或文字）：「部门名称：邢台市桥东局」');
  expect(out).toContain('（因此有1项检查没有做）  [DOC-STRUCTURE]');
});

test('read knows the layouts of other places too, and says so', async () => {
  const { run } = machine({ 'a.docx': asWord(hunan2023.words) });
  const { code, out } = await run('read', 'a.docx', '--json');
  expect(code).toBe(0);
  const { forms } = JSON.parse(out) as { readonly forms: readonly { readonly form: string }[] };
  expect(forms.map(({ form }) => form)).toEqual(hunan2023.tables);
});
