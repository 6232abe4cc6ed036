import { clause, type Clause } from './clause';

const spelled = (rule: string, words: string) => `${rule} textSpelledOther ${words}`;
const twice = (words: string) => `TX-REPEAT textSaidTwice ${words}`;
const space = (words: string) => `TX-SPACE textSpace ${words}`;
const unpaired = (words: string) => `TX-PAIR textUnpaired ${words}`;

const repeats: readonly Clause[] = [
  clause('TX-REPEAT: a doubled word', '2026年部门⟦→预算⟧预算已经批复。', twice('预算预算 → 预算'), {
    quiet: [
      '全市各部门部门预算已经批复。',
      '各预算单位单位预算同步公开。',
      '市人民政府政府性基金预算由财政局编制。',
      '某某某某街道办事处负责实施。',
      '用于干部培训培训费和重点工程工程款。',
      '一步一步推进，逐项逐项落实。',
    ],
  }),
  clause(
    'TX-REPEAT: a doubled name',
    '安排⟦→一般公共预算⟧一般公共预算支出。',
    twice('一般公共预算一般公共预算 → 一般公共预算'),
    {
      quiet: ['一件一件抓落实。', '一个一个项目审核。', '三个三个一组排列。'],
    },
  ),
  clause(
    'TX-REPEAT: a doubled long name',
    '⟦→财政专户管理资金收入⟧财政专户管理资金收入按规定缴存。',
    twice('财政专户管理资金收入财政专户管理资金收入 → 财政专户管理资金收入'),
  ),
  clause(
    'TX-REPEAT: a doubled year',
    '⟦→2026年⟧2026年预算已经批复。',
    twice('2026年2026年 → 2026年'),
    {
      quiet: [
        '2026年年初预算已经批复。',
        '2025年至2026年分年实施。',
        '2025年、2026年连续两年安排。',
      ],
    },
  ),
  clause('TX-REPEAT: a doubled unit', '项目支出12万元⟦→万元⟧。', twice('万元万元 → 万元'), {
    quiet: ['人均500元，元旦前发放到位。'],
  }),
  clause('TX-REPEAT: a doubled particle', '全部⟦的→的的⟧收入纳入预算。', twice('的的 → 的'), {
    quiet: ['以此为目的的活动不予安排。', '资金的的确确用于民生。', '不以营利为目的的机构。'],
  }),
  clause(
    'TX-REPEAT: a doubled clause',
    '认真做好年度工作，⟦→认真做好年度工作，⟧确保按期完成。',
    twice('认真做好年度工作，认真做好年度工作， → 认真做好年度工作，'),
    {
      quiet: [
        '坚持统一管理，坚持统一标准。',
        '收入全部纳入预算，支出全部纳入预算。',
        '有计划，有落实，有检查。',
      ],
    },
  ),
  clause(
    'TX-REPEAT: a doubled part of a row',
    '坚持公开、⟦公平→公开⟧、公正。',
    twice('公开、公开、 → 公开、'),
    {
      quiet: ['坚持公平、公正、公开。', '分为一级、二级、三级。'],
    },
  ),
  clause('TX-REPEAT: a doubled mark', '按时完成⟦。→。。⟧', twice('。。 → 。'), {
    quiet: ['按时完成……', '某某省——某某市。'],
  }),
  clause(
    'TX-REPEAT: 安排…安排',
    '安排行政服务中心⟦→安排⟧机关运行经费。',
    twice('安排行政服务中心安排 → 安排行政服务中心'),
    {
      quiet: ['统一安排部署，安排机关运行经费。', '年初安排、年中追加安排政府采购。'],
    },
  ),
];

const pairs: readonly Clause[] = [
  ...(['《》', '“”', '（）', '【】', '〔〕'] as const).flatMap(([open = '', close = '']) => [
    clause(
      `TX-PAIR: ${open} without ${close}`,
      `按照${open}有关办法⟦${close}→⟧编制预算。`,
      unpaired(open),
    ),
    clause(
      `TX-PAIR: ${close} without ${open}`,
      `按照⟦${open}→⟧有关办法${close}编制预算。`,
      unpaired(close),
    ),
  ]),
  clause(
    'TX-PAIR: a mark that opens twice',
    '“三公⟦”→“⟧经费按规定管理，“三公”经费按规定公开。',
    `${unpaired('“')} → ”`,
  ),
  clause('TX-PAIR: straight quotation marks', '"三公⟦"→⟧经费按规定管理。', unpaired('"'), {
    quiet: [
      '购置24"显示器3台。',
      '落实"放管服"改革要求。',
      '（1）完成验收；2）完成支付；三）完成评价。',
      '《〈预算法〉实施条例》（以下简称《条例》）。',
    ],
  }),
  clause('TX-PAIR: half-width brackets', '因公出国(境⟦)→⟧费按规定管理。', unpaired('(')),
];

const documents: readonly Clause[] = [
  ...(
    [
      ['[2015]', '[]'],
      ['【2015】', '【】'],
      ['（2015）', '（）'],
      ['(2015)', '()'],
      ['［2015］', '［］'],
      ['﹝2015﹞', '﹝﹞'],
    ] as const
  ).map(([written, marks]) =>
    clause(
      `TX-DOCNO: ${marks} around the year`,
      `依据财预⟦〔2015〕→${written}⟧88号编制。`,
      spelled('TX-DOCNO', `${written} → 〔2015〕`),
    ),
  ),
  clause(
    'TX-DOCNO: with 第',
    '依据省政府令⟦〔2015〕→[2015]⟧第8号编制。',
    spelled('TX-DOCNO', '[2015] → 〔2015〕'),
    {
      quiet: [
        '依据财预〔2015〕88号编制。',
        '某某小区（2025）12号楼维修。',
        '预算法[2014]修正后施行。',
        '（2025）民初字第88号判决。',
      ],
    },
  ),
  clause(
    'TX-DOCNO: spaces inside',
    '依据财预⟦〔2015〕→[2015]⟧ 88 号编制。',
    spelled('TX-DOCNO', '[2015] → 〔2015〕'),
  ),
];

const marks = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
] as const;

const halfWidth: readonly Clause[] = [
  ...marks.map(([narrow, wide]) =>
    clause(
      `TX-HALFWIDTH: ${narrow} between words`,
      `负责审批⟦${wide}→${narrow}⟧监督和管理。`,
      spelled('TX-HALFWIDTH', `${narrow} → ${wide}`),
    ),
  ),
  clause(
    'TX-HALFWIDTH: behind a percentage',
    '项目进度达到40%⟦，→,⟧其余按期完成。',
    spelled('TX-HALFWIDTH', ', → ，'),
    {
      quiet: ['收入总计3,250.80万元。', '按ISO9001:2015标准执行。', '每日8:30至17:30受理。'],
    },
  ),
  clause(
    'TX-HALFWIDTH: behind a bracket',
    '因公出国（境）⟦，→,⟧按规定审批。',
    spelled('TX-HALFWIDTH', ', → ，'),
  ),
  clause(
    'TX-HALFWIDTH: before a figure',
    '实施周期⟦：→:⟧2026年全年。',
    spelled('TX-HALFWIDTH', ': → ：'),
    {
      quiet: ['按1:3配套资金。', '比例为2:1。', '网址http://www.example.cn公开。'],
    },
  ),
  clause(
    'TX-HALFWIDTH: a full stop at the end',
    '按期完成各项任务⟦。→.⟧',
    spelled('TX-HALFWIDTH', '. → 。'),
    {
      quiet: ['一.部门职责', '依据GB/T 9704.', '版本V2.0'],
    },
  ),
  clause(
    'TX-HALFWIDTH: one bracket of two',
    '公务用车运行维护费（含租赁⟦）→)⟧按规定管理。',
    spelled('TX-HALFWIDTH', '（含租赁) → （含租赁）'),
  ),
  clause(
    'TX-HALFWIDTH: the other bracket',
    '公务用车运行维护费⟦（→(⟧含租赁）按规定管理。',
    spelled('TX-HALFWIDTH', '(含租赁） → （含租赁）'),
    {
      quiet: ['因公出国(境)费按规定管理。', '（一）因公出国(境)费。', '单价(含税)不超过预算。'],
    },
  ),
];

const spaces: readonly Clause[] = [
  clause(
    'TX-SPACE: between words',
    '负责优化办理环节，压缩办理⟦→ ⟧时限，提高办理效率和水平。',
    space('理  → 理'),
    {
      quiet: [
        '我局 2026 年支出全部用于保障机构运转，完成日常工作任务。',
        '一、部门 职责',
        '审批局 OA 系统升级改造和政务 APP 维护，保障正常使用。',
      ],
    },
  ),
  clause(
    'TX-SPACE: behind a mark',
    '负责优化办理环节，⟦→ ⟧压缩办理时限，提高办理效率和水平。',
    space('，  → ，'),
  ),
  clause(
    'TX-SPACE: a wide space',
    '负责优化办理环节，压缩办理⟦→　⟧时限，提高办理效率和水平。',
    space('理　 → 理'),
    {
      quiet: [
        '　　负责优化办理环节，压缩办理时限，提高办理效率和水平。',
        '负责优化办理环节，压缩办理时限。　　提高办理效率和水平。',
      ],
    },
  ),
];

const garbled = (words: string) => `TX-GARBLE textGarbled ${words}`;

const garbles: readonly Clause[] = [
  clause('TX-GARBLE: a letter that could not be read', '负责行政⟦审批→审�⟧工作。', garbled('�'), {
    quiet: ['负责“互联网＋政务”①平台★运维。', 'Café Résumé 品牌推广。', '面积120㎡，温度25℃。'],
  }),
  clause(
    'TX-GARBLE: letters of a text read as UTF-8 that is not',
    '负责行政⟦审批→锟斤拷⟧工作。',
    garbled('锟斤拷'),
  ),
  clause(
    'TX-GARBLE: letters of a text that is UTF-8 read as Latin',
    '负责⟦预算→é¢„ç®—⟧工作。',
    garbled('é¢„ç®—'),
  ),
];

export const writingClauses: readonly Clause[] = [
  ...[...repeats, ...pairs, ...documents, ...halfWidth, ...spaces, ...garbles],
];
