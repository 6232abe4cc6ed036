/** The words by which statements are known: what a language says, not what a department does. Expressions are without groups. */
export interface StatementWords {
  readonly items: readonly ItemWords[];
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
  /** Facts that have to be equal, where both are known, for its figure to be one: 人员经费 of all funds and of the general budget. */
  readonly oneIf?: readonly [string, string];
  /** It counts what all funds pay together. */
  readonly isOfAllFunds?: true;
  /** It is what some funds pay: what is said behind it, without naming others, is said of these funds. */
  readonly isOfSomeFunds?: true;
  /** The items that it may be a part of, by their ids. */
  readonly partOf?: readonly string[];
}
