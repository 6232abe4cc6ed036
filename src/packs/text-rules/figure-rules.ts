import type { TextRuleFacts } from './text-rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const arithmetic = '文字内的勾稽关系';
const title = '某某局2026年部门预算';

export const figureRules: readonly TextRuleFacts[] = [
  {
    id: 'X-TEXT-TABLE',
    title: { zh: '文字中的金额与表格一致', en: 'Amounts in the text are those of the forms' },
    source: disclosure,
    says: [
      ...['textTableDiffers', 'textTableCompared', 'textTableChange', 'textTableRounding'],
      ...['textTypedDiffers', 'textTypedChange'],
    ],
    examples: [
      {
        says: 'textTableDiffers',
        passes: [title, '2026年支出合计120.5万元。'],
        fails: [title, '2026年支出合计125万元。'],
        at: '125万元',
        forms: { expenditure: 120.5 },
      },
      {
        says: 'textTableCompared',
        passes: [title, '2026年支出合计120.5万元，与2025年预算持平。'],
        fails: [title, '2026年支出合计125万元，与2025年预算持平。'],
        at: '125万元',
        forms: { expenditure: 120.5 },
      },
      {
        says: 'textTableRounding',
        passes: [title, '2026年收入合计82.89万元。', '2026年项目支出2.25万元。'],
        fails: [title, '2026年收入合计82.9万元。', '2026年项目支出2.25万元。'],
        at: '82.9万元',
        forms: { income: 82.89, project: 2.25 },
      },
      {
        says: 'textTableChange',
        passes: [title, '2026年项目支出12万元，比2025年预算增加2万元。'],
        fails: [title, '2026年项目支出12万元，比2025年预算增加3万元。'],
        at: '3万元',
        forms: { project: 12, project_last: 10 },
      },
      {
        says: 'textTypedDiffers',
        passes: [title, '2026年政府采购货物预算3万元。'],
        fails: [title, '2026年政府采购货物预算4万元。'],
        at: '4万元',
        typed: { procurementGoods: 3 },
      },
      {
        says: 'textTypedChange',
        passes: [title, '2026年项目支出12万元，比2025年预算增加2万元。'],
        fails: [title, '2026年项目支出12万元，比2025年预算增加3万元。'],
        at: '3万元',
        forms: { project: 12 },
        typed: { project_last: 10 },
      },
    ],
  },
  {
    id: 'X-TEXT-TEXT',
    title: { zh: '同一项金额在各处一致', en: 'One item has one amount in the whole text' },
    source: disclosure,
    says: ['textTwiceDiffers', 'textTwiceRounding', 'textAgencyMore'],
    examples: [
      {
        says: 'textTwiceDiffers',
        passes: [title, '2026年项目支出50万元。', '项目支出50万元，用于设备更新。'],
        fails: [title, '2026年项目支出50万元。', '项目支出55万元，用于设备更新。'],
        at: '55万元',
      },
      {
        says: 'textTwiceRounding',
        passes: [title, '2026年项目支出50.25万元。', '项目支出50.25万元，用于设备更新。'],
        fails: [title, '2026年项目支出50.25万元。', '项目支出50.3万元，用于设备更新。'],
        at: '50.3万元',
      },
      {
        says: 'textAgencyMore',
        passes: [title, '2026年日常公用经费26万元。', '2026年机关运行经费26万元。'],
        fails: [title, '2026年日常公用经费26万元。', '2026年机关运行经费62万元。'],
        at: '62万元',
      },
    ],
  },
  {
    id: 'X-T01',
    title: {
      zh: '文字中的收入与支出相等',
      en: 'Income and expenditure of the text balance',
    },
    source: disclosure,
    says: ['textSidesDiffer'],
    examples: [
      {
        says: 'textSidesDiffer',
        passes: [title, '2026年收入总计500万元，支出总计500万元。'],
        fails: [title, '2026年收入总计501万元，支出总计500万元。'],
        at: '500万元',
      },
    ],
  },
  {
    id: 'AR-SUM',
    title: { zh: '“其中”各项之和等于总额', en: 'Parts add up to what they are parts of' },
    source: arithmetic,
    says: ['textSumDiffers', 'textSumRounding', 'textPartsMore', 'textPeopleDiffer'],
    examples: [
      {
        says: 'textSumDiffers',
        passes: [title, '2026年支出合计100万元，其中：基本支出60万元，项目支出40万元。'],
        fails: [title, '2026年支出合计100万元，其中：基本支出60万元，项目支出30万元。'],
        at: '100万元',
      },
      {
        says: 'textSumRounding',
        passes: [title, '2026年支出合计82.89万元，其中：人员经费64.01万元，项目支出18.88万元。'],
        fails: [title, '2026年支出合计82.9万元，其中：人员经费64.01万元，项目支出18.88万元。'],
        at: '82.9万元',
      },
      {
        says: 'textPartsMore',
        passes: [title, '2026年项目支出50万元，主要为设备更新20万元、平台维护10万元。'],
        fails: [title, '2026年项目支出50万元，主要为设备更新40万元、平台维护20万元。'],
        at: '50万元',
      },
      {
        says: 'textPeopleDiffer',
        passes: [title, '我局编制20人，其中：行政编制12人，事业编制8人。'],
        fails: [title, '我局编制20人，其中：行政编制12人，事业编制6人。'],
        at: '20',
      },
    ],
  },
  {
    id: 'AR-DELTA',
    title: { zh: '总的增减等于各项增减之和', en: 'The change of a total is that of its parts' },
    source: arithmetic,
    says: ['textChangesDiffer', 'textChangesRounding', 'textDifferenceDiffers'],
    examples: [
      {
        says: 'textChangesDiffer',
        passes: [
          title,
          '2026年支出合计100万元，较2025年增加10万元，其中：基本支出增加14万元；项目支出减少4万元。',
        ],
        fails: [
          title,
          '2026年支出合计100万元，较2025年增加10万元，其中：基本支出增加14万元；项目支出减少5万元。',
        ],
        at: '10万元',
      },
      {
        says: 'textChangesDiffer',
        passes: [
          title,
          '“三公”经费预算3万元，比2025年预算减少3万元，主要原因是车辆减少。',
          '因公出国（境）费0万元，与2025年预算持平。',
          '公务用车购置及运行费2万元，比2025年预算减少2万元，主要原因是车辆减少。',
          '其中：公务用车购置费0万元，公务用车运行费2万元。',
          '公务接待费1万元，比2025年预算减少1万元，主要原因是接待减少。',
        ],
        fails: [
          title,
          '“三公”经费预算3万元，与2025年预算持平。',
          '因公出国（境）费0万元，与2025年预算持平。',
          '公务用车购置及运行费2万元，比2025年预算减少2万元，主要原因是车辆减少。',
          '其中：公务用车购置费0万元，公务用车运行费2万元。',
          '公务接待费1万元，与2025年预算持平。',
        ],
        at: '持平',
      },
      {
        says: 'textChangesRounding',
        passes: [
          title,
          '2026年支出合计82.9万元，较2025年减少1.58万元，其中：基本支出减少1.5万元；项目支出减少0.08万元。',
        ],
        fails: [
          title,
          '2026年支出合计82.9万元，较2025年减少1.58万元，其中：基本支出减少1.5万元；项目支出减少0.09万元。',
        ],
        at: '1.58万元',
      },
      {
        says: 'textDifferenceDiffers',
        passes: [title, '2026年项目支出12万元，较2025年的10万元增加2万元。'],
        fails: [title, '2026年项目支出12万元，较2025年的10万元增加3万元。'],
        at: '3万元',
      },
    ],
  },
  {
    id: 'AR-PCT',
    title: { zh: '比重、增减比例与金额一致', en: 'Shares and growths agree with the amounts' },
    source: arithmetic,
    says: ['textShareDiffers', 'textSharesDiffer', 'textGrowthDiffers'],
    examples: [
      {
        says: 'textShareDiffers',
        passes: [
          title,
          '2026年支出合计100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。',
        ],
        fails: [
          title,
          '2026年支出合计100万元，其中：基本支出60万元，占66%；项目支出40万元，占40%。',
        ],
        at: '66%',
      },
      {
        says: 'textSharesDiffer',
        passes: [
          title,
          '2026年支出合计90万元，其中：基本支出60万元，占66.66%；项目支出30万元，占33.34%。',
        ],
        fails: [
          title,
          '2026年支出合计90万元，其中：基本支出60万元，占66.68%；项目支出30万元，占33.34%。',
        ],
        at: '66.68%',
      },
      {
        says: 'textGrowthDiffers',
        passes: [title, '2026年项目支出110万元，比2025年增加10万元，增长10%。'],
        fails: [title, '2026年项目支出110万元，比2025年增加10万元，增长9%。'],
        at: '9%',
      },
    ],
  },
  {
    id: 'AR-PCTUNIT',
    title: { zh: '百分比带百分号', en: 'Percentages have their sign' },
    source: arithmetic,
    says: ['textPercentMissing'],
    examples: [
      {
        says: 'textPercentMissing',
        passes: [title, '2026年项目支出30万元，占24.9%。'],
        fails: [title, '2026年项目支出30万元，占24.9。'],
        at: '24.9',
      },
    ],
  },
  {
    id: 'AR-PREC',
    title: { zh: '同一句的小数位数一致', en: 'Amounts of one sentence have as many decimals' },
    source: arithmetic,
    says: ['textDecimalsMixed'],
    examples: [
      {
        says: 'textDecimalsMixed',
        passes: [title, '2026年支出合计100.20万元，其中：基本支出60.10万元，项目支出40.10万元。'],
        fails: [title, '2026年支出合计100.20万元，其中：基本支出60.1万元，项目支出40.10万元。'],
        at: '60.1万元',
      },
    ],
  },
  {
    id: 'TX-BIG',
    title: { zh: '同一句用同一个金额单位', en: 'One sentence has one unit of money' },
    source: arithmetic,
    says: ['textUnitsMixed'],
    examples: [
      {
        says: 'textUnitsMixed',
        passes: [title, '2026年项目支出10万元，其中设备更新0.5万元。'],
        fails: [title, '2026年项目支出10万元，其中设备更新5000元。'],
        at: '5000元',
      },
    ],
  },
];
