import { whereAbsent, whereGiven } from '../phrases';

/** 预算未安排此项支出, with its reason; else what is said of any amount. */
export const unlessNotArranged = (name: string, words: string) =>
  whereAbsent(name, `预算未安排此项支出，原因主要是{${name}_none}`, words);

/** Of a department that has none of the three, and says why, one sentence says all. */
export const noneOfThree = (who: string, words: string) =>
  whereAbsent('three', `${who}{year}年无“三公”经费财政拨款支出，原因主要是{three_none}。`, words);

export const unlessNoneOfThree = (words: string) => whereAbsent('three', '', words);

const countsOf = (opens: string, first: string, firstUnit: string, second: string) =>
  whereGiven(
    first,
    `${opens}{${first}}${firstUnit}${whereGiven(second, `、{${second}}人次`)}。`,
    whereGiven(second, `${opens.replace(/团组$/, '')}{${second}}人次。`),
  );

/** How many the amounts are for; a budget may leave it out, an account may not (财预〔2016〕143号). */
export const countsOfThree = {
  abroad: countsOf('安排因公出国（境）团组', 'abroadGroups', '个', 'abroadVisits'),
  purchase: whereGiven('vehiclesBought', '计划购置公务用车{vehiclesBought}辆。'),
  running: whereGiven('vehiclesHeld', '公务用车保有量{vehiclesHeld}辆。'),
  reception: countsOf('计划接待', 'receptionGroups', '批次', 'receptionGuests'),
} as const;

export const countsOfVehicles = `${countsOfThree.purchase}${countsOfThree.running}`;
