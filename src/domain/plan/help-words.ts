import type { FieldKind } from '../form/form-field';
import type { MoneyUnit } from '../money/money-unit';

export interface StandardHelp {
  /** Null: the name of the field. One for all keeps cells that are alike one rule of Excel, however many there are. */
  readonly title: string | null;
  readonly prompt: string | null;
  readonly alert: string | null;
}

/** What Excel says beside a cell of a kind, and asks when something else is typed, where the form says nothing of its own. */
export function standardHelp(kind: FieldKind, unit: MoneyUnit): StandardHelp {
  switch (kind) {
    case 'amount':
      return {
        title: `单位：${unit}`,
        prompt: '请填写金额，不带单位；没有安排的填0。',
        alert: `这里应当填写金额（单位：${unit}），只填数字，不带单位。`,
      };
    case 'quantity':
      return {
        title: '数量',
        prompt: '请填写数字，不带单位。',
        alert: '这里应当填写不小于0的数字，不带单位。',
      };
    case 'percent':
      return {
        title: '百分比',
        prompt: '请填写0%到100%之间的百分数，例如25%。',
        alert: '这里应当填写0%到100%之间的百分数，例如25%。',
      };
    case 'choice':
      return {
        title: null,
        prompt: '请从列表中选择；列表中没有的，也可以直接填写。',
        alert: '填写的内容不在列表中。确认无误的，可以保留。',
      };
    case 'indicatorValue':
      return {
        title: '指标值',
        prompt: '请填写符号、数字和单位，例如≥95%、≤10万元；定性指标填写有效、显著等。',
        alert: null,
      };
    case 'band':
      return {
        title: '评价标准',
        prompt: '请填写本等次的范围，例如98%以上、95%～98%；各等次应当首尾相接。',
        alert: null,
      };
    case 'code':
      return { title: null, prompt: null, alert: '编码位数固定，前面的0也要填。' };
    case 'text':
      return { title: null, prompt: null, alert: null };
  }
}
