import type { ClauseWords } from '../../domain/statement/statement-words';

const lastYear = '上年度?|上一年度?|去年';
const year = String.raw`(?<year>20\d\d) *年度?|${lastYear}`;
const plan = '(?:年初)?(?:预算|(?<final>决算|执行))?(?:安排|支出|收入)?数?';
const compared = '相比较?|对比|比较|相较|比';
const ways = '增加|增长|上升|提高|上涨|净增|增幅|涨幅|增速|减少|下降|降低|压减|压缩|净减|降幅|减幅';
/** 比上年多2万元: such short words are also parts of others. */
const shortWays = String.raw`(?:(?<=(?:${lastYear}|20\d\d *年度?)(?:预算数?)? *(?:${compared})?)|^ *)(?:多|少|增|减)`;

const reason = '(?:主要)?(?:原因|是因为|系(?!统|列)|由于|因为|因(?!公))';

/** How a clause of a disclosure goes on to its figure. */
export const clauseWords: ClauseWords = {
  opens: [
    { kind: 'cause', pattern: `${reason}(?:是|为|主要是|主要为)?` },
    {
      kind: 'all',
      pattern: String.raw`(?:收入|支出)?按照?[^，。；：、\d]{2,8}(?:划分|分类|分)(?:为)?`,
      isAnew: true,
    },
    // 收支总预算9万元。收入包括：…；支出包括：….
    { kind: 'all', pattern: '(?:本年|当年)?(?:收入|支出)(?:包括|包含)', isAnew: true },
    { kind: 'cause', pattern: String.raw`(?:为(?! *[\d.]|保障|确保)|故|按照|根据|依据)` },
    {
      kind: 'some',
      pattern: '(?:其中)?(?:主要(?:用于|包括|包含|是|为|有|安排)|用于)(?:以下方面)?',
    },
    { kind: 'some', pattern: '(?:其中)?(?:包括但不限于|含(?!税))' },
    { kind: 'all', pattern: '(?:其中|包括|包含|分为|具体(?:为|包括|是))(?:包括|有)?' },
  ],
  reason: `^ *${reason}|^ *故`,
  // Without a word that compares where a clause begins with it: 上年3万元; what is left of it or stands at its end is no budget of it.
  base: [
    `(?:与|较|比|同|和|对比|相比于?|比照|由(?!于)|从) *(?:${year}) *的?${plan} *(?:${compared})?的?`,
    // 由5万元增加到6万元.
    '(?:由|从) *$',
    '同比',
    `^ *(?:${lastYear})(?!结转|结余|末|底|期末|年末|决算|执行)`,
  ].join('|'),
  direction: `(?:有所|略有|略|稍有|小幅|大幅)?(?<word>${ways}|${shortWays})(?:了|额|幅度|比例|率|支出|费用|资金)* *(?:为|达|约)? *$`,
  directionFirst: `^ *(?<word>增加|减少|降低|压减|压缩)了?`,
  // 由上年的5万元增加到6万元; 2026年项目支出5万元，2025年4万元.
  outcome: String.raw`^ *(?:${ways})(?:到|至)(?:(?:20\d\d *|今|本|当)年度?的?)?(?:预算数?)?的? *$`,
  ofYear: String.raw`^ *20\d\d *年度?(?:预算数?)? *(?:为|是)? *$`,
  together:
    '^ *(?:合计|共计|总计|共)(?:安排|支出|列支|投入)?(?:资金|预算|经费|金额)?(?:为|是|约)? *$',
  up: '^(?:增加|增长|上升|提高|上涨|净增|增幅|涨幅|增速|多|增)$',
  flat: '(?:基本)?(?:持平|保持一致|一致|保持不变|不变|一样多?|(?:无|没有)(?:增减)?变[化动]|相同|无增减) *$',
  share: '(?:约)?占(?<whole>[^，。；]*?)(?:的)?(?:比例|比重)?(?:分别)?(?:为|是|约|达)? *$',
  several: '分别(?:为|是)? *$',
  severalShares: '(?:分别约?占[^，。；]*|占[^，。；]*分别(?:为|是|约)?) *$',
  measuredBy: '^ *(?:占|是|为|相当于|完成|达到|达)了?',
  ofThat: '^ *的(?:比例|比重)?(?:为|是|约)? *$',
  namedAfter: '^ *(?:为|是|系)(?!了)',
  within: '(?<!其)中 *$',
  // What such brackets hold is not what the amount before them consists of.
  remark: '^ *(?:不含|不包括|不包含|折合|约|原值)',
};
