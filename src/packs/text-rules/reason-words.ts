import type { ReasonWords } from '../../domain/text-check/text-rules';

const since = '是由于|是因为|由于|因为|系(?!统|列)|源于|因(?!公|此|素)';

const ofChange = (way: string) =>
  `(?:${way})的(?:主要)?原因(?:主要)?(?:是因为|是由于|是|为|在于|系|：|:)+ *$`;

export const reasonWords: ReasonWords = {
  marks: [
    `原因(?:主要)?(?:是因为|是由于|是|为|在于|系|：|:)+ *`,
    `主要(?:${since}|是|为)(?:：|:)? *`,
    `(?<=(?:^|[，,。；;（(：:、]) *)(?:${since})`,
  ],
  isFirst: '^ *(?:其|增减|变动|变化|增加|减少|增长|下降)?的?(?:主要)?$',
  behind: ['原因', '由于', '因', '系', '主要[是为]', '用于', '按照', '根据', '落实', '，为', ',为'],
  // 因公出国 is no reason, and the 原因 of what stands before a semicolon is none of what stands behind it.
  before: ['由于', '(?<!原)因(?!公)', '原因[^；;。]*$', '根据', '按照', '落实'],
  up: ['增加', '增长', '上升', '提高', '新增', '增设', '扩大', '上涨'],
  down: [
    ...['减少', '下降', '降低', '压减', '压缩', '取消', '节约', '节省', '结束', '完成'],
    ...['停止', '退休(?!人员|待遇|费|金|生活)', '调出', '核减', '精简', '缩减'],
  ],
  ofUp: ofChange('增加|增长|上升'),
  ofDown: ofChange('减少|下降|降低'),
  past: ['上年', '去年', '以前年度', '往年', '一次性'],
};
