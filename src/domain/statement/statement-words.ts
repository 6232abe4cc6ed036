import type { StatedList } from './statement';

/** The words by which statements are known: what a language says, not what a department does. Expressions are without groups. */
export interface StatementWords {
  readonly items: readonly ItemWords[];
  readonly clauses: ClauseWords;
  /** May stand between the name of an item and its figure. */
  readonly fillers: readonly string[];
  /** May stand before the name of an item and leave it what it is. */
  readonly lead: readonly string[];
  /** Before the name of an item of all funds they make it another one: 财政拨款基本支出. */
  readonly ofSomeFunds: readonly string[];
  /** How names of departments end. */
  readonly departments: readonly string[];
  /** In the name of something that is not the department itself. */
  readonly others: readonly string[];
}

/** An item of the budget and all it is called. */
export interface ItemWords {
  readonly id: string;
  readonly names: readonly string[];
  /** What it is called only where a change is spoken of. */
  readonly short?: readonly string[];
  /** What it is called only as a part of another. */
  readonly asPart?: readonly string[];
  /** What the facts of the forms call it; more than one where forms differ in what they count. */
  readonly facts: readonly string[];
  /** Facts that its figure may be too in paragraphs of these words, where a place counts more in it; it says nothing about them. */
  readonly mayBe?: { readonly facts: readonly string[]; readonly where: string };
  /** Facts that are lists, of which each amount may be its figure: 机关运行经费 is the 公用经费 of the offices alone. */
  readonly mayBeOneOf?: readonly string[];
  /** Items that forms count in it, and which are apart where a list has both. */
  readonly lessBeside?: readonly string[];
  /** Facts that have to be equal, where both are known, for its figure to be one: 人员经费 of all funds and of the general budget. */
  readonly oneIf?: readonly [string, string];
  /** The item, and its fact, that may be all of it that forms count: what a text tells as more, with that as a part, they do not know. */
  readonly knownPart?: string;
  /** Where the text says that this other item is what the forms say, it is that which they count. */
  readonly orElse?: string;
  /** What follows 其中 behind it need not be all: 固定资产…，其中房屋…. */
  readonly namesSomeParts?: true;
  /** Facts that have to be equal, where both are known, for the others to say it where the first of its facts is not known. */
  readonly othersIf?: readonly [string, string];
  /** It counts what all funds pay together. */
  readonly isOfAllFunds?: true;
  /** It is what some funds pay: what is said behind it, without naming others, is said of these funds. */
  readonly isOfSomeFunds?: true;
  /** Its parts are told beside the same items of all funds, and are other amounts than those. */
  readonly hasItsOwnParts?: true;
  /** It is told of several wholes, of each another amount: 工资福利支出 of 基本支出, and of all. */
  readonly isOfManyWholes?: true;
  /** The item, by its id, that it is never more than, and what is said where a text has more. */
  readonly atMost?: { readonly item: string; readonly says: string };
  /** The items that it may be a part of, by their ids. */
  readonly partOf?: readonly string[];
}

export interface ListOpening {
  readonly kind: StatedList['kind'];
  readonly pattern: string;
  /** It tells the parts of the whole once more, in another way. */
  readonly isAnew?: true;
}

/** What the words of a clause say beside what they name; expressions, with the groups that are told of. */
export interface ClauseWords {
  /** They begin a list. */
  readonly opens: readonly ListOpening[];
  /** At the start of a clause: a reason, whether or not a figure stands before it. */
  readonly reason: string;
  /** What something is compared with; `year`, and `final` for what was spent. */
  readonly base: string;
  /** At the end of a clause: it became more or less; `word`. */
  readonly direction: string;
  /** At the start of a clause that tells a reason: what became more or less follows; `word`. */
  readonly directionFirst: string;
  /** The whole of a clause: what was named before became so much, or is so much in a year. */
  readonly outcome: string;
  readonly ofYear: string;
  /** The whole of a clause: what the amounts before it make together. */
  readonly together: string;
  /** Which of those words mean more. */
  readonly up: string;
  /** At the end of a clause: nothing changed. */
  readonly flat: string;
  /** At the end of a clause: it is a part of something; `whole`. */
  readonly share: string;
  /** At the end of a clause: figures of several items follow. */
  readonly several: string;
  /** At the end of a clause: shares of several items follow. */
  readonly severalShares: string;
  /** At the start of a clause with an amount of which a part is told: 占8万元的50%, 是8万元的50%. */
  readonly measuredBy: string;
  /** All that stands between that amount and how much of it. */
  readonly ofThat: string;
  /** At the start of a clause behind an amount: what it is. */
  readonly namedAfter: string;
  /** At the end of a clause that names what was told before: parts of it follow. */
  readonly within: string;
  /** At the start of brackets that hold no parts of the amount before them. */
  readonly remark: string;
}
