import type { TextRuleFacts } from './text-rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const punctuation = 'GB/T 15834—2011《标点符号用法》';
const layout = 'GB/T 9704—2012《党政机关公文格式》';
const title = '某某局2026年部门预算';

const headings = [
  ...[title, '一、部门职责及机构设置', '二、部门预算收支总体情况', '三、机关运行经费'],
  ...['四、“三公”经费', '五、政府采购', '六、国有资产', '七、绩效目标'],
];

export const proseRules: readonly TextRuleFacts[] = [
  {
    id: 'DOC-YEAR',
    title: { zh: '预算年度和比较的年度正确', en: 'The budget year and the year before are right' },
    source: disclosure,
    says: ['textOtherYear', 'textOtherBase', 'textPlanOfPast'],
    examples: [
      {
        says: 'textOtherYear',
        passes: [title, '2026年支出合计100万元。'],
        fails: [title, '2025年支出合计100万元。'],
        at: '2025',
      },
      {
        says: 'textOtherBase',
        passes: [title, '2026年支出合计100万元，较2025年增加1万元。'],
        fails: [title, '2026年支出合计100万元，较2024年增加1万元。'],
        at: '2024',
      },
      {
        says: 'textPlanOfPast',
        passes: [title, '2026年12月底前支持3个民族村。', '2025年已支持2个民族村。'],
        fails: [title, '2025年12月底前支持3个民族村。', '2025年已支持2个民族村。'],
        at: '2025',
      },
    ],
  },
  {
    id: 'DOC-ASOF',
    title: { zh: '资产截至上年年末', en: 'Assets are those at the end of the year before' },
    source: disclosure,
    says: ['textAssetDate'],
    examples: [
      {
        says: 'textAssetDate',
        passes: [title, '截至2025年12月31日，我单位国有资产总额50万元。'],
        fails: [title, '截至2026年12月31日，我单位国有资产总额50万元。'],
        at: '2026',
      },
    ],
  },
  {
    id: 'DOC-EMPTYNOTE',
    title: { zh: '“无”的说明与金额一致', en: 'What is said not to be has no amount' },
    source: disclosure,
    says: ['textNoneButSome', 'textNoneButShown'],
    examples: [
      {
        says: 'textNoneButSome',
        passes: [title, '2026年政府采购预算0万元。', '无政府采购预算，空表列示。'],
        fails: [title, '2026年政府采购预算30万元。', '无政府采购预算，空表列示。'],
        at: '无政府采购预算',
      },
      {
        says: 'textNoneButShown',
        passes: [title, '2026年安排政府采购预算0万元。', '无政府采购预算，空表列示。'],
        fails: [title, '2026年安排政府采购预算具体内容见下表。', '无政府采购预算，空表列示。'],
        at: '无政府采购预算',
      },
    ],
  },
  {
    id: 'AS-SUM',
    title: { zh: '车辆总数等于各类之和', en: 'Vehicles are those of all kinds' },
    source: disclosure,
    says: ['textCountsDiffer'],
    examples: [
      {
        says: 'textCountsDiffer',
        passes: [title, '2025年期末共有车辆3辆，其中：一般公务用车2辆、其他用车1辆。'],
        fails: [title, '2025年期末共有车辆3辆，其中：一般公务用车1辆、其他用车1辆。'],
        at: '3',
      },
    ],
  },
  {
    id: 'DOC-SECTIONS',
    title: { zh: '公开说明的章节齐全', en: 'The chapters of a disclosure are there' },
    source: disclosure,
    says: ['textSectionsMissing'],
    examples: [
      {
        says: 'textSectionsMissing',
        passes: [...headings, '八、名词解释'],
        fails: headings,
        at: title,
      },
    ],
  },
  {
    id: 'DOC-GLOSSARY',
    title: { zh: '用到的名词有解释，解释的名词用到', en: 'Terms that are used are explained' },
    source: disclosure,
    says: ['textTermsUnexplained', 'textTermUnused'],
    examples: [
      {
        says: 'textTermsUnexplained',
        passes: [
          title,
          '2026年基本支出60万元。',
          '名词解释',
          '1、基本支出：指人员支出和公用支出。',
        ],
        fails: [
          title,
          '2026年基本支出60万元，项目支出40万元。',
          '名词解释',
          '1、基本支出：指人员支出和公用支出。',
        ],
        at: '名词解释',
      },
      {
        says: 'textTermUnused',
        passes: [
          title,
          '2026年基本支出60万元。',
          '名词解释',
          '1、基本支出：指人员支出和公用支出。',
        ],
        fails: [
          title,
          '2026年基本支出60万元。',
          '名词解释',
          '1、基本支出：指人员支出和公用支出。',
          '2、事业收入：指开展专业活动取得的收入。',
        ],
        at: '事业收入',
      },
    ],
  },
  {
    id: 'DOC-PLACEHOLDER',
    title: { zh: '没有遗留待填写的文字和标记', en: 'Nothing was left that is to be filled in' },
    source: disclosure,
    says: ['textLeftOver', 'textLeftOverMarks', 'textUnfilled'],
    examples: [
      {
        says: 'textLeftOver',
        passes: [title, '上年末固定资产金额为88.4万元。'],
        fails: [title, '上年末固定资产金额为万元。'],
        at: '为万元',
      },
      {
        says: 'textLeftOverMarks',
        passes: [title, '上年末共有车辆2辆，均为公务用车。'],
        fails: [title, '上年末共有车辆2，均为公务用车。'],
        at: '共有车辆2',
      },
      {
        says: 'textUnfilled',
        passes: [title, '2022年“三公”经费与上年持平。'],
        fails: [title, '2022年“三公”经费【待填：比上年增加、减少或持平】。'],
        at: '【待填：比上年增加、减少或持平】',
      },
    ],
  },
  {
    id: 'TX-CAUSE',
    title: { zh: '原因与增减方向一致', en: 'Reasons go the way of the change' },
    source: disclosure,
    says: ['textCauseOther'],
    examples: [
      {
        says: 'textCauseOther',
        passes: [title, '2026年项目支出50万元，比2025年减少5万元，主要原因是项目完成。'],
        fails: [title, '2026年项目支出50万元，比2025年减少5万元，主要原因是业务增加。'],
        at: '增加',
      },
    ],
  },
  {
    id: 'TX-TYPO',
    title: { zh: '没有常见错别字', en: 'No common slips of writing' },
    source: disclosure,
    says: ['textSpelledOther'],
    examples: [
      {
        says: 'textSpelledOther',
        passes: [title, '全部收入和支出都反映在预算中。'],
        fails: [title, '全部收入和支出都反映的预算中。'],
        at: '反映的',
      },
    ],
  },
  {
    id: 'TX-GARBLE',
    title: { zh: '没有乱码', en: 'No letters are garbled' },
    source: disclosure,
    says: ['textGarbled'],
    examples: [
      {
        says: 'textGarbled',
        passes: [title, '负责行政审批工作。'],
        fails: [title, '负责行政审锟斤拷工作。'],
        at: '锟斤拷',
      },
    ],
  },
  {
    id: 'TX-HALFWIDTH',
    title: { zh: '中文之间用全角标点', en: 'Chinese words are parted by full-width marks' },
    source: punctuation,
    says: ['textSpelledOther'],
    examples: [
      {
        says: 'textSpelledOther',
        passes: [title, '负责审批，监督和管理。'],
        fails: [title, '负责审批,监督和管理。'],
        at: ',',
      },
    ],
  },
  {
    id: 'TX-DOCNO',
    title: { zh: '文号的年份用六角括号', en: 'Years of document numbers stand in 〔〕' },
    source: layout,
    says: ['textSpelledOther'],
    examples: [
      {
        says: 'textSpelledOther',
        passes: [title, '依据财预〔2015〕88号编制。'],
        fails: [title, '依据财预[2015]88号编制。'],
        at: '[2015]',
      },
    ],
  },
  {
    id: 'TX-REPEAT',
    title: { zh: '没有连写两遍的词句', en: 'Nothing is said twice in a row' },
    source: disclosure,
    says: ['textSaidTwice'],
    examples: [
      {
        says: 'textSaidTwice',
        passes: [title, '坚持公开、公平、公正。'],
        fails: [title, '坚持公开、公开、公正。'],
        at: '公开、公开、',
      },
    ],
  },
  {
    id: 'TX-SPACE',
    title: { zh: '字间没有多余的空格', en: 'No spaces between words' },
    source: punctuation,
    says: ['textSpace'],
    examples: [
      {
        says: 'textSpace',
        passes: [title, '负责优化办理环节，压缩办理时限，提高办理效率和水平。'],
        fails: [title, '负责优化办理环节，压缩办理 时限，提高办理效率和水平。'],
        at: '理 ',
      },
    ],
  },
  {
    id: 'TX-PAIR',
    title: { zh: '书名号、引号、括号成对', en: 'Brackets and quotation marks come in pairs' },
    source: punctuation,
    says: ['textUnpaired'],
    examples: [
      {
        says: 'textUnpaired',
        passes: [title, '按照《预算法》编制。'],
        fails: [title, '按照《预算法编制。'],
        at: '《',
      },
    ],
  },
];
