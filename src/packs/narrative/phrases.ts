/** Phrases that sections of several localities share, as patterns about a fact of a given name. */

interface Directions {
  readonly up?: string;
  readonly down?: string;
  readonly flat: string;
}

/** 增加1.2万元, 减少1.2万元; a difference of nothing is never 增加0万元. */
export function amountChange(
  name: string,
  { up = '增加', down = '减少', flat }: Directions,
): string {
  return `{${name}_trend, select, up {${up}{${name}_change}¤} down {${down}{${name}_change}¤} other {${flat}}}`;
}

/** That nothing changed, as the locality says it, or in the words that the department chose for it. */
function inChosenWords(own: string, level: string, same: string, none: string): string {
  return `{flatWords, select, level {${level}} same {${same}} unchanged {${none}} other {${own}}}`;
}

/** Behind 与上年. */
export function sameAs(own: string): string {
  return inChosenWords(own, '持平', '保持一致', '相比无变化');
}

/** Behind what it is said of. */
export function unchanged(own: string): string {
  return inChosenWords(own, '持平', '保持一致', '无变化');
}

/** With the year before. */
export function unchangedSince(own: string): string {
  const lastYear = (words: string) => `与{lastYear}年${words}`;
  return inChosenWords(own, lastYear('持平'), lastYear('保持一致'), lastYear('相比无变化'));
}

/** 较上年持平, where a change would be told as 较上年增加 too. */
export function sameSince(year: string): string {
  return inChosenWords(
    `较${year}持平`,
    `较${year}持平`,
    `与${year}保持一致`,
    `与${year}相比无变化`,
  );
}

/** 增加1.2万元，增长3%: a percentage only where the year before had something. */
export function amountAndGrowth(name: string, flat: string): string {
  const growth = (word: string) =>
    `{${name}_growth_given, select, yes {，${word}{${name}_growth}%} other {}}`;
  return `{${name}_trend, select, up {增加{${name}_change}¤${growth('增长')}} down {减少{${name}_change}¤${growth('下降')}} other {${flat}}}`;
}

/** 3%, or the amount where the year before had nothing to compare with. */
export function growthOrChange(name: string): string {
  return `{${name}_growth_given, select, yes {{${name}_growth}%} other {{${name}_change}¤}}`;
}

/** Words that only a change needs. */
export function whereChanged(name: string, words: string): string {
  return `{${name}_trend, select, flat {} other {${words}}}`;
}

/** Words that only something of it needs. */
export function whereSome(name: string, words: string, otherwise = ''): string {
  return `{${name}_sign, select, zero {${otherwise}} other {${words}}}`;
}

/** What an amount is spent on, told of one that is not known yet too. */
export function unlessNothing(name: string, words: string): string {
  return whereGiven(name, whereSome(name, words), words);
}

export function whereGiven(name: string, words: string, otherwise = ''): string {
  return `{${name}_given, select, yes {${words}} other {${otherwise}}}`;
}

/** Words of what there is none of in both years, where the department says why. */
export function whereAbsent(name: string, words: string, otherwise = ''): string {
  return `{${name}_absent, select, yes {${words}} other {${otherwise}}}`;
}

/** ，占25%: of a whole that is nothing there is no share. */
export function shareOf(name: string, whole: string): string {
  const share = `${name}_of_${whole}`;
  return whereGiven(share, `，占{${share}}%`);
}

/** A part that few have: where no form states it, nobody is asked for it. */
export function whereAlso(name: string, words: string, otherwise = ''): string {
  return whereGiven(name, whereSome(name, words, otherwise), otherwise);
}

/** 机关运行经费; of a department that has none nothing else is said. */
export function whereRunning(words: string): string {
  return whereSome('agencyCost', words, '{unit}{year}年度无机关运行经费支出。');
}

/** 内设机构2个，分别为：甲科、乙科; of a single one, which is 一个, 分别 says nothing. */
export function namedOffices(): string {
  const named = (words: string) => `{unit}内设机构${words}<offices>{name}</offices>。`;
  return `{offices_count, select, 1 {${named('一个，为')}} other {${named('{offices_count}个，分别为：')}}}`;
}

/** 办公费1万元、水费2万元: items of nothing are not told. */
export const agencyItems = `<agencyItems>${whereSome('amount', '{name}{amount}¤')}</agencyItems>`;

/** What is to be bought; that it is nothing only where somebody says so. */
export function whereBuying(planned: string, nothing: string): string {
  const counted = `{assetsToBuy, select, 0 {${nothing}} other {${planned}}}`;
  return whereGiven('plannedAssets', planned, counted);
}

/**
 * An item that is nothing is stated all the same, as rules ask (TP-COMPLETE), unless the department leaves such items out as some
 * bureaus' templates do.
 */
export function unlessLeftOut(name: string, words: string): string {
  return `{${name}_sign, select, zero {{zeroItems, select, left {} other {${words}}}} other {${words}}}`;
}

/** How paragraphs of a department's own words are numbered. */
export const ownNumbers = {
  digits: '{ordinal}.',
  listed: '{ordinal}、',
  bracketed: '（{ordinal}）',
  han: '{ordinalHan}、',
  bracketedHan: '（{ordinalHan}）',
  counted: '{ordinalHan}是',
} as const;

/** The next level of each, as official documents number theirs: 一、 （一） 1. （1） (GB/T 9704—2012 7.3.3). */
export const numbersBelow: Readonly<Record<string, string>> = {
  [ownNumbers.han]: ownNumbers.bracketedHan,
  [ownNumbers.bracketedHan]: ownNumbers.digits,
  [ownNumbers.digits]: ownNumbers.bracketed,
  [ownNumbers.listed]: ownNumbers.bracketed,
  // Below the last of these the standard has none.
  [ownNumbers.bracketed]: ownNumbers.digits,
  [ownNumbers.counted]: ownNumbers.digits,
};

/** Of goals and measures: 一是…；二是…. */
export const goalNumbers = [
  ownNumbers.counted,
  ownNumbers.han,
  ownNumbers.digits,
  ownNumbers.listed,
];

/** Above the tables that a text of that locality has no place for. */
export const appendixHeading = '附表';
