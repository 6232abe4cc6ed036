import { clause, type Clause } from './clause';

/** A chapter of “三公” that is right, with what is said of the whole. */
const whole = (compared: string) =>
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

const flat = whole('与上年持平');

const vehicles: readonly Clause[] = [
  clause(
    'X-TP-VEH: who has no vehicles runs none',
    `${flat}\n我单位⟦有公务用车1辆→无公务用车⟧。`,
    'X-TP-VEH textVehiclesNone 无公务用车',
    {
      quiet: [
        `${flat}\n无公务用车购置计划。`,
        `${flat}\n没有公务用车更新任务，无新增公务用车。`,
        `${flat}\n所属服务中心无公务用车。`,
        `${flat}\n2025年无公务用车。`,
        `2026年“三公”经费预算1万元，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费0万元；公务接待费1万元。“三公”经费与上年持平。\n我单位无公务用车。`,
        // Bought this year, and run from then on.
        `2026年“三公”经费预算24万元，其中：因公出国（境）费0万元；公务用车购置费20万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n2025年末我单位无公务用车。`,
      ],
    },
  ),
  clause(
    'X-TP-VEH: 无汽车、房屋、土地',
    `${flat}\n截至2025年12月31日，我单位无⟦→汽车、⟧房屋、土地，总价值为0万元。`,
    'X-TP-VEH textVehiclesNone 无汽车',
  ),
  clause(
    'X-TP-VEH: 保有量',
    `${flat}\n公务用车保有量⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 公务用车保有量0辆',
    { quiet: [`${flat}\n公务用车保有量 3 辆。`, `${flat}\n公务用车保有量为1辆。`] },
  ),
  clause(
    'X-TP-VEH: the vehicles among the assets',
    `${flat}\n2025年期末，我局共有车辆⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 共有车辆0辆',
    { quiet: [`${flat}\n2025年期末，我局共有车辆10辆。`] },
  ),
  clause(
    'X-TP-VEH: what is bought is counted',
    `2026年“三公”经费预算24万元，其中：因公出国（境）费0万元；公务用车购置费20万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n计划购置公务用车⟦1→0⟧辆。`,
    'X-TP-VEH textVehiclesZero 购置公务用车0辆',
    { quiet: [`${flat}\n计划购置公务用车0辆。`] },
  ),
  clause(
    'X-TP-VEH: what one costs a year',
    `${flat}\n公务用车保有量⟦1→7⟧辆。`,
    'X-TP-VEH textRunningUnusual 保有量7辆',
    {
      quiet: [`${flat}\n公务用车保有量6辆。`, `${flat}\n2025年公务用车保有量7辆。`],
    },
  ),
  clause(
    'DOC-EMPTYNOTE: who receives nobody spends nothing on it',
    `${flat}\n计划接待⟦12→0⟧批次、60人次。`,
    'DOC-EMPTYNOTE textNoneButSome 接待0批次',
    { quiet: [`${flat}\n计划接待10批次、60人次。`] },
  ),
  clause(
    'DOC-EMPTYNOTE: who sends nobody abroad spends nothing on it',
    `2026年“三公”经费预算8万元，其中：因公出国（境）费4万元；公务用车购置费0万元；公务用车运行费3万元；公务接待费1万元。“三公”经费与上年持平。\n安排因公出国（境）团组⟦1→0⟧个。`,
    'DOC-EMPTYNOTE textNoneButSome （境）团组0个',
    { quiet: [`${flat}\n安排因公出国（境）团组0个。`] },
  ),
];

const agency = (office: string, reception: string) =>
  `2026年机关运行经费20万元，其中：办公费${office}万元、公务接待费${reception}万元、水电费9万元。`;

const parts: readonly Clause[] = [
  clause(
    'X-TP-OPEX: not more than the item of “三公”',
    `${flat}\n${agency('⟦10→8⟧', '⟦1→3⟧')}`,
    'X-TP-OPEX textAgencyItemMore 3万元',
  ),
  clause(
    'X-TP-OPEX: in brackets behind 公用经费',
    `${flat}\n2026年部门预算中，我单位公用经费为20万元（办公费⟦17→15⟧万元、公务用车运行费⟦3→5⟧万元）。`,
    'X-TP-OPEX textAgencyItemMore 5万元',
  ),
  clause(
    'X-TP-OPEX: all of it',
    `${flat}\n${agency('⟦10→10.5⟧', '⟦1→0.5⟧')}`,
    'X-TP-OPEX textAgencyItemLess 0.5万元',
    {
      quiet: [
        `${flat}\n${agency('10.5', '0.5')}\n其余公务接待费由项目支出安排。`,
        `${flat}\n2025年机关运行经费决算20万元，其中：办公费17万元、公务接待费3万元。`,
        '2026年机关运行经费20万元，其中：办公费17万元、公务接待费3万元。',
      ],
    },
  ),
  clause(
    'X-TP-OPEX: what the form says of “三公”',
    agency('⟦10→8⟧', '⟦1→3⟧'),
    'X-TP-OPEX textAgencyItemMore 3万元',
    { forms: { reception: 1 } },
  ),
];

const name = (words: string) => `TP-NAMES textNameOther ${words}`;

const names: readonly Clause[] = [
  clause('TP-NAMES: quotes', '按规定公开⟦“三公”经费→三公经费⟧。', name('三公经费 → “三公”经费'), {
    quiet: ['按规定公开“三公经费”。', '按规定公开"三公"经费。', '按规定公开“部门三公经费”。'],
  }),
  clause('TP-NAMES: 招待费', '严格控制⟦公务接待→招待⟧费。', name('招待费 → 公务接待费'), {
    quiet: ['企业业务招待费按规定列支。'],
  }),
  clause('TP-NAMES: （境）', '严格控制因公出国⟦（境）→⟧费。', name('因公出国 → 因公出国（境）'), {
    quiet: ['加强因公出国管理。', '严格控制公车运行维护费。', '严格控制公务出国（境）费。'],
  }),
];

export const threePublicClauses: readonly Clause[] = [
  ...[...sums, ...complete, ...changes, ...growth, ...zero, ...years],
  ...[...vehicles, ...parts, ...names],
];
