import { clause, type Clause } from './clause';

const share = (words: string) => `AR-PCT textShareDiffers ${words}`;
const growth = (words: string) => `AR-PCT textGrowthDiffers ${words}`;
const percent = (words: string) => `AR-PCTUNIT textPercentMissing ${words}`;
const decimals = (words: string) => `AR-PREC textDecimalsMixed ${words}`;
const units = (words: string) => `TX-BIG textUnitsMixed ${words}`;

const changes: readonly Clause[] = [
  clause(
    'AR-DELTA: a change is that of its parts, with their signs',
    '2026年支出合计100万元，较2025年增加⟦10→12⟧万元，其中：基本支出增加14万元；项目支出减少4万元。',
    'AR-DELTA textChangesDiffer 12万元',
  ),
  clause(
    'AR-DELTA: the other way',
    '2026年支出合计100万元，较2025年减少⟦10→8⟧万元，其中：基本支出增加4万元；项目支出减少14万元。',
    'AR-DELTA textChangesDiffer 8万元',
    {
      quiet: [
        '2026年支出合计100万元，较2025年减少10万元，其中：项目支出减少14万元。',
        '2026年支出合计100万元，较2025年减少10万元，主要原因是项目支出减少14万元、基本支出增加4万元。',
        '2026年支出合计100万元，较2025年减少10万元，其中：项目支出减少10万元；基本支出与上年持平。',
      ],
    },
  ),
  clause(
    'AR-DELTA: “三公”, its vehicles compared by purchase and running only',
    '2026年“三公”经费预算4万元，比2025年预算减少⟦2→1⟧万元，主要原因是压减支出。\n因公出国（境）费0万元，与2025年预算持平。\n公务接待费1万元，比2025年预算减少1万元，主要原因是接待减少。\n公务用车购置及运行费3万元，其中：公务用车购置费0万元；公务用车运行费3万元。公务用车购置费比2025年预算减少1万元，主要原因是未购置。公务用车运行费与2025年预算持平。',
    'AR-DELTA textChangesDiffer 1万元',
    {
      quiet: [
        // Of the purchase nobody says how it changed.
        '2026年“三公”经费预算4万元，比2025年预算减少1万元，主要原因是压减支出。\n因公出国（境）费0万元，与2025年预算持平。\n公务接待费1万元，比2025年预算减少1万元，主要原因是接待减少。\n公务用车购置及运行费3万元，其中：公务用车购置费0万元；公务用车运行费3万元。公务用车运行费比2025年预算减少3万元，主要原因是车辆减少。',
      ],
    },
  ),
  clause(
    'AR-DELTA: “三公” compared beside the amounts of a list',
    '2026年“三公”经费预算40万元，比2025年预算减少⟦1→2⟧万元，主要原因是压减支出。其中：因公出国（境）费0万元，与2025年预算持平；公务用车购置费0万元，与2025年预算持平；公务用车运行费40万元，比2025年预算增加2万元，主要原因是新增车辆；公务接待费0万元，比2025年预算减少3万元，主要原因是压减接待。',
    'AR-DELTA textChangesDiffer 2万元',
  ),
  clause(
    'AR-DELTA: rounding',
    '2026年支出合计82.9万元，较2025年减少⟦1.58→1.59⟧万元，其中：基本支出减少1.5万元；项目支出减少0.08万元。',
    'AR-DELTA textChangesRounding 1.59万元',
  ),
  clause(
    'AR-DELTA: of two amounts',
    '2026年项目支出12万元，较2025年的10万元增加⟦2→3⟧万元。',
    'AR-DELTA textDifferenceDiffers 3万元',
  ),
];

const percents: readonly Clause[] = [
  clause(
    'AR-PCT: a share',
    '2026年支出合计100万元，其中：基本支出60万元，占⟦60→66⟧%；项目支出40万元，占40%。',
    share('66% → 60%'),
  ),
  clause(
    'R0.3: with one decimal',
    '2026年支出合计90万元，其中：基本支出60万元，占⟦66.7→66.2⟧%；项目支出30万元，占33.3%。',
    share('66.2% → 66.7%'),
    {
      quiet: [
        '2026年支出合计90万元，其中：基本支出60万元，占67%；项目支出30万元，占33%。',
        '2026年支出合计90万元，其中：基本支出60万元，占66.67%；项目支出30万元，占33.33%。',
        // R0.8: one of them may be adjusted by one in its last digit.
        '2026年支出合计90万元，其中：基本支出60万元，占66.66%；项目支出30万元，占33.34%。',
      ],
    },
  ),
  clause(
    'R0.8: shares add up to 100, but for half a last digit of each',
    '2026年支出合计90万元，其中：基本支出60万元，占66.6⟦7→8⟧%；项目支出30万元，占33.34%。',
    'AR-PCT textSharesDiffer 66.68%',
    {
      quiet: [
        '2026年支出合计90万元，其中：基本支出30万元，占33.3%；其他支出30万元，占33.3%；项目支出30万元，占33.3%。',
        '2026年支出合计90万元，其中：基本支出60万元，占66.67%；项目支出30万元，占33.34%。',
        '2026年支出合计90万元，主要用于设备更新60万元，占66.68%；平台维护20万元，占22.22%。',
      ],
    },
  ),
  clause(
    'AR-PCT: whole 万元 are exact where the forms have whole ones too',
    '2026年支出合计70万元，其中：基本支出60万元，包括人员经费50万元和公用经费10万元；项目支出10万元。\n2026年政府采购预算6万元。\n2026年公务用车运行费7万元，比2025年预算减少1万元，下降⟦12.5→15.2⟧%，主要原因是车辆减少。',
    growth('15.2%'),
    {
      forms: { expenditure: 70, basic: 60, personnel: 50, operating: 10, project: 10 },
      quiet: [
        '2026年支出合计70万元，其中：基本支出60万元，包括人员经费50万元和公用经费10万元；项目支出10万元。\n2026年政府采购预算6万元。\n2026年公务用车运行费7万元，比2025年预算减少1万元，下降12.5%，主要原因是车辆减少。',
      ],
    },
  ),
  clause(
    'AR-PCT: a growth',
    '2026年项目支出110万元，比2025年增加10万元，增长⟦10→9⟧%。',
    growth('9%'),
  ),
  clause(
    'AR-PCT: a growth of a part, where each is compared',
    '2026年支出合计100万元，其中：基本支出60万元，与上年持平；项目支出40万元，比上年减少10万元，下降⟦20→30⟧%。',
    growth('30%'),
    {
      // It may be said of the whole.
      quiet: [
        '2026年支出合计100万元，其中：基本支出60万元；项目支出40万元，比上年增加25万元，增长33.33%。',
      ],
    },
  ),
  clause(
    'AR-PCT: a growth of less',
    '2026年项目支出90万元，比2025年减少10万元，下降⟦10→11.1⟧%。',
    growth('11.1%'),
  ),
  clause(
    'AR-PCT: a growth of two amounts',
    '2026年项目支出110万元，比2025年的100万元增长⟦10→9⟧%。',
    growth('9%'),
  ),
  ...['占', '增长', '下降'].map((word) =>
    clause(
      `AR-PCTUNIT: behind ${word}`,
      `2026年项目支出30万元，${word}24.9⟦%→⟧。`,
      percent('24.9 → 24.9%'),
      {
        quiet:
          word === '占'
            ? [
                '单位占地24.9，已办理登记。',
                '办公用房占用24.9，已登记。',
                '项目支出30万元，占比增长24.9个百分点。',
                '项目支出30万元，比上年增长24.9万元。',
                '在编人员增长3人，下降2个岗位。',
                '收入、支出分别增长3.2、5.1%。',
              ]
            : [],
      },
    ),
  ),
  clause('AR-PCTUNIT: a whole number', '2026年项目支出30万元，占24⟦%→⟧。', percent('24 → 24%'), {
    quiet: ['项目支出30万元，占3席。', '每100人占2、3个名额。', '项目数比上年增长3、4个。'],
  }),
  clause(
    'AR-PCTUNIT: 占…的',
    '2026年项目支出30万元，占支出总计的24.9⟦%→⟧。',
    percent('24.9 → 24.9%'),
  ),
  clause(
    'AR-PCTUNIT: 占比',
    '2026年项目支出30万元，占比24.9⟦%→⟧，用于设备更新。',
    percent('24.9 → 24.9%'),
  ),
];

const printed: readonly Clause[] = [
  clause(
    'AR-PREC: as many decimals in a sentence',
    '2026年支出合计100.20万元，其中：基本支出⟦60.10→60.1⟧万元，项目支出40.10万元。',
    decimals('60.1万元'),
    {
      quiet: [
        '2026年支出合计100.2万元，其中：基本支出60.15万元，项目支出40.05万元。',
        '2026年支出合计100.20万元，其中：基本支出100.20万元，项目支出0万元。',
        '2026年支出合计100.20万元。\n2026年项目支出40万元。',
      ],
    },
  ),
  clause(
    'AR-PREC: percentages of a sentence',
    '2026年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占⟦40.00→40⟧%。',
    'AR-PREC textDecimalsMixed 40%',
    {
      quiet: [
        '2026年支出合计100万元，其中：基本支出60.5万元，占60.5%；项目支出39.5万元，占39.5%。',
        '2026年支出合计100.00万元，其中：基本支出100.00万元，占100%；项目支出0万元，占0%。',
        '2026年支出合计90万元，其中：基本支出60万元，占66.67%；项目支出30万元，占33.33%，比上年增长20%。',
      ],
    },
  ),
  clause(
    'TX-BIG: 元 beside 万元',
    '2026年项目支出10万元，其中设备更新⟦0.5万→5000⟧元。',
    units('5000元'),
    {
      quiet: [
        '2026年项目支出10万元，按每人每月500元发放。',
        '2026年项目支出10万元，其中培训费0.5万元（标准400元/人天）。',
        '2026年项目支出10万元。单价5000元以上的设备2台。',
      ],
    },
  ),
  clause(
    'TX-BIG: 亿元 beside 万元',
    '2026年项目支出⟦12000万→1.2亿⟧元，其中设备更新500万元。',
    units('500万元'),
  ),
];

export const figureClauses: readonly Clause[] = [...changes, ...percents, ...printed];
