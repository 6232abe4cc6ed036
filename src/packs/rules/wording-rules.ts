import type { WordingPattern, WordingRule } from '../../domain/form/text-rule';
import { slipsOfWriting } from './slips-of-writing';

const han = String.raw`\p{Script=Han}`;

const ways = '(?:增加|减少|增长|下降|上升|提高|降低)';

const leftOver: readonly WordingPattern[] = [
  { after: '^|[^A-Za-z0-9]', find: '[XxＸｘ×]{2,}(?![A-Za-z0-9])' },
  { find: String.raw`20(?:\d[XxＸｘ×]|[XxＸｘ×]{2})(?= *年)` },
  { after: '^|[^A-Za-z0-9]', find: '[XxＸｘ] *[万亿]?元' },
  { find: String.raw`\{[^{}]{1,12}\}` },
  { find: `${ways}[（(]${ways}(?:[、或/]持平)?[）)]` },
  { find: String.raw`${ways}[/／]${ways}(?:[/／]持平)?(?= *[\dXxＸ×_万%])` },
  { find: '[（(][如若](?:持平|无变化|无增减)[^）)]*[）)]|有[（(]无[）)]' },
  // A number is missing, but not in 金额单位为万元, 以下均为万元, 转换为万元, 降低万元GDP能耗.
  { after: '^|[^位均一都皆换合算]|[^换折]算', find: '[为共] *(?:万元|亿元|%|％)' },
  { find: `(?:${ways}|安排|列支|占) *(?:万元|亿元|%|％)(?= *[，。；、）,;])` },
  { find: String.raw`_{3,}|\.{5,}|—{3,}|^[…\s]+$` },
  // 主要原因是……; 让数据多跑路…… is said so.
  { after: '[为是：:、，；（(]', find: '…+' },
  { find: String.raw`\[bookmark:[^\]]*\]`, instead: '' },
  {
    find: String.raw`</?(?:p|br|div|span|b|strong|font|table|tr|td|th|ul|ol|li|a|em|h[1-6])(?:\s[^<>]*)?/?>`,
    instead: '',
  },
  { find: '&(?:nbsp|ensp|emsp);', instead: ' ' },
  // What a formula shows that cannot be calculated, and a column that is too narrow.
  { find: '#(?:REF!|VALUE!|DIV/0!|NAME\\?|N/A|NUM!|NULL!|SPILL!|CALC!)|^#{3,}$' },
];

const wideMarks: readonly (readonly [narrow: string, wide: string])[] = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
  [String.raw`\?`, '？'],
  ['!', '！'],
];

/** Marks between Chinese words; 3,250.80, 8:30 and 1:3 are not, and 单位:元 is printed above a table. */
const halfWidth: readonly WordingPattern[] = [
  ...wideMarks.flatMap(([narrow, instead]) => [
    { after: `[${han}％%）》”]`, find: `${narrow}(?=[${han}《“（])(?!万?元\\s*$)`, instead },
    { after: han, find: String.raw`${narrow}(?=\d)`, instead },
  ]),
  // 一. is the number of a heading.
  {
    after: `(?![一二三四五六七八九十])${han}|[％%）》”]`,
    find: String.raw`\.(?=\s*$)`,
    instead: '。',
  },
];

const numerals = '一二三四五六七八九十百千万亿';

/**
 * 某某某某 is a name that is kept open, 一步一步 is said so, and 各部门部门预算, 行政机关机关运行经费, 镇人民政府政府性基金, 干部培训培训费
 * are two words.
 */
const doubled: readonly WordingPattern[] = [
  {
    find: String.raw`(?<kept>(?![某逐${numerals}]|部门部门|单位单位|机关机关|人员人员|项目项目|政府政府(?:性基金|采购|购买|债务|投资)|采购采购(?:人|代理|方式|品目|文件))${han}{2})\k<kept>(?!费(?!用)|[款量率])`,
    instead: '{kept}',
  },
  { find: String.raw`(?<kept>(?![某逐${numerals}])${han}{3})\k<kept>`, instead: '{kept}' },
  { find: String.raw`(?<kept>(?![某逐])${han}{4,12})\k<kept>`, instead: '{kept}' },
  { find: String.raw`(?<kept>20\d\d *年度?)\k<kept>`, instead: '{kept}' },
  { after: String.raw`\d *`, find: String.raw`(?<kept>[万亿]?元)\k<kept>`, instead: '{kept}' },
  { after: '[^目]', find: '的的(?![确士])', instead: '的' },
  { find: String.raw`(?<kept>[^，。；\s]{6,}[，。；])\k<kept>`, instead: '{kept}' },
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
    patterns: slipsOfWriting,
  },
  {
    id: 'TX-HALFWIDTH',
    kind: 'wording',
    asks: 'spelled',
    patterns: halfWidth,
  },
  {
    id: 'TX-DOCNO',
    kind: 'wording',
    asks: 'spelled',
    patterns: [
      {
        after: `${han} *`,
        // 某某小区（2025）12号楼 is no document.
        find: String.raw`[\[【（(［﹝](?<kept>(?:19|20)\d\d)[\]】）)］﹞](?= *第? *\d+ *号(?![楼院线门仓机地公]))`,
        instead: '〔{kept}〕',
      },
    ],
  },
  {
    id: 'TX-REPEAT',
    kind: 'wording',
    asks: 'doubled',
    patterns: doubled,
  },
  { id: 'TX-PAIR', kind: 'wording', asks: 'paired' },
];
