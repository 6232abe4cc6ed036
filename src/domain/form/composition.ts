import type { FormDefinition } from './form-definition';
import type { FieldKind } from './form-field';
import type { Words } from './words';

/**
 * How tables are understood whose layout nobody wrote down: a layout is made from the heads that stand in them, where the title says
 * which form it is and the sums bear it out. All words are regular expressions over keys of labels.
 */
export interface Composition {
  readonly form: FormDefinition;
  readonly title: string;
  /** What no title of it holds: 基本支出 is none of 支出表. */
  readonly notInTitle?: string;
  /** The rows that repeat where no codes stand in them. */
  readonly rows: {
    readonly block: string;
    readonly item: Words;
    readonly name: string;
    /** What the head of their names says. */
    readonly head: string;
    /** That head alone tells the name; codes and names of others beside it are words like any other. */
    readonly isNamedByHead?: true;
  };
  /** What its columns of amounts are read as, the first that fits. */
  readonly columns: readonly ColumnWords[];
}

/** Tables in which each row has a list of its own at the right. */
export interface DetailComposition extends Composition {
  readonly details: DetailList;
}

/** A head that owns others says of the columns below it what they are a part of: 上年结转 above 一般公共预算. */
export type ColumnWords = readonly [id: string, words: string, place?: 'owner'];

/** Tables whose rows are known by their names, in one list or in several side by side, or with a row for each year. */
export interface ListComposition {
  readonly form: FormDefinition;
  readonly title: string;
  readonly notInTitle?: string;
  readonly lists: readonly ComposedList[];
  /** What columns are read as that hold a part of each line. */
  readonly columns: readonly ColumnWords[];
}

export interface ComposedList {
  readonly lines: readonly ListLine[];
  /** How the fields of lines begin that nobody knows: those of two lists in one table are not the same. */
  readonly unknown?: string;
  /** How the field of a whole line ends, where those of its parts end in another way. */
  readonly whole?: string;
}

export interface ListLine {
  readonly id: string;
  /** Its name without a number in front. Of lines that are called alike the first is meant that none below is. */
  readonly words: string;
  /** The lines it is added into: the first of them that is there. */
  readonly in?: readonly string[];
  /** It is meant below that line only. */
  readonly below?: string;
  /** Where it does not stand right below what others that are called alike are parts of, it is none of them. */
  readonly endsParts?: true;
  /** Where these are there they are all of its sum, though 其中 stands before one. */
  readonly beside?: readonly string[];
  /** Lines below it that nobody knows are its parts. */
  readonly holds?: true;
}

/** Tables about one thing: names with what each is at the right of it, and below them a list. */
export interface PaperComposition {
  readonly form: FormDefinition;
  readonly title: string;
  readonly notInTitle?: string;
  readonly fields: readonly PaperField[];
  /** Names above or beside those of several fields. */
  readonly groups: string;
  readonly list: DetailList;
}

export interface DetailList {
  readonly block: string;
  readonly item: Words;
  /** The field of each column, by the words of its head. */
  readonly columns: readonly (readonly [id: string, words: string, kind: FieldKind])[];
}

export interface PaperField {
  readonly id: string;
  readonly words: string;
  readonly kind: 'text' | 'amount';
  /** The amounts that it is the sum of, where all of them are there. */
  readonly add?: readonly string[];
  /** The field that it stands for in such a sum. */
  readonly as?: string;
  /** What it holds too, where without it the sum is another. */
  readonly mayAdd?: readonly string[];
}

/** Words of heads that mean the same in every table. */
export interface HeadWords {
  readonly serial: string;
  readonly code: string;
  /** A column of one part of a code: 类, 款 or 项. */
  readonly codePart: string;
  readonly name: string;
  /** Other words and no amounts. */
  readonly text: string;
  readonly quantity: string;
  /** What one of them costs: nobody adds it up. */
  readonly price: string;
  /** What says nothing of a column: 金额, 预算数. */
  readonly plain: string;
  /** The sum of the columns beside it. */
  readonly sum: string;
  /** A part that is in another column as well. */
  readonly partly: string;
  readonly change: string;
  readonly growth: string;
  /** A share of a total. */
  readonly share: string;
  readonly lastYear: string;
  /** What was spent of a plan. */
  readonly spent: string;
  /** The year of the plan, where a row is of one. */
  readonly thisYear: string;
}

/** What an amount says of that of the same name. */
export type Relation = 'lastYear' | 'difference' | 'growth';

/** How fields end whose amounts say of another what it was last year, how much it changed, and by which share: they are called as that is. */
export type RelatedEndings = Readonly<Record<Relation, string>>;

export interface Compositions {
  /** The pack that has them. */
  readonly packId: string;
  readonly forms: readonly Composition[];
  readonly lists: readonly ListComposition[];
  readonly papers: readonly PaperComposition[];
  readonly details: readonly DetailComposition[];
  /** What stands in sentences above a table, and in no title. */
  readonly noTitle: string;
  readonly words: HeadWords;
  readonly endings: RelatedEndings;
  /** Codes of a classification in steps: the field of code and name, and how many digits, from the outermost. */
  readonly steps: readonly CodeStep[];
  /** Rows of units above rows of something else. */
  readonly units: Omit<Composition['rows'], 'isNamedByHead'> & { readonly code: string };
  readonly layout: Words;
}

export interface CodeStep {
  readonly digits: number;
  readonly block: string;
  readonly item: Words;
  readonly code: string;
  readonly name: string;
  /** The fields of its codes where each has a column of its own, from the outermost to the own. */
  readonly parts: readonly string[];
}
