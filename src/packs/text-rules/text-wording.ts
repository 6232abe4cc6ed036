import type { WordingPattern } from '../../domain/form/text-rule';
import type { TextWordingRule } from '../../domain/text-check/text-rules';
import { wordingRules } from '../rules/wording-rules';

const han = String.raw`\p{Script=Han}`;

/** What is asked of texts in forms is asked of these too. */
function asInForms(id: string): readonly WordingPattern[] {
  return wordingRules.flatMap((rule) => (rule.id === id ? (rule.patterns ?? []) : []));
}

const amount = String.raw`\d *[万亿]?元`;
/** So far may an amount stand from another, which keeps a sentence without an end from being read again for each of its figures. */
const near = '.{0,300}';
const ways = '增加|减少|增长|下降';
const none = '无变化|无增减变化|没有变化|持平|保持一致';

/** What is left of Chinese letters that were read in another encoding: �, 锟斤拷, é¢„ç®—. */
const garbled = [
  String.raw`\uFFFD+|锟斤拷|烫烫烫|屯屯屯|\?{3,}`,
  String.raw`(?:[ãäåæçèéï][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A€™]{1,2}){2,}`,
].join('|');

export const textWording: readonly TextWordingRule[] = [
  {
    id: 'DOC-PLACEHOLDER',
    says: 'textLeftOver',
    saysInstead: 'textLeftOverMarks',
    patterns: [
      ...asInForms('DOC-PLACEHOLDER'),
      // 共有车辆0，
      {
        find: String.raw`(?<kept>共有(?:公务用)?车辆? *\d+)(?= *(?:[，。；、,;]|$))`,
        instead: '{kept}辆',
      },
    ],
  },
  // 设备更新费30.20，软件费90.30万元.
  {
    id: 'DOC-PLACEHOLDER',
    says: 'textLeftOver',
    isOfSentences: true,
    patterns: [
      {
        after: '(?:费|支出|收入|预算|经费|合计|总计|资金)(?:为|共|共计|安排)? *',
        find: String.raw`\d+\.\d+(?= *[，。；])(?<!(?:占[^，。；\d]*|单位[：:]${near})\d+\.\d+)(?:(?<=${amount}${near})|(?=${near}${amount}))`,
      },
    ],
  },
  // What stands in a text of ours where a fact is missing.
  {
    id: 'DOC-PLACEHOLDER',
    says: 'textUnfilled',
    patterns: [{ find: '【待填：[^】]*】' }],
    isEach: true,
  },
  {
    id: 'TX-CONFLICT',
    says: 'textConflict',
    patterns: [
      {
        find: String.raw`(?:${ways})(?<kept> *(?:相比|与|同|较|比) *(?:20\d\d *年度?|上年度?|去年)[^，。；\d]{0,6}(?:${none}))`,
        instead: '{kept}',
      },
      // 减少-2万元, and 增加-2万元, which is less where no growth is told behind it.
      { find: String.raw`(?<kept>减少|下降|降低) *[-－−](?= *\d)`, instead: '{kept}' },
      { find: String.raw`(?<kept>增加) *[-－−](?= *\d[^。；]{0,12}增长 *\d)`, instead: '{kept}' },
      { find: String.raw`增加 *[-－−](?! *\d[^。；]{0,12}增长 *\d)(?= *\d)`, instead: '减少' },
      { find: String.raw`(?:增长|上升) *[-－−](?= *\d)`, instead: '下降' },
    ],
  },
  {
    id: 'AR-PCTUNIT',
    says: 'textPercentMissing',
    patterns: [
      // 占地24.9, 占24席 and 分别增长3.2、5.1% are none.
      {
        after: '(?:占比?|增长|下降)(?:了|为|约)? *',
        find: String.raw`(?<kept>\d{1,3}(?:\.\d+)?)(?= *(?:[，。；）]|$))`,
        instead: '{kept}%',
      },
      {
        after: String.raw`占(?![地用比])[^，。；、\d]{1,12}(?:的|比例|比重)(?:约|为)? *`,
        find: String.raw`(?<kept>\d{1,2}\.\d+)(?= *(?:[，。；）]|$))`,
        instead: '{kept}%',
      },
    ],
  },
  {
    id: 'TX-TYPO',
    says: 'textSpelledOther',
    patterns: [
      ...asInForms('TX-TYPO'),
      { find: '贵彻', instead: '贯彻' },
      { find: '一般共预算', instead: '一般公共预算' },
      { find: '反映的(?=预算中)', instead: '反映在' },
    ],
  },
  {
    id: 'TP-NAMES',
    says: 'textNameOther',
    patterns: [
      // “三公经费” is quoted too.
      { find: String.raw`(?<![“"「『‘'＂《{]\p{Script=Han}*)三公经费`, instead: '“三公”经费' },
      { find: '(?<!业务|商务)(?:公务)?招待费', instead: '公务接待费' },
      // 公车运行费 and 公务出国（境）费 are usual too.
      { find: '因公出国境?(?=经?费)', instead: '因公出国（境）' },
    ],
  },
  {
    id: 'TX-REPEAT',
    says: 'textSaidTwice',
    patterns: [
      ...asInForms('TX-REPEAT'),
      { find: `(?<kept>${han}{2,8}、)\\k<kept>`, instead: '{kept}' },
      { find: String.raw`(?<kept>[，。；：、])\k<kept>+`, instead: '{kept}' },
      // 安排某某中心安排机关运行经费
      {
        find: `安排(?<kept>${han}{2,20})安排(?=机关运行经费|“?三公”?经费|政府采购)`,
        instead: '安排{kept}',
      },
    ],
  },
  { id: 'TX-GARBLE', says: 'textGarbled', patterns: [{ find: garbled }] },
  { id: 'TX-DOCNO', says: 'textSpelledOther', patterns: asInForms('TX-DOCNO') },
  {
    id: 'TX-HALFWIDTH',
    says: 'textSpelledOther',
    patterns: [
      ...asInForms('TX-HALFWIDTH'),
      // （4万元)
      { find: String.raw`（(?<kept>[^（）()]{1,60})\)`, instead: '（{kept}）' },
      { find: String.raw`\((?<kept>[^（）()]{1,60})）`, instead: '（{kept}）' },
    ],
  },
  {
    id: 'TX-SPACE',
    says: 'textSpace',
    isOfSentences: true,
    // Two wide spaces part what stands beside one another.
    patterns: [{ find: `(?<kept>[${han}，；：、])(?:[ \u00a0]+|　)(?=${han})`, instead: '{kept}' }],
  },
  {
    id: 'DOC-NUMBERING',
    says: 'textNumberMark',
    patterns: [
      {
        after: String.raw`^(?:\s*\[bookmark:[^\]]*\])?\s*`,
        find: '(?<kept>[（(][一二三四五六七八九十]{1,3}[）)])、',
        instead: '{kept}',
      },
    ],
  },
];
