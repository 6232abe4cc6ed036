/** 等: not all are named. */
export const andOthers = /^ *等(?!于)/;
export const andOthersInList = /等/;
/** The name of all that is not named. */
export const theRest = /^其[他它](?:固定)?(?:资产)?$/;

/** 按功能分类, or 支出包括：, at the start of a paragraph: what follows are parts. */
export const dividedBy =
  /^[^，。；\d]{0,4}按照?[^，。；：、\d]{2,8}(?:划分|分类|分)|^(?:收入|支出)包括[：:]/;

/** 财政拨款支出按功能分类情况：, with what is divided (`whole`). */
export const dividedWhole =
  /^(?<whole>[^，。；：:、\d]{2,20}?)按照?[^，。；：、\d]{2,8}(?:划分|分类|分)(?:情况)?(?:如下)?[：:]/;

/** 基本持平 leaves open by how much something changed. */
export const about = '基本';

export const lastYear = /上年|去年|上一年/;
/** Whichever year a text speaks of. */
export const anyYear = /20\d\d(?= *年)|上年|去年|上一年/g;

/** A day, or the end of a year, on which something is counted. */
export const endOfYear = /截[至止]|期末|年[末底]|\d *日/;

/** Whole departments have no such expenses. */
export const noThreePublic = /(?:无|没有|未安排)[^，。；\d]{0,15}[“"]?三公[”"]?经费/;

/** That there is none of an item, without an amount. */
export const notArranged = /(?:无|没有|未|不)(?:安排|列支|编列|发生)/;

/** That there is none of what a name says. */
export function saidToBeNone(name: string): RegExp {
  const none = '(?:无|没有|未|不)(?:安排|列支|编列|发生|支出)?';
  return new RegExp(
    `${none}[^，。；\\d]{0,12}(?:${name})|(?:${name})[^，。；\\d]{0,10}(?:${none}|为零)|用于(?:${name})`,
    'u',
  );
}

/** Figures of what became of a budget. */
export const finalFigures = /决算|执行数|完成数/;

/** An entity that is the department's own offices, without its other units. */
export const ownOffices = /(?:本级|机关)）?$/;

/** How a text calls the expenditure of a class of functions. */
export function classExpenditure(name: string): string {
  return `${name}（类）支出`;
}

/** What a class of functions is called, however a text writes its name: 卫生健康（类）支出, 卫生健康支出（210）, 卫生健康支出科目. */
export function classKey(name: string): string {
  return name.replace(/[\s“”"]|（(?:类|\d+)）|科目$/gu, '').replace(/(?:支出)+$/u, '');
}

/** 卫生健康支出（210）, 行政运行（2010301）：2026年预算数为, 行政运行（项）: the name of a class or of an item before its amount. */
export const codeNamed =
  /(?<name>\p{Script=Han}[\p{Script=Han}、]*)（(?<code>\d{2,7}|项)）(?:支出)?(?:[：:]?(?:20\d\d年度?)?(?:年初)?预算(?:数|安排)?[为是]?)?\s*$/u;

/** 行政运行（2010301）: a name with the whole code of a 项. */
export const nameWithCode = /(?<name>\p{Script=Han}[\p{Script=Han}、]*)（(?<code>\d{7})）/gu;

export function vehicles(count: number | string): string {
  return `${count}辆`;
}

export function people(count: number | string): string {
  return `${count}人`;
}

export const yearInTitle = /(20\d\d) *年/;
/** From the year of a title on: before it stands whose it is. */
export const fromYearOn = /20\d\d *年.*$/s;

/** 32.00万元: written with all its decimals. */
export const zerosBehind = /\d\.\d*0 *(?:万|亿)?元/;

/** Before an amount that is one of many alike: 每人每月500元, 人均500元. */
export const beforeRate = /(?:每[^，。；\d]{0,8}|人均[^，。；\d]{0,6}|(?:标准|单价)为?) *$/;
