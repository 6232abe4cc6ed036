import type { TextRuleFacts } from './text-rule-facts';

const title = '某某局2026年部门预算';

const whole = (running: string) =>
  `2026年“三公”经费预算${running}，其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费${running}；公务接待费0万元。“三公”经费与上年持平。`;

const defined =
  '“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。其中，公务用车购置及运行费反映单位公务用车购置费及租用费、燃料费、维修费等支出。';

export const rentalRules: readonly TextRuleFacts[] = [
  {
    id: 'X-TP-RENT',
    title: {
      zh: '“三公”经费的解释包括租用费的，租车项目列入其中',
      en: 'Where rent is one of the “three public expenses”, projects that rent vehicles are among them',
    },
    source: '财预〔2016〕143号《地方预决算公开操作规程》',
    says: ['textRentalOutside'],
    examples: [
      {
        says: 'textRentalOutside',
        passes: [title, whole('14万元'), '2026年车辆租赁费10万元。', defined],
        fails: [title, whole('4万元'), '2026年车辆租赁费10万元。', defined],
        at: '租用费',
      },
    ],
  },
];
