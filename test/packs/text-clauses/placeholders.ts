import { clause, type Clause } from './clause';

const left = (words: string) => `DOC-PLACEHOLDER textLeftOver ${words}`;
const marked = (words: string) => `DOC-PLACEHOLDER textLeftOverMarks ${words}`;

const letters: readonly Clause[] = [
  clause('DOC-PLACEHOLDER: XX', '项目由⟦商务局→XX局⟧实施。', left('XX'), {
    quiet: ['采购XXL号工作服。', '型号为DXX200的设备。', '支持4×4越野车辆维修。'],
  }),
  clause('DOC-PLACEHOLDER: XXX', '项目由⟦商务局→XXX局⟧实施。', left('XXX')),
  clause('DOC-PLACEHOLDER: ××', '项目由⟦商务局→××局⟧实施。', left('××')),
  clause('DOC-PLACEHOLDER: small letters', '项目由⟦商务局→xx局⟧实施。', left('xx')),
  clause('DOC-PLACEHOLDER: wide letters', '项目由⟦商务局→ＸＸ局⟧实施。', left('ＸＸ')),
  clause('DOC-PLACEHOLDER: behind a number', '项目于⟦2026→20XX⟧年底完成。', left('20XX'), {
    quiet: ['开展20x30米展位搭建。', '打印机型号20X。', '按22X03标准图集施工。'],
  }),
  clause('DOC-PLACEHOLDER: one letter for an amount', '设备更新⟦12→X⟧万元。', left('X万元'), {
    quiet: ['开展X光检查200人次。', '购置X射线安检机2台。', 'X项目经费12万元。'],
  }),
  clause('DOC-PLACEHOLDER: {单位}', '⟦某某局→{单位}⟧负责实施。', left('{单位}'), {
    quiet: ['某某局（单位）负责实施。', '【单位】某某局', '单位｛甲｝负责实施。'],
  }),
  clause(
    'DOC-PLACEHOLDER: a gap of ours',
    '按期完成⟦验收→【待填：事项】⟧。',
    'DOC-PLACEHOLDER textUnfilled 【待填：事项】',
  ),
  clause('DOC-PLACEHOLDER: lines to write on', '项目由⟦商务局→____局⟧实施。', left('____')),
];

const dots: readonly Clause[] = [
  clause('DOC-PLACEHOLDER: …… alone', '⟦无其他需要说明的事项。→……⟧', left('……')),
  clause('DOC-PLACEHOLDER: …… in the place of words', '主要原因是⟦项目调整→……⟧。', left('……'), {
    quiet: [
      '认真落实“一件事一次办”……等改革举措。',
      '宣传口号为“让数据多跑路……”。',
      '包括办公费、水费、电费等。',
    ],
  }),
  clause('DOC-PLACEHOLDER: …… in a row', '主要包括办公费、水费⟦等→、……⟧。', left('……')),
  clause('DOC-PLACEHOLDER: ...... alone', '⟦无其他需要说明的事项。→......⟧', left('......')),
  clause('DOC-PLACEHOLDER: ......', '主要原因是⟦项目调整→......⟧。', left('......'), {
    quiet: ['详见附件1...3。', '版本1.2.3.4升级。'],
  }),
  clause('DOC-PLACEHOLDER: ————', '项目由⟦商务局→————⟧实施。', left('————'), {
    quiet: ['某某路——某某街道路改造。', '目标——建成示范区。', '数量：——。', '数量：- -。'],
  }),
];

const gaps: readonly Clause[] = [
  clause(
    'DOC-PLACEHOLDER: no number behind 为',
    '上年末固定资产金额为⟦88.4→⟧万元。',
    left('为万元'),
    {
      quiet: ['金额单位为万元。', '以下均为万元。', '统一换算为亿元。', '计量单位为%。'],
    },
  ),
  clause(
    'DOC-PLACEHOLDER: no number behind a space',
    '上年末固定资产金额为⟦88.4→ ⟧万元。',
    left('为 万元'),
  ),
  clause('DOC-PLACEHOLDER: no number behind 共', '项目支出共⟦88.4→⟧万元。', left('共万元')),
  clause('DOC-PLACEHOLDER: no number of a percentage', '验收合格率为⟦98→⟧%。', left('为%')),
  clause(
    'DOC-PLACEHOLDER: no number of a change',
    '项目支出比上年增加⟦2→⟧万元。',
    left('增加万元'),
    {
      quiet: [
        '降低万元GDP能耗，减少万元产值用水量。',
        '项目支出比上年增加12万元。',
        '增加亿元以上企业3家。',
      ],
    },
  ),
  clause('DOC-PLACEHOLDER: no number of a growth', '项目支出比上年增长⟦2→⟧%。', left('增长%')),
  clause('DOC-PLACEHOLDER: no number of a share', '项目支出12万元，占⟦20→⟧%。', left('占%')),
  clause(
    'DOC-PLACEHOLDER: no number of what is planned',
    '2026年安排⟦12→⟧万元，用于设备更新。',
    left('安排万元'),
  ),
  clause(
    'DOC-PLACEHOLDER: no unit of vehicles',
    '共有车辆⟦0辆→0⟧，均已处置。',
    marked('共有车辆0 → 共有车辆0辆'),
    {
      quiet: ['共有车辆0辆，均已处置。', '共有公务用车3辆。', '共有车辆2台。'],
    },
  ),
  clause(
    'DOC-PLACEHOLDER: no unit at the end',
    '2025年末共有公务用车⟦3辆→3⟧。',
    marked('共有公务用车3 → 共有公务用车3辆'),
  ),
  clause(
    'DOC-PLACEHOLDER: no unit of an amount',
    '2026年支出合计120.50万元，其中设备更新费30.20⟦万元→⟧，软件费90.30万元。',
    left('30.20'),
    {
      quiet: [
        '设备更新费用系数1.25，按月支付。',
        '2026年支出合计120.50万元，占比上升1.2个百分点。',
        '（单位：万元）设备更新费30.20，软件费90.30。',
      ],
    },
  ),
];

const choices: readonly Clause[] = [
  ...[
    '增加（减少）',
    '减少（增加）',
    '增长（下降）',
    '下降（增长）',
    '上升（下降）',
    '增加(减少)',
  ].map((words) => clause(`DOC-PLACEHOLDER: ${words}`, `项目支出⟦有变化→${words}⟧。`, left(words))),
  clause('DOC-PLACEHOLDER: 增加/减少', '项目支出比上年⟦增加→增加/减少⟧2万元。', left('增加/减少'), {
    quiet: [
      '项目支出增加（减少设备购置后为净增加）。',
      '预算增加或减少按规定程序报批。',
      '下降（主要原因是压减会议费）。',
    ],
  }),
  clause(
    'DOC-PLACEHOLDER: （如持平…）',
    '项目支出与上年持平⟦→（如持平，不需说明原因）⟧。',
    left('（如持平，不需说明原因）'),
    {
      quiet: [
        '与上年持平（如上表所示）。',
        '按规定公开（如遇特殊情况另行说明）。',
        '与上年持平（不含结转）。',
      ],
    },
  ),
  clause(
    'DOC-PLACEHOLDER: （若持平…）',
    '项目支出与上年持平⟦→（若持平，请删除）⟧。',
    left('（若持平，请删除）'),
  ),
  clause('DOC-PLACEHOLDER: 有（无）', '我局⟦有→有（无）⟧下属单位。', left('有（无）'), {
    quiet: ['我局有（无需编制的）聘用人员3名。', '我局有下属单位。', '我局无（空编）。'],
  }),
];

const tags = [
  'p',
  'br',
  'div',
  'span',
  'b',
  'strong',
  'font',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'ol',
  'li',
  'a',
  'em',
  'h1',
  'h6',
];

const remains: readonly Clause[] = [
  clause(
    'DOC-PLACEHOLDER: [bookmark:]',
    '⟦→[bookmark: _Toc486490984]⟧机关运行经费',
    marked('[bookmark: _Toc486490984] → '),
  ),
  ...tags.map((tag) =>
    clause(
      `DOC-PLACEHOLDER: the tag ${tag}`,
      `按期完成⟦→<${tag}>⟧各项任务。`,
      marked(`<${tag}> → `),
    ),
  ),
  clause(
    'DOC-PLACEHOLDER: a tag with its look',
    '按期完成⟦→<span style="color:red">⟧各项任务。',
    marked('<span style="color:red"> → '),
    {
      quiet: ['差错率<5%，满意度>95%。', '关于<某某办法>的通知', 'a<b且b>c时执行。'],
    },
  ),
  clause('DOC-PLACEHOLDER: a tag that ends', '按期完成各项任务。⟦→</p>⟧', marked('</p> → ')),
  ...['&nbsp;', '&ensp;', '&emsp;'].map((space) =>
    clause(`DOC-PLACEHOLDER: ${space}`, `按期完成⟦→${space}⟧2026年任务。`, marked(`${space} →  `)),
  ),
  ...['#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#N/A', '#NUM!', '#NULL!'].map((error) =>
    clause(`DOC-PLACEHOLDER: ${error}`, `设备更新⟦12万元→${error}⟧。`, left(error)),
  ),
];

export const placeholderClauses: readonly Clause[] = [
  ...[...letters, ...dots, ...gaps, ...choices, ...remains],
];
