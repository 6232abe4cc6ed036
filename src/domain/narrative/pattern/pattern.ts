/** A sentence with places for facts. Written in ICU MessageFormat, so that people and tools know how to read it. */
export type Pattern = readonly PatternPart[];

/** Stands for the unit of amounts, as in the number patterns of CLDR: {total}¤ is 3万元 or 30000元. */
export const moneySign = '¤';

export type PatternPart = WordsPart | FactPart | ChoicePart | EachPart;

export interface WordsPart {
  readonly kind: 'words';
  readonly words: string;
}

/** `{total}`: printed by what it is, an amount, a share, a text. */
export interface FactPart {
  readonly kind: 'fact';
  readonly name: string;
}

/** `{total_trend, select, up {增加} down {减少} other {持平}}`: words that a fact decides. */
export interface ChoicePart {
  readonly kind: 'choice';
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly other: Pattern;
}

export interface ChoiceOption {
  readonly value: string;
  readonly pattern: Pattern;
}

/** `<items>{name}{amount}万元</items>`: once for each item of a list. */
export interface EachPart {
  readonly kind: 'each';
  readonly list: string;
  readonly item: Pattern;
}
