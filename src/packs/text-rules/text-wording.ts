import type { WordingPattern } from '../../domain/form/text-rule';
import type { TextWordingRule } from '../../domain/text-check/text-rules';
import { wordingRules } from '../rules/wording-rules';

const han = String.raw`\p{Script=Han}`;

/** What is asked of texts in forms is asked of these too. */
function asInForms(id: string): readonly WordingPattern[] {
  return wordingRules.flatMap((rule) => (rule.id === id ? (rule.patterns ?? []) : []));
}

const ways = '增加|减少|增长|下降';
const none = '无变化|无增减变化|没有变化|持平|保持一致';

export const textWording: readonly TextWordingRule[] = [
  {
    id: 'DOC-PLACEHOLDER',
    says: 'textLeftOver',
    saysInstead: 'textLeftOverMarks',
    patterns: [
      ...asInForms('DOC-PLACEHOLDER'),
      // 共有车辆0，
      {
        find: String.raw`共有(?:公务用)?车辆? *(?<kept>\d+)(?= *[，。；、,;])`,
        instead: '共有车辆{kept}辆',
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
    ],
  },
  {
    id: 'AR-PCTUNIT',
    says: 'textPercentMissing',
    patterns: [
      {
        after: '占|增长|下降',
        find: String.raw`(?<kept>\d+\.\d+)(?= *(?:[，。；、）]|$))`,
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
    patterns: [{ find: `(?<kept>[${han}，；：、]) +(?=${han})`, instead: '{kept}' }],
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
