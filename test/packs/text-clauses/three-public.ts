import { clause, type Clause } from './clause';

/** A chapter of “三公” that is right, with what is said of the whole. */
export const whole = (compared: string) =>
  `2026年“三公”经费预算4万元，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费3万元；公务接待费1万元。“三公”经费${compared}。`;

const missing = (words = '4万元') => `TP-COMPLETE textItemsMissing ${words}`;
const noReason = (words: string) => `TP-CHANGE textNoReason ${words}`;
const saved = (words: string) => `TP-ZERO textNothingSaved ${words}`;

const sums: readonly Clause[] = [
  clause(
    'TP-SUM: 合计 = 出国 + 小计 + 接待',
    '2026年“三公”经费预算⟦5→6⟧万元，与上年持平。具体情况如下：\n因公出国（境）费0万元。\n公务用车购置及运行费4万元，其中：公务用车购置费0万元；公务用车运行费4万元。\n公务接待费1万元。',
    'TP-SUM textSumDiffers 6万元',
  ),
  clause(
    'TP-SUM: 小计 = 购置费 + 运行费',
    '2026年“三公”经费预算5万元，与上年持平。具体情况如下：\n因公出国（境）费0万元。\n公务用车购置及运行费4万元。\n公务用车购置费0万元。\n公务用车运行费⟦4→3⟧万元。\n公务接待费1万元。',
    'TP-SUM textSumDiffers 4万元',
  ),
];

const items = [
  ['因公出国（境）费', '因公出国（境）费0万元；'],
  ['公务用车购置费', '公务用车购置费0万元；'],
] as const;

const complete: readonly Clause[] = [
  ...items.map(([name, words]) =>
    clause(
      `TP-COMPLETE: ${name}`,
      `2026年“三公”经费预算4万元，其中：⟦${words}→⟧${items
        .filter(([one]) => one !== name)
        .map(([, one]) => one)
        .join('')}公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。`,
      missing(),
    ),
  ),
  clause(
    'TP-COMPLETE: 公务用车运行费',
    '2026年“三公”经费预算1万元，其中：因公出国（境）费0万元；公务用车购置费0万元；⟦公务用车运行费0万元；→⟧公务接待费1万元。“三公”经费与上年持平。',
    missing('1万元'),
  ),
  clause(
    'TP-COMPLETE: 公务接待费',
    '2026年“三公”经费预算3万元，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费3万元⟦；公务接待费0万元→⟧。“三公”经费与上年持平。',
    missing('3万元'),
  ),
  clause(
    'TP-COMPLETE: 公务用车购置及运行费 states neither',
    '2026年“三公”经费预算4万元，其中：因公出国（境）费0万元；公务用车购置及运行费3万元⟦，其中：购置费0万元，运行费3万元→⟧；公务接待费1万元。“三公”经费与上年持平。',
    missing(),
    {
      quiet: [
        '2026年“三公”经费预算4万元，其中：因公出国（境）费0万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。未安排公务用车购置费。',
        '2026年“三公”经费预算4万元，其中：公务用车购置费0万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。无因公出国（境）费。',
        '我局无“三公”经费财政拨款支出。',
        '2026年“三公”经费预算0万元，与上年持平。我局没有“三公”经费。',
      ],
    },
  ),
];

const changes: readonly Clause[] = [
  clause(
    'TP-CHANGE: it is compared with the year before',
    whole('⟦与上年持平→按规定管理⟧'),
    'TP-CHANGE textNotCompared 4万元',
    {
      quiet: [whole('与2025年预算保持一致'), whole('同比无变化'), whole('较去年没有变化')],
    },
  ),
  clause(
    'TP-CHANGE: what the heading above names',
    `${whole('比2025年预算减少1万元')}\n（一）公务接待费\n2026年预算安排1万元。比2025年预算减少1万元，下降50%⟦，主要原因是压减接待→⟧。`,
    noReason('减少1万元'),
  ),
  clause(
    'TP-CHANGE: less has a reason',
    whole('比2025年预算减少1万元⟦，主要原因是车辆减少→⟧'),
    noReason('减少1万元'),
    {
      quiet: [
        whole('比2025年预算减少1万元，系车辆报废'),
        whole('比2025年预算减少1万元。减少的主要原因是车辆减少'),
        `${whole('比2025年预算减少1万元')}\n原因：车辆减少。`,
      ],
    },
  ),
  clause(
    'TP-CHANGE: more has a reason',
    whole('比2025年预算增加0.1万元⟦，主要原因是油价上涨→⟧'),
    noReason('增加0.1万元'),
  ),
  clause(
    'TP-CHANGE: each item that changed has a reason',
    `${whole('比2025年预算减少1万元')}\n公务用车运行费3万元，比2025年预算减少0.5万元，主要原因是车辆减少。\n公务接待费1万元，比2025年预算减少0.5万元⟦，主要原因是压减接待→⟧。`,
    noReason('减少0.5万元'),
    {
      quiet: [
        // The reason of the whole is that of its items, and theirs are its own.
        `${whole('比2025年预算减少1万元，主要原因是厉行节约')}\n公务用车运行费3万元，比2025年预算减少0.5万元。\n公务接待费1万元，比2025年预算减少0.5万元。`,
        `${whole('比2025年预算减少1万元')}\n公务用车运行费3万元，比2025年预算减少0.5万元，主要原因是车辆减少。\n公务接待费1万元，比2025年预算减少0.5万元，主要原因是压减接待。`,
        `${whole('与2025年预算持平')}\n公务接待费1万元，与2025年预算持平。`,
      ],
    },
  ),
];

const now = { three: 4, abroad: 0, vehiclePurchase: 0, vehicleRunning: 3, reception: 1 };
const swapped = { three_last: 4, vehicleRunning_last: 3.05, reception_last: 0.95 };
const more = { three_last: 3.95, vehicleRunning_last: 3, reception_last: 0.95 };
const less = '公务用车运行费比上年减少0.05万元，主要原因是车辆减少';
const isMore = '公务接待费比上年增加0.05万元，主要原因是会议增加';

const unsaid: readonly Clause[] = [
  clause(
    'TP-CHANGE: an item that changed though the whole did not',
    `${whole('与上年持平')}${less}⟦；${isMore}→⟧。`,
    'TP-CHANGE textChangeUnsaid 1万元',
    { forms: now, typed: swapped },
  ),
  clause(
    'TP-CHANGE: one that went another way than the whole',
    `${whole('比上年减少0.05万元，主要原因是车辆减少')}⟦${isMore}。→⟧`,
    'TP-CHANGE textChangeUnsaid 1万元',
    { forms: now, typed: { three_last: 4.05, reception_last: 0.95 } },
  ),
  clause(
    'TP-CHANGE: what the whole says goes for items that went its way',
    whole('⟦比上年增加0.05万元，主要原因是会议增加→与上年持平⟧'),
    ['TP-DIR textFlatDiffers 持平 → 比上年增加0.05万元'],
    { forms: now, typed: more },
  ),
];

const growth: readonly Clause[] = [
  clause(
    'TP-INCREASE: more than 10 %, with a reason',
    whole('比2025年预算增加⟦0.1→1⟧万元，主要原因是油价上涨'),
    'TP-INCREASE textGrownMuch 增加1万元',
    {
      quiet: [
        whole('比2025年预算增加0.3万元，主要原因是油价上涨'),
        whole('比2025年预算减少1万元，主要原因是车辆减少'),
        `${whole('与2025年预算持平')}\n2026年项目支出12万元，比2025年预算增加5万元。`,
      ],
    },
  ),
  clause(
    'TP-INCREASE: more than 10 %, without a reason',
    whole('⟦与2025年预算持平→比2025年预算增加1万元⟧'),
    [noReason('增加1万元'), 'TP-INCREASE textGrownUnexplained 增加1万元'],
  ),
  clause(
    'TP-INCREASE: an item',
    `${whole('与2025年预算持平')}\n公务接待费1万元，⟦与2025年预算持平→比2025年预算增加0.5万元，主要原因是会议增加⟧。`,
    'TP-INCREASE textGrownMuch 增加0.5万元',
  ),
];

const zero: readonly Clause[] = [
  ...['厉行节约', '节约', '节省', '节俭', '压减', '压缩'].map((word) =>
    clause(
      `TP-ZERO: ${word} as a reason`,
      `${whole('与上年持平')}\n因公出国（境）费0万元，与上年持平，主要原因：⟦没有出国任务→${word}开支⟧。`,
      saved(word),
    ),
  ),
  clause(
    'TP-ZERO: the reason before',
    `${whole('与上年持平')}\n因公出国（境）费0万元，⟦未安排出国→坚持厉行节约⟧，与上年持平。`,
    saved('厉行节约'),
    {
      quiet: [
        `${whole('与上年持平')}\n公务接待费1万元，与上年持平，主要原因：厉行节约。`,
        `${whole('与上年持平')}\n因公出国（境）费0万元，与上年持平。我局将继续厉行节约。`,
        `${whole('与上年持平')}\n因公出国（境）费0万元，比上年减少2万元，主要原因：厉行节约。`,
      ],
    },
  ),
  clause(
    'TP-ZERO: what it is for',
    `${whole('与上年持平')}\n因公出国（境）费0万元，⟦未安排出国→用于节约会务成本⟧，与上年持平。`,
    saved('节约'),
  ),
  clause(
    'TP-ZERO: a reason in the next sentence',
    `${whole('与上年持平')}\n因公出国（境）费0万元，与上年持平。主要原因：⟦没有出国任务→厉行节约⟧。`,
    saved('厉行节约'),
  ),
];

const years: readonly Clause[] = [
  clause(
    'TP-YEAR: the year of the budget',
    whole('与上年持平').replace('2026', '⟦2026→2025⟧'),
    'TP-YEAR textOtherYear 2025 → 2026',
  ),
  clause(
    'TP-YEAR: compared with the year before',
    whole('与⟦2025→2024⟧年预算持平'),
    'TP-YEAR textOtherBase 2024 → 2025',
  ),
  clause(
    'TP-BASIS: budget with budget',
    whole('比2025年⟦预算→决算⟧减少1万元，主要原因是车辆减少'),
    'TP-BASIS textFinalAccount 比2025年决算',
    {
      quiet: [
        whole('比2025年年初预算减少1万元，主要原因是车辆减少'),
        `${whole('与2025年预算持平')}\n2025年“三公”经费决算3万元。`,
        `${whole('与2025年预算持平')}\n2026年项目支出12万元，比2025年决算增加5万元。`,
      ],
    },
  ),
  clause(
    'TP-BASIS: 执行数',
    whole('比2025年⟦预算→执行⟧数减少1万元，主要原因是车辆减少'),
    'TP-BASIS textFinalAccount 比2025年执行数',
  ),
];

export const threePublicClauses: readonly Clause[] = [
  ...[...sums, ...complete, ...changes, ...unsaid, ...growth, ...zero, ...years],
];
