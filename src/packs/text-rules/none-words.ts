import type { NoneWords } from '../../domain/text-check/text-rules';

const none = '(?:无|没有|未安排)';

const ofVehicles = (says: string) => ({ rule: 'X-TP-VEH', says });
/** What is said of some, or of other units, is not said of the department. */
const ofAll = '(?<!(?:下属|所属|其中|部分|事业单位)[^。；]*)';

/** Who has no vehicles runs none, and what is bought is counted. Behind 购置 and 运行 it is another matter: 无公务用车购置计划. */
const noVehicles: readonly NoneWords[] = [
  {
    pattern: `${ofAll}(?:无|没有)(?:公务用车|公车|汽车|机动车辆?|车辆)(?= *(?:[、，。；,;）)]|$))`,
    items: ['vehicleRunning', 'vehicles'],
    unless: 'vehiclePurchase',
    isLasting: true,
    asks: ofVehicles('textVehiclesNone'),
  },
  {
    pattern: `${ofAll}(?:(?:公务用车|车辆)?保有量(?:为|是|共)?|共有(?:公务用?|机动)?车辆?) *0 *辆`,
    items: ['vehicleRunning', 'vehicles'],
    unless: 'vehiclePurchase',
    isLasting: true,
    asks: ofVehicles('textVehiclesZero'),
  },
  {
    pattern: '购置(?:公务用车|公车|车辆)(?:数量?)?(?:为|共)? *0 *辆',
    items: ['vehiclePurchase'],
    asks: ofVehicles('textVehiclesZero'),
  },
];

/** As texts and notes below tables say that there is none of something. */
export const noneWords: readonly NoneWords[] = [
  { pattern: '无(?:固定|国有)资产(?:占用)?情况', items: ['assets', 'fixedAssets'] },
  {
    pattern: `${none}政府采购预算`,
    items: ['procurement'],
    shown: '政府采购预算[^，。；]{0,10}(?:详)?见(?:下|附)表',
  },
  { pattern: `${none}[“"]?三公[”"]?经费(?:安排的)?(?:财政拨款)?支出`, items: ['three'] },
  { pattern: `${none}机关运行经费支出`, items: ['agencyCost'] },
  {
    pattern: `${none}(?:使用)?政府性基金(?:预算)?(?:财政)?(?:拨款|收入|支出|预算)(?!的?(?:项目|债务))`,
    items: ['fund', 'fundSpending', 'incomeFund'],
  },
  { pattern: '接待(?:批次|人次)?(?:为|共)? *0 *(?:批次?|人次)', items: ['reception'] },
  { pattern: '(?:出国|（境）)团组数?(?:为|共)? *0 *个', items: ['abroad'] },
  ...noVehicles,
  { pattern: `${none}国有资本经营(?:预算|性收入)`, items: ['stateCapital'] },
];
