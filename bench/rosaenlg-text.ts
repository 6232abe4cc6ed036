/** What is used of rosaenlg, which is installed with the bench alone. */
export interface RosaeNlg {
  compile(template: string, options: object): (values: object) => string;
  readonly NlgLib: new (options: object) => object;
}

const language = 'en_US';

/** 河南's section on the “三公” expenses, as its pattern has it, in RosaeNLG's own language. */
const template = `
mixin against(trend, change, reason)
  | 预算数与#{last}年
  if trend === 'up'
    | 相比增加#{change}万元
  else if trend === 'down'
    | 相比减少#{change}万元
  else
    | 保持一致
  | ，主要原因：#{reason}。
p
  | #{unit}#{year}年“三公”经费预算为#{three.now}万元。#{year}年“三公”经费支出预算数与#{last}年
  if three.trend === 'up'
    | 相比增加#{three.change}万元
  else if three.trend === 'down'
    | 相比减少#{three.change}万元
  else
    | 保持一致
  | 。
p
  | 具体支出情况如下：
p
  | （一）因公出国（境）费#{abroad.now}万元，主要用于单位工作人员公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出。
  +against(abroad.trend, abroad.change, abroad.reason)
p
  | （二）公务接待费#{reception.now}万元，主要用于按规定开支的各类公务接待（含外宾接待）支出。
  +against(reception.trend, reception.change, reception.reason)
p
  | （三）公务用车购置及运行费#{vehicles.now}万元，其中，公务用车购置费#{vehiclePurchase.now}万元；公务用车运行维护费#{vehicleRunning.now}万元，主要用于开展工作所需公务用车的燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出。公务用车购置费
  +against(vehiclePurchase.trend, vehiclePurchase.change, vehiclePurchase.reason)
  | 公务用车运行维护费
  +against(vehicleRunning.trend, vehicleRunning.change, vehicleRunning.reason)
`;

/** Prints the section from figures that are strings already, as RosaeNLG has no money. */
export function rosaeNlgSection(library: RosaeNlg): (values: object) => string {
  const print = library.compile(template, { language, compileDebug: false });
  return (values) => print({ ...values, util: new library.NlgLib({ language }) });
}
