import { readStatements } from '../../../src/domain/statement/read-statements';
import { statementWords } from '../../../src/packs/statements/statement-words';

/** One line a statement: what it is about, which list it is a part of, and what it says. */
function read(text: string): readonly string[] {
  const { statements, lists } = readStatements(text, statementWords);
  return statements.map((said) => {
    const { item, label, year, base, list, kind, entity } = said;
    const figure = 'amount' in said ? said.amount : 'percent' in said ? said.percent : null;
    const way = 'direction' in said ? said.direction.way : '';
    const of = lists[list ?? -1];
    return [
      `${entity ?? ''}${item ?? `(${label})`}`,
      year ? `${year.year}${year.isAsOf ? '年末' : ''}` : '',
      base ? `<${base.year ?? '上年'}${base.isFinal ? '决算' : ''}` : '',
      `${kind === 'share' ? '占' : kind === 'flat' ? '持平' : way}${figure ? text.slice(figure.start, figure.end) : ''}`,
      of ? `${of.kind}${of.head ?? '?'}${of.isUnclear ? '?' : ''}` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
}

test.each<readonly [string, readonly string[]]>([
  ['2026年支出合计120.5万元。', ['expenditureYear 2026 120.5万元']],
  ['某某局 2026 年支出合计 1,120.50 万元。', ['某某局expenditureYear 2026 1,120.50 万元']],
  ['我部门2026年部门支出预算为１２０．５万元。', ['expenditureYear 2026 １２０．５万元']],
  // Words that nobody knows are of no item, not of one that they end like.
  ['2026年医疗项目支出3万元。', ['(医疗项目支出) 2026 3万元']],
  ['所属单位2026年收入合计3万元。', ['(所属单位2026年收入合计) 2026 3万元']],
  ['某局下属中心2026年收入合计3万元。', ['(某局下属中心2026年收入合计) 2026 3万元']],
  // What some funds pay is not what all pay.
  [
    '财政拨款支出9万元，其中：基本支出5万元，项目支出4万元。',
    ['appropriation 9万元', '(基本支出) 5万元 all0', '(项目支出) 4万元 all0'],
  ],
  [
    '财政拨款安排支出9万元，其中：基本支出5万元，项目支出4万元。',
    ['appropriation 9万元', '(基本支出) 5万元 all0', '(项目支出) 4万元 all0'],
  ],
  [
    '财政拨款收支总预算9万元。支出包括：基本支出5万元，项目支出4万元。',
    ['appropriation 9万元', '(基本支出) 5万元 all0', '(项目支出) 4万元 all0'],
  ],
  [
    '财政拨款收支总预算9万元。支出合计12万元，基本支出7万元。',
    ['appropriation 9万元', 'expenditureYear 12万元', 'basic 7万元'],
  ],
  [
    '一般公共预算基本支出5万元。人员经费3万元，公用经费2万元。项目支出4万元。',
    ['generalBasic 5万元', 'personnel 3万元', 'operating 2万元', '(项目支出) 4万元'],
  ],
  ['财政拨款基本支出5万元。', ['appropriationBasic 5万元']],
  ['财政拨款收入预算9万元。', ['(财政拨款收入预算) 9万元']],
  ['财政拨款“三公”经费4万元。', ['three 4万元']],
  [
    '单位资金支出2万元，其中：人员经费1万元，公用经费1万元。',
    ['(单位资金支出) 2万元', '(人员经费) 1万元 all0', '(公用经费) 1万元 all0'],
  ],
  // In a list that goes on behind them, or has one for each part, comparisons are those of its parts.
  [
    '“三公”经费9万元，其中：因公出国（境）费4万元，较上年持平；公务接待费5万元，较上年减少1万元，下降16.67%。',
    [
      ...['three 9万元', 'abroad 4万元 all0', 'abroad <上年 持平 all0'],
      ...[
        'reception 5万元 all0',
        'reception <上年 down1万元 all0',
        'reception <上年 down16.67% all0',
      ],
    ],
  ],
  [
    '“三公”经费9万元，其中：因公出国（境）费4万元，较上年持平，公务接待费5万元。',
    ['three 9万元', 'abroad 4万元 all0', 'abroad <上年 持平 all0', 'reception 5万元 all0'],
  ],
  // Behind the last part alone it may be said of the whole.
  [
    '“三公”经费9万元，其中：因公出国（境）费4万元，公务接待费5万元，较上年减少1万元。',
    ['three 9万元', 'abroad 4万元 all0', 'reception 5万元 all0', '() <上年 down1万元 all0'],
  ],
  // Years, counts, dates, thresholds and numbers of documents and lists are no money.
  ['2016年设立中心，有车辆3辆，面积1200平方米。', []],
  ['单价50万元以上通用设备0台，单价100万元（含）以上设备2台。', []],
  ['补助标准为20元/人，每人每月300元/月。', []],
  ['按照财预〔2015〕88号和《2026年3万元以下采购办法》执行。', []],
  ['1.2026年5月1日起实行。', []],
  // Named before.
  ['（二）公务接待费。安排1万元，与上年持平。', ['reception 1万元', 'reception <上年 持平']],
  [
    '（一）公务用车购置及运行费，共计安排2万元，较上年增加0.5万元。',
    ['vehicles 2万元', 'vehicles <上年 up0.5万元'],
  ],
  // Lists.
  [
    '2026年支出合计10万元，其中基本支出6万元，包括人员经费4万元和日常公用经费2万元；项目支出4万元。',
    [
      'expenditureYear 2026 10万元',
      'basic 2026 6万元 all0',
      'personnel 2026 4万元 all1',
      'operating 2026 2万元 all1',
      'project 2026 4万元 all0',
    ],
  ],
  [
    '“三公”经费预算4万元，其中：公务用车购置及运维费4万元（其中：公务用车购置费0万元，公务用车运行维护费4万元)；公务接待费0万元，“三公”经费与上年持平。',
    [
      'three 4万元',
      'vehicles 4万元 all0',
      'vehiclePurchase 0万元 all1',
      'vehicleRunning 4万元 all1',
      'reception 0万元 all0',
      'three <上年 持平',
    ],
  ],
  [
    '公用经费为3万元（办公费1万元、公务用车运行维护费2万元）。',
    ['operating 3万元', '(办公费) 1万元 all0', '(公务用车运行维护费) 2万元 all0'],
  ],
  [
    '基本支出6万元。其中：人员经费4万元，占66.67%；公用经费2万元，占33.33%。',
    [
      'basic 6万元',
      'personnel 4万元 all0',
      'personnel 占66.67% all0',
      'operating 2万元 all0',
      'operating 占33.33% all0',
    ],
  ],
  [
    '项目支出9万元，主要为平台维护4万元，设备更新3万元；印刷2万元。',
    ['project 9万元', '(平台维护) 4万元 some0', '(设备更新) 3万元 some0', '(印刷) 2万元 some0'],
  ],
  // It is not known whether C belongs to A.
  [
    '支出合计9万元，其中：项目支出9万元，主要为A费4万元，B费3万元；C费2万元。',
    [
      'expenditureYear 9万元',
      'project 9万元 all0?',
      '(A费) 4万元 some1',
      '(B费) 3万元 some1',
      '(C费) 2万元 all0?',
    ],
  ],
  // Changes.
  [
    '2026年预算收支安排10万元，较2025年预算减少2万元，其中：基本支出减少3万元，主要是人员减少；项目支出增加1万元。',
    [
      'budget 2026 10万元',
      'budget 2026 <2025 down2万元',
      'basic 2026 <2025 down3万元 all1',
      'project 2026 <2025 up1万元 all1',
    ],
  ],
  [
    '与2025年相比，收入减少2万元，下降20%。主要原因：项目减少3万元；支出减少2万元，下降20%。',
    [
      'income <2025 down2万元',
      'income <2025 down20%',
      '(项目) <2025 down3万元 cause0',
      'expenditure <2025 down2万元',
      'expenditure <2025 down20%',
    ],
  ],
  [
    '公务接待费1万元，比2025年决算的3万元减少2万元。',
    ['reception 1万元', '(公务接待费) 2025 <2025决算 3万元', 'reception <2025决算 down2万元'],
  ],
  [
    '截至2025年12月31日，国有资产总额50万元，固定资产45万元。',
    ['assets 2025年末 50万元', 'fixedAssets 2025年末 45万元'],
  ],
  ['因公出国费、公务接待费分别为1万元、2万元。', ['abroad 1万元', 'reception 2万元']],
  [
    '因公出国费、公务接待费和会议费分别为1万元、2万元和3万元。',
    ['(公务接待费和会议费分别为) 1万元', '() 2万元', '() 3万元'],
  ],
  [
    '因公出国费和公务接待费分别为1万元、2万元、3万元。',
    ['(因公出国费和公务接待费分别为) 1万元', '() 2万元', '() 3万元'],
  ],
  [
    '公务接待费和因公出国费分别为1万元和2万元，合计3万元。',
    ['reception 1万元', 'abroad 2万元', '() 3万元'],
  ],
  ['2025年、2026年项目支出分别为8万元、9万元。', ['project 2025 8万元', 'project 2026 9万元']],
  [
    '项目支出由2025年的8万元增加到2026年的9万元。',
    ['project 2025 <2025 8万元', 'project 2026 9万元'],
  ],
  ['办公费1万元、水费2万元，共计3万元。', ['(办公费) 1万元', '(水费) 2万元', '() 3万元']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['事业收入9万元（含教育收费4万元），占60%。', '9万元'],
  ['事业收入9万元（其中教育收费4万元，占44.44%），占60%。', '4万元 9万元'],
  ['事业收入9万元（比上年增加1万元），占60%。', '9万元'],
  ['项目支出（含采购4万元），占60%。', '4万元'],
  ['事业收入9万元（含教育收费（学费）4万元），占60%；其他收入6万元，占40%。', '9万元 6万元'],
])('of %s the shares are those of %s', (text, amounts) => {
  const { statements } = readStatements(text, statementWords);
  const of = statements.flatMap((said) => (said.kind === 'share' ? said.of : []));
  const words = of.map((place) => {
    const said = statements[place];
    return said && 'amount' in said ? text.slice(said.amount.start, said.amount.end) : '';
  });
  expect(words.join(' ')).toBe(amounts);
});

test('spans are those of the words', () => {
  const text = '　　某某局２０２６年“三公”经费预算为1.50 万元,比2025年预算减少0.5万元。';
  const [level, change] = readStatements(text, statementWords).statements;
  const wordsOf = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  expect([
    wordsOf(level?.named),
    level?.kind === 'level' && wordsOf(level.amount),
    wordsOf(level?.year),
    change?.kind === 'change' && wordsOf(change.direction),
    wordsOf(change?.base),
  ]).toEqual(['“三公”经费', '1.50 万元', '２０２６年', '减少', '比2025年预算']);
});

test.each([['1'], ['《'], ['[bookmark:'], ['-']])('rows of %s take no time', (sign) => {
  const text = `${sign.repeat(30_000)}。基本支出5万元。`;
  const start = performance.now();
  const found = read(text);
  // What goes back and forth in such a row takes minutes; a busy machine takes seconds.
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(found).toEqual(['basic 5万元']);
});
