import type { WordingPattern } from '../form/text-rule';
import type { Term } from '../glossary/term';
import type { Fen } from '../money/fen';
import type { PlanWords } from '../text/planned-years';

/** A chapter about what some funds pay. */
export interface ChapterOfFunds {
  readonly heading: string;
  /** Two facts that are equal where these funds pay for everything: what it says is then true of all. */
  readonly allIf?: readonly [string, string];
}

/** A fact whose words say whose figures a text tells, and what stands behind them. */
export interface OwnScope {
  readonly fact: string;
  readonly before: string;
  /** How a text says itself whose they are (`scope`), where nothing beside it does; a pattern. */
  readonly said: string;
}

/** What rules on texts ask, as data. */
export interface TextRules {
  readonly wording: readonly TextWordingRule[];
  readonly threePublic: ThreePublicItems;
  readonly balance: BalancedItems;
  readonly plans: PlanWords;
  /** The days of the year before on which assets are counted; the first where a text says none of them. */
  readonly assetDays: readonly { readonly month: number; readonly day: number }[];
  /** Words that say that something was saved. */
  readonly savings: readonly string[];
  readonly changes: ChangeWords;
  readonly reasons: ReasonWords;
  readonly none: readonly NoneWords[];
  /** How the heading of a chapter reads; a pattern. */
  readonly chapter: string;
  /** The heading of a paragraph that goes on behind it; a pattern. */
  readonly runInHeading: string;
  /** What a text says of what the department does not have, which need not be explained; patterns. */
  readonly notHad: { readonly denied: string; readonly amount: string };
  /** A paragraph that but names a table: the terms in it are not used; a pattern. */
  readonly tableTitle: string;
  readonly vehicles: VehicleWords;
  readonly people: PeopleWords;
  readonly rentals: RentalWords;
  readonly agency: AgencyItems;
  readonly counted: CountedWords;
  readonly sections: readonly RequiredSection[];
  /** How the heading of a chapter begins, and what of it says that it is about what some funds pay; the first that fits. */
  readonly chapters: { readonly begins: string; readonly ofSomeFunds: readonly ChapterOfFunds[] };
  /** The facts that are lists of items with names of their own, which a text may call by them. */
  readonly namedLists: readonly string[];
  readonly ownScopes: readonly OwnScope[];
  /** What a text is about (`about`) that says how many projects there are (`count`), up to their amount, and the facts that list them. */
  readonly toldProjects: {
    readonly about: string;
    readonly counts: readonly string[];
    readonly lists: readonly string[];
  };
  /**
   * The facts that list classes of expenditure by their names: those that a class is added up of, and all that is spent on it. Of
   * text and forms either may leave out what was carried over.
   */
  readonly classLists: {
    readonly added: readonly string[];
    readonly all: string;
    /** Its items, by their names: those that chapters tell of, and others that may be meant. */
    readonly items: readonly string[];
    readonly apartBy: string;
    /** The item, and its fact, that all of those items make together. */
    readonly whole: { readonly item: string; readonly fact: string };
  };
  /** What disclosures explain. */
  readonly terms: readonly Term[];
}

/** Words that are to be written otherwise, or deleted. */
export interface TextWordingRule {
  readonly id: string;
  readonly says: string;
  /** What is said where it is known what belongs there instead. */
  readonly saysInstead?: string;
  readonly patterns: readonly WordingPattern[];
  /** Only of sentences, not of headings and labels. */
  readonly isOfSentences?: true;
  /** Each place is told, not the first of a paragraph alone: what is to be filled in is counted. */
  readonly isEach?: true;
}

/** “三公”经费 by the ids of their items. */
export interface ThreePublicItems {
  readonly total: string;
  /** Those of which each disclosure states an amount, with what it is called without one, and how it is stated as a part of another. */
  readonly stated: readonly {
    readonly item: string;
    readonly name: string;
    readonly pattern: string;
    readonly asPart?: string;
  }[];
  /** Totals and what they are the sum of. */
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[];
}

/** What comes in is what is spent: items by their ids. */
export interface BalancedItems {
  readonly sides: readonly BalancedSide[];
  /** Facts of what came from the year before or goes into the next. */
  readonly carriedFacts: readonly string[];
  /** The same said by a text, as a pattern before its amount. */
  readonly carried: string;
}

/** One side of a budget, or both in one amount. */
export interface BalancedSide {
  /** With all that was carried over. */
  readonly total: string;
  /** May be of the year alone: it balances where nothing was carried over. */
  readonly ofYear?: string;
}

/** What a text says of something that changed, or did not. */
export interface ChangeWords {
  readonly up: string;
  readonly down: string;
  readonly flat: string;
  /** Begins what is said of what hardly changed. */
  readonly nearly: string;
  /** Says that something changed by nothing, as a pattern, with what it is compared with (`base`). */
  readonly nothing: string;
  /** Before what it is compared with where it changed, and where it did not: the word to write, and those that are read. */
  readonly changedFrom: { readonly word: string; readonly pattern: string };
  readonly sameAs: { readonly word: string; readonly pattern: string };
  /** May stand behind what it is compared with, as a pattern. */
  readonly compared: string;
  /** What amounts are printed in where none stands beside. */
  readonly unit: string;
}

/** Words of reasons, as patterns. */
export interface ReasonWords {
  /** A reason follows them. */
  readonly marks: readonly string[];
  /** What may stand before such a mark at the start of a paragraph, as a pattern of the whole of it. */
  readonly isFirst: string;
  /** Behind a change, or before it, they begin what counts as its reason. */
  readonly behind: readonly string[];
  readonly before: readonly string[];
  /** They say why there is more, or why there is less. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** 减少的主要原因是: what stands at the end of a mark that itself says the way of the change it is about. */
  readonly ofUp: string;
  readonly ofDown: string;
  /** What was once more is why there is less: with them neither is said. */
  readonly past: readonly string[];
}

/** Words that say that there is none of an item. */
export interface NoneWords {
  readonly pattern: string;
  readonly items: readonly string[];
  /** Words that say that a table shows some of it. */
  readonly shown?: string;
  /** An item that explains why there is an amount all the same: what is bought this year was not there before. */
  readonly unless?: string;
  /** What was so at the end of the year before is still so. */
  readonly isLasting?: true;
  /** The rule that asks, and what it says, where it is not the one of empty tables. */
  readonly asks?: { readonly rule: string; readonly says: string };
}

/** What 机关运行经费 pays of other items. */
export interface AgencyItems {
  /** The items that have such parts, and the items of “三公”经费 that their parts are called. */
  readonly wholes: readonly string[];
  readonly items: readonly string[];
  /** Says that something else pays the rest; a pattern. */
  readonly rest: string;
}

/** Words of vehicles and their kinds, as patterns. */
export interface VehicleWords {
  /** How many there are (`total`), and what follows of their kinds (`parts`). */
  readonly counted: string;
  /** How many there are of a kind (`count`). */
  readonly part: string;
  /** What is said of some of a kind, in brackets. */
  readonly aside: string;
  /** From here on it is told how they became more or less. */
  readonly change: string;
  /** How many (`count`) there are to be run, by which item, and what one costs in a year at least and at most. */
  readonly held: string;
  readonly running: string;
  readonly yearly: { readonly least: Fen; readonly most: Fen };
}

/** People of whom it is told of which kinds they are; patterns. */
export interface PeopleWords {
  readonly wholes: readonly {
    readonly name: string;
    /** What stands before how many they are, and before how many of each kind there are. */
    readonly whole: string;
    readonly part: string;
  }[];
  /** How many they are in all (`total`), up to the first kind; how many of a kind (`count`), and what parts it from the one before. */
  readonly total: string;
  readonly count: string;
  readonly between: string;
  /** Behind the last kind: no other follows. */
  readonly ends: string;
}

/** Rented vehicles, as patterns. */
export interface RentalWords {
  /** What a text explains says that rent (`words`) is one of the costs of vehicles. */
  readonly defined: string;
  /** The fact that lists projects, and how the name of one that rents vehicles begins. */
  readonly list: string;
  readonly named: string;
  /** The items that hold rent, the narrowest first. */
  readonly within: readonly string[];
  /** Says in a sentence about them whether they are among these. */
  readonly explained: string;
}

/** How a text says how many there are of something that it lists; patterns. */
export interface CountedWords {
  /** How many (`count`) there are of what has these `names`. */
  readonly names: readonly string[];
  /** Stands between two names. */
  readonly between: string;
  /** May stand between two names, or in one. */
  readonly mayPart: string;
  /** What is no part of a name. */
  readonly aside: string;
  /** What holds it is not the name of one. */
  readonly noName: string;
  readonly longestName: number;
  /** Numbers that are not written as headings count. */
  readonly numerals: Readonly<Record<string, number>>;
  /** How many (`count`) numbered items follow. */
  readonly items: readonly string[];
  /** How they are numbered: （{han}）, {number}. */
  readonly marks: readonly string[];
}

export interface RequiredSection {
  readonly name: string;
  readonly pattern: string;
  /** Names of departments that have nothing to say there; a pattern. */
  readonly notOf?: string;
}
