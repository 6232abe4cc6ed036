const counted = '(?:台|套|辆|部|个|件|册|幅|处|栋|间|亩|人|次|平方米|公里)';

/** Behind the key of a name: what it is counted in. */
export const countedIn = new RegExp(`\\(${counted}(?:[、/,]?${counted})*\\)$`, 'u');

/** Before the numbers of columns. */
export const numberingWords = /^(?:[*＊]+|栏\s*次)$/u;
