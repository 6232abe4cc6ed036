import {
  directionOf,
  expectedUnits,
  isPlaceholder,
  isSatisfaction,
} from '../../../src/domain/indicator/indicator-name';
import { indicatorWords } from '../../../src/packs/indicators/indicator-words';

test.each([
  ['劳务费用发放覆盖率', 'rate'],
  ['投诉办结率', 'rate'],
  ['成本节约率', 'rate'],
  ['经费拨付及时率', 'rate'],
  ['办事群众满意度', 'rate'],
  ['项目完工率', 'rate'],
  ['工程竣工率', 'rate'],
  ['项目未完工率', 'neither'],
  ['新增就业人数', 'rate'],
  ['新增绿化面积', 'rate'],
  ['新增停车泊位数量', 'rate'],
  ['新增债务', 'neither'],
  ['新增违法建设数量', 'neither'],
  ['新增办公用房面积', 'neither'],
  ['新增人员经费', 'neither'],
  ['新增投诉次数', 'badEvent'],
  ['新增设备成本', 'cost'],
  ['通讯费用总成本', 'cost'],
  ['评估费用', 'cost'],
  ['预算控制数', 'cost'],
  ['大厅环境投诉次数', 'badEvent'],
  ['系统故障次数', 'badEvent'],
  ['安全事故', 'badEvent'],
  ['数据差错率', 'badEvent'],
  ['经费超支率', 'badEvent'],
  ['合同款延期支付天数', 'badEvent'],
  ['产品不合格率', 'neither'],
  ['任务未完成率', 'neither'],
  ['成本控制率', 'neither'],
  ['“三公经费”控制率', 'neither'],
  ['预算调整率', 'neither'],
  ['节约行政成本', 'neither'],
  ['受理投诉数量', 'neither'],
  ['故障处理次数', 'neither'],
  ['租赁车辆数量', 'neither'],
  ['', 'neither'],
])('%s: %s', (name, direction) => {
  expect(directionOf(name, indicatorWords)).toBe(direction);
});

test.each([
  ['完成率', ['share']],
  ['满意度', ['share']],
  ['女性所占比例', ['share']],
  ['办事效率', null],
  ['库房温度', null],
  ['道路长度', null],
  ['培训次数', ['count']],
  ['保障入驻单位数量', ['count', 'other']],
  ['空气质量指数', null],
  ['年度租赁天数', ['days']],
  ['租金支付年数', ['years']],
  ['评估总成本', ['money']],
  ['发放补助金额', ['money']],
  ['时间成本', null],
  ['绿化面积', null],
])('%s is counted in %j', (name, kinds) => {
  expect(expectedUnits(name, indicatorWords)?.kinds ?? null).toEqual(kinds);
});

test.each([
  ['数量指标', true],
  ['（1）数量指标', true],
  ['数量指标二', true],
  ['服务对象满意度指标', true],
  ['指标1', true],
  ['指标②', true],
  ['XX项目完成率', true],
  ['××', true],
  ['......', true],
  ['满意度', false],
  ['服务对象满意度', false],
  ['指标完成率', false],
  ['数量', true],
  ['质量', true],
  ['时效', true],
  ['（2）经济效益', true],
  ['成本', true],
  ['数量充足率', false],
  ['质量合格率', false],
])('%s is to be replaced: %s', (name, expected) => {
  expect(isPlaceholder(name, indicatorWords)).toBe(expected);
});

test.each([
  ['办事群众满意度', true],
  ['群众满意率', true],
  ['群众不满意率', false],
  ['满意度调查次数', false],
])('%s is satisfaction: %s', (name, expected) => {
  expect(isSatisfaction(name, indicatorWords)).toBe(expected);
});
