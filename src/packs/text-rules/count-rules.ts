import type { TextRuleFacts } from './text-rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const layout = 'GB/T 9704—2012《党政机关公文格式》';
const title = '某某局2026年部门预算';

/** Rules that a text breaks by itself, whatever the forms say. */
export const countRules: readonly TextRuleFacts[] = [
  {
    id: 'DOC-NUMBERING',
    title: { zh: '序号的写法规范', en: 'Numbers of headings are written as usual' },
    source: layout,
    says: ['textNumberMark', 'textItemsCounted'],
    examples: [
      {
        says: 'textNumberMark',
        passes: [title, '（一）部门职责'],
        fails: [title, '（一）、部门职责'],
        at: '（一）、',
      },
      {
        says: 'textItemsCounted',
        passes: [title, '主要职责有2项：', '（一）拟订规划。', '（二）组织实施。', '二、机构设置'],
        fails: [title, '主要职责有3项：', '（一）拟订规划。', '（二）组织实施。', '二、机构设置'],
        at: '3',
      },
    ],
  },
  {
    id: 'X-CODE',
    title: { zh: '说明里的科目编码与表一致', en: 'Codes of the text are those of the tables' },
    source: '财政部《政府收支分类科目》',
    says: ['textCodeDiffers'],
    examples: [
      {
        says: 'textCodeDiffers',
        passes: [title, '行政运行（2010301）2026年预算为60万元。'],
        fails: [title, '行政运行（2010302）2026年预算为60万元。'],
        at: '2010302',
        codes: { '2010301': '行政运行', '2010303': '机关服务' },
      },
    ],
  },
  {
    id: 'TX-CONFLICT',
    title: { zh: '没有自相矛盾的写法', en: 'Nothing contradicts itself' },
    source: disclosure,
    says: ['textConflict', 'textWaysDiffer', 'textNamesCounted'],
    examples: [
      {
        says: 'textConflict',
        passes: [title, '政府性基金收支预算相比2025年无变化。'],
        fails: [title, '政府性基金收支预算增加相比2025年无变化。'],
        at: '增加相比2025年无变化',
      },
      {
        says: 'textWaysDiffer',
        passes: [title, '2026年项目支出110万元，比2025年增加10万元，增长10%。'],
        fails: [title, '2026年项目支出110万元，比2025年增加10万元，下降10%。'],
        at: '下降',
      },
      {
        says: 'textNamesCounted',
        passes: [title, '我局内设机构3个：办公室、财务科、人事科。'],
        fails: [title, '我局内设机构4个：办公室、财务科、人事科。'],
        at: '4',
      },
    ],
  },
];
