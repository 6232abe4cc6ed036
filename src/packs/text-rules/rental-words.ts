import type { RentalWords } from '../../domain/text-check/text-rules';

const cars = '(?:车辆|公车|汽车|轿车|用车)';
const rented = '(?:租赁|租用|租金)';

/** Vehicles that are rented, as seed texts define “三公”经费: 公务用车购置费及租用费. */
export const rentalWords: RentalWords = {
  defined:
    '公务用车(?:购置[及和与])?运[行维][^。；;]{0,6}(?:反映|指)[^。；;]*?(?<words>租[用赁]费)',
  list: 'projects',
  // 汽车租赁行业管理 is what others rent, 出租车 too.
  named:
    `(?!.*(?:行业|监管|市场|企业|出租))` +
    `(?:.*${cars}[^，。；、]{0,4}${rented}|.*${rented}[^，。；、]{0,4}${cars}|.*租车)`,
  within: ['vehicleRunning', 'vehicles', 'three'],
  explained: '三公|公务用车运[行维]|不属于|不含|不包[括含]|[列纳计]入|另行',
};
