import type { WordingPattern, WordingRule } from '../../domain/form/text-rule';

const han = String.raw`\p{Script=Han}`;

const leftOver: readonly WordingPattern[] = [
  { after: '^|[^A-Za-z0-9]', find: '[Xx×]{2,}(?![A-Za-z0-9])' },
  { find: String.raw`\{[^{}]{1,12}\}` },
  { find: '增加[（(]减少[）)]|减少[（(]增加[）)]|增长[（(]下降[）)]|下降[（(]增长[）)]' },
  { find: '上升[（(]下降[）)]|[（(]如持平[^）)]*[）)]|有[（(]无[）)]' },
  // A number is missing, but not in 金额单位为万元, 以下均为万元, 转换为万元.
  { after: '^|[^位均一都皆换合算]|[^换折]算', find: '[为共](?:万元|亿元|%|％)' },
  { find: String.raw`_{3,}|\.{5,}|—{3,}|^[…\s]+$` },
  { find: String.raw`\[bookmark:[^\]]*\]`, instead: '' },
  {
    find: String.raw`</?(?:p|br|div|span|b|strong|font|table|tr|td|th|ul|ol|li|a|em|h[1-6])(?:\s[^<>]*)?/?>`,
    instead: '',
  },
  { find: '&(?:nbsp|ensp|emsp);', instead: ' ' },
  // What a formula shows that cannot be calculated, and a column that is too narrow.
  { find: '#(?:REF!|VALUE!|DIV/0!|NAME\\?|N/A|NUM!|NULL!|SPILL!|CALC!)|^#{3,}$' },
];

/** Slips of budget language. */
const slips: Readonly<Record<string, string>> = {
  布署: '部署',
  帐户: '账户',
  帐务: '账务',
  帐目: '账目',
  帐面: '账面',
  报帐: '报账',
  拔付: '拨付',
  拔款: '拨款',
  接侍: '接待',
  结于资金: '结余资金',
  再接再励: '再接再厉',
};

/** What may be right elsewhere: 自己经办, 报名截止时间, 当年未完成, 不予计入, 按排名奖励, 全部份额, 购入帐篷, 停车量. */
const slipsInContext: readonly WordingPattern[] = [
  {
    after: '^|[^给不准免赋授应可均将已暂再仍并须另]',
    find: '予(?<kept>[计算])',
    instead: '预{kept}',
  },
  { find: '按排(?![名放序污列量水班期])', instead: '安排' },
  { find: '部份(?![额数])', instead: '部分' },
  { find: '入帐(?!篷)', instead: '入账' },
  { find: '贯策(?![略划])', instead: '贯彻' },
  { find: '绩校(?![验核正准对])', instead: '绩效' },
  { find: '车量(?=维修|运行|购置|保险|燃油|租赁|编制)', instead: '车辆' },
  { after: '^|[^自知利克身]', find: '己(?=完成|经)', instead: '已' },
  { find: String.raw`截止(?=目前|20\d\d年)`, instead: '截至' },
  { find: '年未(?=[，。；、）)]|$)', instead: '年末' },
];

const wideMarks: readonly (readonly [narrow: string, wide: string])[] = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
  [String.raw`\?`, '？'],
  ['!', '！'],
];

/** What is asked of every text that somebody types into a form. */
export const wordingRules: readonly WordingRule[] = [
  {
    id: 'DOC-PLACEHOLDER',
    kind: 'wording',
    asks: 'leftOver',
    patterns: leftOver,
    // PF-NAME-PLACEHOLDER is asked of the names of indicators.
    unlessNames: { value: 'value', fields: ['indicator', 'name'] },
  },
  {
    id: 'TX-TYPO',
    kind: 'wording',
    asks: 'spelled',
    patterns: [
      ...Object.entries(slips).map(([find, instead]) => ({ find, instead })),
      ...slipsInContext,
    ],
  },
  {
    id: 'TX-HALFWIDTH',
    kind: 'wording',
    asks: 'spelled',
    patterns: wideMarks.map(([narrow, wide]) => ({
      after: han,
      find: `${narrow}(?=${han})`,
      instead: wide,
    })),
  },
  {
    id: 'TX-DOCNO',
    kind: 'wording',
    asks: 'spelled',
    patterns: [
      {
        after: han,
        find: String.raw`[\[【（(](?<kept>(?:19|20)\d\d)[\]】）)](?=第?\d+号)`,
        instead: '〔{kept}〕',
      },
    ],
  },
  {
    id: 'TX-REPEAT',
    kind: 'wording',
    asks: 'doubled',
    patterns: [
      // 某某某某 is a name that is kept open, 一步一步 is said so, and 各部门部门预算, 行政机关机关运行经费, 镇人民政府政府性基金 are two words.
      {
        find: String.raw`(?<kept>(?![某一二三四五六七八九十百千万亿逐]|部门部门|单位单位|机关机关|人员人员|项目项目|政府政府(?:性基金|采购|购买|债务|投资))${han}{2,6})\k<kept>`,
        instead: '{kept}',
      },
      { find: String.raw`(?<kept>[^，。；\s]{6,}[，。；])\k<kept>`, instead: '{kept}' },
    ],
  },
  { id: 'TX-PAIR', kind: 'wording', asks: 'paired' },
];
