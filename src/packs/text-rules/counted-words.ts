import type { CountedWords } from '../../domain/text-check/text-rules';

const number = String.raw`(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})`;
const things =
  '(?:内设)?(?:职能)?(?:机构|科室|处室|股室|部门|(?:二级)?(?:预算|事业|行政)?单位|科|处|股)';
const opened = '(?:[，,]? *(?:分别(?:为|是)|包括|包含|具体(?:为|是)|即)[：:]?|[：:])';

/** As 机构设置 is told, and duties are announced. */
export const countedWords: CountedWords = {
  names: [
    // 内设机构4个，分别为：办公室、财务科、人事科、业务科。
    String.raw`(?:内设|下设|设置|设有|设立|所属|下属|直属)[^，。；：:、\d]{0,12}?(?:共|有|共有|共计)? *${number} *个(?:${things})?${opened} *(?<names>[^。；;：:\n]*)`,
    // 内设办公室、财务科2个科室。
    String.raw`(?:内设|下设|设有)(?:机构|科室)?[：:]? *(?<names>[^，。；;：:\d个]*、[^，。；;：:\d个]*?)(?:共|共计)? *${number} *个${things}`,
  ],
  between: '、',
  mayPart: '以及|和|及|与',
  aside: '（[^（）]*）|\\([^()]*\\)|“|”',
  // 业务一至三科 are several, and what goes on is no name.
  noName: String.raw`\d|[，,]|等|至|[一二三四五六七八九十]{2}|其中|各|负责|承担|无|没有|不含|另`,
  longestName: 24,
  numerals: { 两: 2 },
  items: [
    String.raw`(?:职责|职能|任务|工作)[^，。；：:\d]{0,6}?(?:有|共|包括|为)[^，。；：:\d]{0,4}? *${number} *(?:项|条|个方面)[^，。；：:\d]{0,6}[：:。]? *`,
  ],
  marks: [
    ...['（{han}）', '({han})', '（{number}）', '({number})', '{han}是'],
    ...['{number}.', '{number}．', '{number}、'],
  ],
};
