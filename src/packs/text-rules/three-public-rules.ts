import type { TextRuleFacts } from './text-rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const thrift = '中发〔2013〕13号《党政机关厉行节约反对浪费条例》';
const title = '某某局2026年部门预算';

/** The items of “三公”经费, complete. */
function items(abroad: string, purchase: string, running: string, reception: string): string {
  return `其中：因公出国（境）费${abroad}；公务用车购置费${purchase}；公务用车运行费${running}；公务接待费${reception}`;
}

const whole = (total: string, compared: string) =>
  `2026年“三公”经费预算${total}，${items('0万元', '0万元', total, '0万元')}。“三公”经费${compared}。`;

/** As much as the year before, of other items. */
const swapped = `2026年“三公”经费预算4万元，${items('0万元', '0万元', '3万元', '1万元')}。“三公”经费与上年持平。`;

const agency = (office: string, running: string) =>
  `2026年机关运行经费20万元，其中：办公费${office}、公务用车运行费${running}。`;

export const threePublicRules: readonly TextRuleFacts[] = [
  {
    id: 'TP-SUM',
    title: {
      zh: '“三公”经费合计等于各项之和',
      en: 'The “three public expenses” are the sum of their items',
    },
    source: disclosure,
    says: ['textSumDiffers', 'textSumRounding'],
    examples: [
      {
        says: 'textSumDiffers',
        passes: [
          title,
          '2026年“三公”经费预算5万元，与上年持平。具体情况如下：',
          '（一）因公出国（境）费0万元。',
          '（二）公务用车购置及运行费4万元，其中：公务用车购置费0万元；公务用车运行费4万元。',
          '（三）公务接待费1万元。',
        ],
        fails: [
          title,
          '2026年“三公”经费预算5万元，与上年持平。具体情况如下：',
          '（一）因公出国（境）费0万元。',
          '（二）公务用车购置及运行费4万元，其中：公务用车购置费0万元；公务用车运行费4万元。',
          '（三）公务接待费2万元。',
        ],
        at: '5万元',
      },
    ],
  },
  {
    id: 'TP-COMPLETE',
    title: { zh: '“三公”经费四项都写明金额', en: 'All four items are stated' },
    source: disclosure,
    says: ['textItemsMissing'],
    examples: [
      {
        says: 'textItemsMissing',
        passes: [title, whole('4万元', '与上年持平')],
        fails: [
          title,
          '2026年“三公”经费预算4万元，其中：因公出国（境）费0万元；公务用车购置及运行费4万元；公务接待费0万元。“三公”经费与上年持平。',
        ],
        at: '4万元',
      },
    ],
  },
  {
    id: 'TP-CHANGE',
    title: { zh: '“三公”经费与上年比较，增减说明原因', en: 'Changes are stated, with a reason' },
    source: disclosure,
    says: ['textNotCompared', 'textNoReason', 'textChangeUnsaid'],
    examples: [
      {
        says: 'textNotCompared',
        passes: [title, whole('4万元', '与上年持平')],
        fails: [title, `2026年“三公”经费预算4万元，${items('0万元', '0万元', '4万元', '0万元')}。`],
        at: '4万元',
      },
      {
        says: 'textNoReason',
        passes: [title, whole('4万元', '比2025年预算减少1万元，主要原因是车辆减少')],
        fails: [title, whole('4万元', '比2025年预算减少1万元')],
        at: '减少1万元',
      },
      {
        says: 'textChangeUnsaid',
        passes: [
          title,
          `${swapped}公务接待费比上年增加0.05万元，主要原因是接待增加；公务用车运行费比上年减少0.05万元，主要原因是车辆减少。`,
        ],
        fails: [title, `${swapped}公务用车运行费比上年减少0.05万元，主要原因是车辆减少。`],
        at: '1万元',
        forms: { reception: 1, vehicleRunning: 3 },
        typed: { reception_last: 0.95, vehicleRunning_last: 3.05 },
      },
    ],
  },
  {
    id: 'TP-DIR',
    title: { zh: '增减的写法与金额一致', en: 'More and less are said as the figures are' },
    source: disclosure,
    says: ['textWayDiffers', 'textFlatDiffers', 'textChangeOfNothing'],
    examples: [
      {
        says: 'textWayDiffers',
        passes: [title, '2026年项目支出12万元，较2025年的10万元增加2万元。'],
        fails: [title, '2026年项目支出12万元，较2025年的10万元减少2万元。'],
        at: '减少',
      },
      {
        says: 'textFlatDiffers',
        passes: [title, '2026年项目支出12万元，比2025年预算增加2万元。'],
        fails: [title, '2026年项目支出12万元，与2025年预算持平。'],
        at: '持平',
        forms: { project: 12 },
        typed: { project_last: 10 },
      },
      {
        says: 'textChangeOfNothing',
        passes: [title, '2026年项目支出12万元，与2025年预算持平。'],
        fails: [title, '2026年项目支出12万元，比2025年预算增加0万元，增长0%。'],
        at: '比2025年预算增加0万元，增长0%',
      },
    ],
  },
  {
    id: 'TP-INCREASE',
    title: { zh: '“三公”经费只减不增', en: 'The “three public expenses” do not grow' },
    source: thrift,
    says: ['textGrownMuch', 'textGrownUnexplained'],
    examples: [
      {
        says: 'textGrownMuch',
        passes: [title, whole('4万元', '比2025年预算增加0.1万元，主要原因是燃料价格上涨')],
        fails: [title, whole('4万元', '比2025年预算增加1万元，主要原因是燃料价格上涨')],
        at: '增加1万元',
      },
    ],
  },
  {
    id: 'TP-ZERO',
    title: { zh: '没有安排的不说节约', en: 'What is and was nothing was not saved' },
    source: disclosure,
    says: ['textNothingSaved'],
    examples: [
      {
        says: 'textNothingSaved',
        passes: [
          title,
          whole('4万元', '与上年持平'),
          '公务接待费0万元，与上年持平，主要原因：没有接待任务。',
        ],
        fails: [
          title,
          whole('4万元', '与上年持平'),
          '公务接待费0万元，与上年持平，主要原因：节约开支。',
        ],
        at: '节约',
      },
    ],
  },
  {
    id: 'TP-BASIS',
    title: { zh: '预算与预算比较', en: 'Budgets are compared with budgets' },
    source: disclosure,
    says: ['textFinalAccount'],
    examples: [
      {
        says: 'textFinalAccount',
        passes: [title, whole('4万元', '比2025年预算减少1万元，主要原因是车辆减少')],
        fails: [title, whole('4万元', '比2025年决算减少1万元，主要原因是车辆减少')],
        at: '比2025年决算',
      },
    ],
  },
  {
    id: 'X-TP-VEH',
    title: { zh: '公务用车的辆数与费用一致', en: 'Vehicles are as many as their costs say' },
    source: disclosure,
    says: ['textVehiclesNone', 'textVehiclesZero', 'textRunningUnusual'],
    examples: [
      {
        says: 'textVehiclesNone',
        passes: [title, whole('4万元', '与上年持平'), '我单位有公务用车2辆。'],
        fails: [title, whole('4万元', '与上年持平'), '我单位无公务用车。'],
        at: '无公务用车',
      },
      {
        says: 'textVehiclesZero',
        passes: [title, whole('4万元', '与上年持平'), '公务用车保有量2辆。'],
        fails: [title, whole('4万元', '与上年持平'), '公务用车保有量0辆。'],
        at: '公务用车保有量0辆',
      },
      {
        says: 'textRunningUnusual',
        passes: [title, whole('4万元', '与上年持平'), '公务用车保有量2辆。'],
        fails: [title, whole('4万元', '与上年持平'), '公务用车保有量20辆。'],
        at: '保有量20辆',
      },
    ],
  },
  {
    id: 'X-TP-OPEX',
    title: {
      zh: '机关运行经费里的公务接待费、公务用车运行费与“三公”经费一致',
      en: 'What the running costs pay of the “three public expenses” agrees with them',
    },
    source: disclosure,
    says: ['textAgencyItemMore', 'textAgencyItemLess'],
    examples: [
      {
        says: 'textAgencyItemMore',
        passes: [title, whole('4万元', '与上年持平'), agency('16万元', '4万元')],
        fails: [title, whole('4万元', '与上年持平'), agency('14万元', '6万元')],
        at: '6万元',
      },
      {
        says: 'textAgencyItemLess',
        passes: [title, whole('4万元', '与上年持平'), agency('16万元', '4万元')],
        fails: [title, whole('4万元', '与上年持平'), agency('18万元', '2万元')],
        at: '2万元',
      },
    ],
  },
  {
    id: 'TP-NAMES',
    title: { zh: '“三公”经费用规范名称', en: 'Standard names of the “three public expenses”' },
    source: disclosure,
    says: ['textNameOther'],
    examples: [
      {
        says: 'textNameOther',
        passes: [title, '按规定公开“三公”经费。'],
        fails: [title, '按规定公开三公经费。'],
        at: '三公经费',
      },
    ],
  },
  {
    id: 'TP-YEAR',
    title: { zh: '“三公”经费的年份正确', en: 'Years of the “three public expenses” are right' },
    source: disclosure,
    says: ['textOtherYear', 'textOtherBase'],
    examples: [
      {
        says: 'textOtherYear',
        passes: [title, whole('4万元', '与上年持平')],
        fails: [title, whole('4万元', '与上年持平').replace('2026', '2025')],
        at: '2025',
      },
      {
        says: 'textOtherBase',
        passes: [title, whole('4万元', '与2025年预算持平')],
        fails: [title, whole('4万元', '与2024年预算持平')],
        at: '2024',
      },
    ],
  },
];
