import { clause, type Clause } from './clause';

const way = (words: string) => `TP-DIR textWayDiffers ${words}`;
const flat = (words: string) => `TP-DIR textFlatDiffers ${words}`;
const nothing = (words: string) => `TP-DIR textChangeOfNothing ${words}`;
const conflict = (words: string) => `TX-CONFLICT textConflict ${words}`;
const ways = (words: string) => `TX-CONFLICT textWaysDiffer ${words}`;

const grown = { forms: { project: 12, project_last: 10 } };
const shrunk = { forms: { project: 8, project_last: 10 } };
const same = { forms: { project: 10, project_last: 10 } };

/** Each word of a direction, with the amounts of both years in the sentence. */
const words: readonly Clause[] = [
  ...['增加', '增长', '上升', '提高', '上涨', '净增', '多'].map((up) =>
    clause(
      `TP-DIR: ${up} of what became less`,
      `2026年项目支出8万元，比2025年的10万元⟦减少→${up}⟧2万元。`,
      way(up),
    ),
  ),
  ...['减少', '下降', '降低', '压减', '压缩', '净减', '少'].map((down) =>
    clause(
      `TP-DIR: ${down} of what became more`,
      `2026年项目支出12万元，比2025年的10万元⟦增加→${down}⟧2万元。`,
      way(down),
    ),
  ),
];

const known: readonly Clause[] = [
  clause(
    'TP-DIR: the forms know both years',
    '2026年项目支出12万元，比上年⟦增加→减少⟧2万元。',
    way('减少 → 增加'),
    grown,
  ),
  clause(
    'TP-DIR: the forms, less',
    '2026年项目支出8万元，比上年⟦减少→增加⟧2万元。',
    way('增加 → 减少'),
    shrunk,
  ),
  clause(
    'TP-DIR: a percentage alone',
    '2026年项目支出12万元，比上年⟦增长→下降⟧20%。',
    way('下降'),
    {
      ...grown,
      quiet: [
        '2026年项目支出12万元，比上年上升20%。',
        '2026年项目支出12万元，增幅20%。',
        '2026年项目支出12万元，占比下降3个百分点。',
      ],
    },
  ),
  clause(
    'TP-DIR: no figure',
    '2026年项目支出12万元，比上年略有⟦增加→减少⟧。',
    way('减少 → 增加'),
    grown,
  ),
  clause(
    'TP-DIR: 持平 of what is more',
    '2026年项目支出12万元，⟦比2025年预算增加2万元→与2025年预算持平⟧。',
    flat('持平 → 比2025年预算增加2万元'),
    {
      ...grown,
      quiet: [
        '2026年项目支出12万元，与项目计划一致。',
        '2026年项目支出12万元，保持政策不变。',
        '2026年项目支出12万元，单价与市场价持平。',
      ],
    },
  ),
  clause(
    'TP-DIR: 无变化 of what is less',
    '2026年项目支出8万元，⟦比2025年预算减少2万元→与2025年预算相比无变化⟧。',
    flat('无变化 → 比2025年预算减少2万元'),
    shrunk,
  ),
  ...[
    '持平',
    '保持一致',
    '一致',
    '保持不变',
    '不变',
    '一样',
    '一样多',
    '无变化',
    '无增减变化',
    '没有变化',
    '相同',
  ].map((none) =>
    clause(
      `TP-DIR: ${none}`,
      `2026年项目支出12万元，⟦比2025年预算增加2万元→与2025年预算${none}⟧。`,
      flat(`${none} → 比2025年预算增加2万元`),
      grown,
    ),
  ),
  clause(
    'TP-DIR: 基本持平 of up to 5 %',
    '2026年项目支出⟦10.4→12⟧万元，与上年基本持平。',
    ['X-TEXT-TABLE textTableDiffers 12万元 → 10.4万元'],
    {
      forms: { project: 10.4, project_last: 10 },
    },
  ),
];

const zero: readonly Clause[] = [
  clause(
    'TP-DIR: 增加0万元',
    '2026年项目支出10万元，⟦与2025年预算持平→比2025年预算增加0万元⟧。',
    nothing('比2025年预算增加0万元 → 与2025年预算持平'),
    {
      ...same,
      quiet: [
        '2026年项目支出10万元，与上年持平，增长率为0。',
        '2026年新增项目0个，项目支出10万元。',
        '2026年项目支出10万元，无增减变化。',
      ],
    },
  ),
  clause(
    'TP-DIR: 减少0万元，下降0%',
    '2026年项目支出10万元，⟦与上年持平→比上年减少0万元，下降0%⟧。',
    nothing('比上年减少0万元，下降0% → 与上年持平'),
    same,
  ),
  clause(
    'TP-DIR: 增加0.00万元',
    '2026年项目支出10.00万元，⟦与上年持平→较上年增加0.00万元⟧。',
    nothing('较上年增加0.00万元 → 与上年持平'),
    same,
  ),
  clause(
    'TP-DIR: 增长0%',
    '2026年项目支出10万元，⟦与上年持平→比上年增长0%⟧。',
    nothing('比上年增长0% → 与上年持平'),
    same,
  ),
  clause(
    'TP-DIR: a sign behind a direction',
    '2026年项目支出8万元，比上年减少⟦2→-2⟧万元。',
    conflict('减少- → 减少'),
    {
      quiet: ['增长-下降情况见附表。', '2026年安全事故下降3-5起。', '气温下降至-2度时启动预案。'],
    },
  ),
  clause(
    'TP-DIR: a sign of a percentage',
    '2026年项目支出8万元，比上年下降⟦20→-20⟧%。',
    conflict('下降- → 下降'),
  ),
];

/** A sign before a change whose both years are known is told once. */
const signs: readonly Clause[] = [
  clause(
    'TX-CONFLICT: a sign behind growth, alone',
    '2026年项目支出8万元，比上年⟦减少2→增加-2⟧万元。',
    conflict('增加- → 减少'),
  ),
  clause(
    'TX-CONFLICT: a sign behind growth, and the forms know both years',
    '2026年项目支出8万元，比上年⟦减少2→增加-2⟧万元。',
    conflict('增加- → 减少'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign behind growth, and the sentence knows both years',
    '2026年项目支出8万元，比2025年的10万元⟦减少2→增加-2⟧万元。',
    conflict('增加- → 减少'),
  ),
  clause(
    'TX-CONFLICT: a sign behind growth that is growth, and the forms know both years',
    '2026年项目支出12万元，比上年增加⟦2→-2⟧万元。',
    conflict('增加- → 减少'),
    grown,
  ),
  clause(
    'TX-CONFLICT: a sign of growth and of its percentage',
    '2026年项目支出8万元，比上年⟦减少2→增加-2⟧万元，下降20%。',
    conflict('增加- → 减少'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign behind growth of a percentage',
    '2026年项目支出8万元，比上年⟦下降20→增长-20⟧%。',
    conflict('增长- → 下降'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign, and the forms know both years',
    '2026年项目支出8万元，比上年减少⟦2→-2⟧万元。',
    conflict('减少- → 减少'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign of a percentage, and the forms know both years',
    '2026年项目支出8万元，比上年下降⟦20→-20⟧%。',
    conflict('下降- → 下降'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign of both',
    '2026年项目支出8万元，比上年减少⟦2→-2⟧万元，下降⟦20→-20⟧%。',
    conflict('减少- → 2万元，下降'),
    shrunk,
  ),
  clause(
    'TX-CONFLICT: a sign, and the sentence knows both years',
    '2026年项目支出8万元，比2025年的10万元减少⟦2→-2⟧万元。',
    conflict('减少- → 减少'),
  ),
  clause(
    'TX-CONFLICT: a sign, and the years were typed',
    '2026年项目支出8万元，比上年减少⟦2→-2⟧万元。',
    conflict('减少- → 减少'),
    { typed: { project: 8, project_last: 10 } },
  ),
];

const conflicts: readonly Clause[] = [
  ...['增加', '减少', '增长', '下降'].flatMap((one) =>
    ['无变化', '无增减变化', '没有变化', '持平', '保持一致'].map((none) =>
      clause(
        `TX-CONFLICT: ${one}…${none}`,
        `政府性基金预算⟦→${one}⟧与2025年${none}。`,
        conflict(`${one}与2025年${none} → 与2025年${none}`),
      ),
    ),
  ),
  clause(
    'TX-CONFLICT: 相比',
    '政府性基金预算⟦→增加⟧相比上年无变化。',
    conflict('增加相比上年无变化 → 相比上年无变化'),
    {
      quiet: [
        '人员经费增加，公用经费与上年持平。',
        '比上年增加的项目与去年一致的已删除。',
        '机构减少后，编制与上年保持一致。',
      ],
    },
  ),
  clause(
    'TX-CONFLICT: amount and percentage',
    '2026年项目支出110万元，比2025年增加10万元，⟦增长→下降⟧10%。',
    ways('下降'),
    {
      quiet: [
        '2026年项目支出110万元，比2025年增加10万元，占比下降1%。',
        '2026年项目支出110万元，比2025年增加10万元，公用经费下降10%。',
        '2026年项目支出110万元，比2025年增加10万元，增幅下降2个百分点。',
      ],
    },
  ),
  clause(
    'TX-CONFLICT: percentage and amount',
    '2026年项目支出110万元，比2025年⟦增长→下降⟧10%，增加10万元。',
    ways('下降'),
  ),
  clause(
    'TX-CONFLICT: words and amount',
    '2026年项目支出110万元，较上年略有⟦增加→减少⟧，增加10万元。',
    ways('减少'),
    {
      quiet: [
        '2026年项目支出110万元，较上年决算有所减少，比上年预算增加10万元。',
        '2026年项目支出110万元，较上年增加10万元，公用经费有所减少。',
        '2026年项目支出110万元，较上年有所增加，增加10万元。',
      ],
    },
  ),
  clause(
    'TX-CONFLICT: 持平 and an amount',
    '2026年项目支出110万元，⟦比上年→与上年持平，⟧增加10万元。',
    ways('增加'),
    {
      quiet: [
        '2026年项目支出110万元，与上年持平，其中设备更新增加10万元，软件减少10万元。',
        '2026年基本支出与上年持平，项目支出增加10万元。',
        '2026年项目支出110万元，与2025年持平，比2024年增加10万元。',
      ],
    },
  ),
  clause(
    'TX-CONFLICT: an amount and 持平',
    '2026年项目支出110万元，比上年增加10万元⟦→，与上年持平⟧。',
    ways('持平'),
  ),
];

export const directionClauses: readonly Clause[] = [
  ...[...words, ...known, ...zero, ...signs, ...conflicts],
];
