import { clause, type Clause } from './clause';

const other = (words: string) => `TX-CAUSE textCauseOther ${words}`;

const up = ['增加', '增长', '上升', '提高', '新增', '增设', '扩大', '上涨'];
const down = [
  ...['减少', '下降', '降低', '压减', '压缩', '取消', '节约', '节省', '结束', '完成'],
  ...['停止', '退休', '调出', '核减', '精简', '缩减'],
];
const marks = [
  ...[
    '主要原因是',
    '主要原因：',
    '原因为',
    '原因主要是',
    '主要是因为',
    '主要由于',
    '主要系',
    '主要是',
  ],
  ...['主要为', '由于', '因为', '原因在于'],
];

const quietOfDown = [
  '2026年项目支出50万元，比2025年减少5万元，主要原因是上年新增设备采购。',
  '2026年项目支出50万元，比2025年减少5万元，主要原因是一次性增加的项目已经结束。',
  '2026年项目支出50万元，比2025年减少5万元，主要原因是项目完成，不再增加投入。',
];
const quietOfUp = [
  '2026年项目支出50万元，比2025年增加5万元，主要原因是退休人员增多、补助标准提高。',
  '2026年项目支出50万元，比2025年增加5万元，主要原因是工资正常晋级，用于在职和退休人员待遇。',
  '2026年项目支出50万元，比2025年增加5万元，主要原因是上年压减的项目恢复安排。',
  '2026年项目支出50万元，比2025年增加5万元，主要原因是工作任务加重。',
];

export const causeClauses: readonly Clause[] = [
  ...up.map((word, place) =>
    clause(
      `TX-CAUSE: ${word} as the cause of less`,
      `2026年项目支出50万元，比2025年减少5万元，主要原因是业务量⟦有变化→${word}⟧。`,
      other(word),
      place === 0 ? { quiet: quietOfDown } : {},
    ),
  ),
  ...down.map((word, place) =>
    clause(
      `TX-CAUSE: ${word} as the cause of more`,
      `2026年项目支出50万元，比2025年增加5万元，主要原因是有关事项⟦有变化→${word}⟧。`,
      other(word),
      place === 0 ? { quiet: quietOfUp } : {},
    ),
  ),
  ...marks.map((mark) =>
    clause(
      `TX-CAUSE: behind ${mark}`,
      `2026年项目支出50万元，比2025年减少5万元，${mark}设备采购⟦有变化→增加⟧。`,
      other('增加'),
    ),
  ),
  clause(
    'TX-CAUSE: a reason in a line of its own',
    '2026年项目支出50万元，比2025年减少5万元。\n主要原因：业务量⟦有变化→增加⟧。',
    other('增加'),
  ),
  clause(
    'TX-CAUSE: a reason in brackets',
    '2026年项目支出50万元，比2025年减少5万元（主要原因是业务量⟦有变化→增加⟧）。',
    other('增加'),
  ),
  clause(
    'TX-CAUSE: a reason of a percentage alone',
    '2026年项目支出50万元，比2025年下降9%，主要原因是业务量⟦有变化→增加⟧。',
    other('增加'),
    {
      quiet: [
        '2026年项目支出50万元，比2025年下降9%，主要原因是项目完成。',
        '2026年项目支出50万元，比2025年增长9%，主要原因是新增项目。',
        '2026年项目支出50万元，比2025年增长9%，主要原因是一次性项目减少后集中安排的项目增加。',
      ],
    },
  ),
  clause(
    'TX-CAUSE: a reason of words alone',
    '2026年项目支出50万元，比2025年有所减少，主要原因是业务量⟦有变化→增加⟧。',
    other('增加'),
  ),
];
