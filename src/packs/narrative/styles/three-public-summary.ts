import { section } from '../make-section';
import { amountAndGrowth, sameSince, whereChanged, whereSome } from '../phrases';

/** 较上年减少12万元，下降5%, or 较上年持平. */
const againstYearBefore = (name: string) =>
  `{${name}_trend, select, flat {${sameSince('上年')}} other {较上年${amountAndGrowth(name, '持平')}}}`;

const item = (words: string, name: string) => `${words}{${name}}¤，${againstYearBefore(name)}`;

/** 较2025年的20万元减少3.5万元: of a year in which there was nothing no amount is said. */
const totalAgainstYearBefore = `{three_trend, select, flat {${sameSince('{lastYear}年')}} other {较{lastYear}年${whereSome('three_last', '的{three_last}¤')}${amountAndGrowth('three', '持平')}}}`;

const direction = '{three_trend, select, up {增加} other {减少}}';

/** “三公”经费 of a whole government, as its finance bureau adds them up: the sums stand in the form, the bureau says who it is. */
export const threePublicSummary = section(
  'N12',
  [
    `经{summaryBureau}汇总，{year}年{summaryScope}“三公”经费预算总额为{three}¤，${totalAgainstYearBefore}；其中：`,
    `${item('因公出国（境）费', 'abroad')}；`,
    `${item('公务接待费', 'reception')}；`,
    `${item('公务用车购置及运行维护费', 'vehicles')}`,
    `（其中：${item('公务用车购置费', 'vehiclePurchase')}；${item('公务用车运行维护费', 'vehicleRunning')}）。`,
    // Rules ask for the reason of a change (财预〔2016〕143号).
    whereChanged('three', `{year}年“三公”经费预算${direction}的主要原因是{three_reason}。`),
  ].join(''),
);
