import type { NamedCode } from '../check/cross/list-rule';

/** What a row of an export says of its amount. */
export type Attribute =
  'year' | 'unitName' | 'projectName' | 'fund' | 'nature' | CodeAttribute | NameAttribute;

export type CodeAttribute =
  'unitCode' | 'functionCode' | 'departmentCode' | 'governmentCode' | 'projectCode';

type NameAttribute = 'functionName' | 'departmentName' | 'governmentName';

export type Attributes = Readonly<Partial<Record<Attribute, string>>>;

/** What a column holds: one attribute, a part of a code (类, 款, 项), or a code or name of which only its place and what stands in it say which. */
export type ColumnMeaning =
  Attribute | `${CodeAttribute}.${0 | 1 | 2}` | 'anyCode' | 'anyName' | 'ignored';

/** The words by which exports of budget systems are understood. Data of the packs; patterns are regular expressions over label keys. */
export interface ExportWords {
  /** In their order: the first that fits says what a column is. A head of several rows reads 基本支出/小计. */
  readonly heads: readonly (readonly [meaning: ColumnMeaning, pattern: string])[];
  /** The unit of money behind a head, in brackets; its first group is the unit alone. */
  readonly unitBehind: string;
  /** How a head of a part of another column may begin, though something like a caption follows. */
  readonly partBegins: string;
  readonly amounts: {
    /** A head that says no more than that there is money below it. */
    readonly plain: string;
    /** The sum of other columns. */
    readonly total: string;
    /** A part of another column, not to be added to it; and what is no amount of this year's budget. */
    readonly notAdded: string;
    /** Behind the head of a column that has it in common with another: % is the letter of the column. */
    readonly lettered: string;
  };
  /** Kinds of money and of spending, as columns name them and as cells do; the first that fits. */
  readonly categories: Readonly<Record<CategoryAttribute, readonly CategoryWords[]>>;
  /** Kinds of money of which a form asks for a part, how a column of that part is headed, and what the rest of it is. */
  readonly ofWhich: readonly OfWhichWords[];
  /** Kinds that hold other kinds: 项目支出 is 其他运转类 or 特定目标类. */
  readonly finer: Readonly<Record<string, readonly string[]>>;
  /** How names and titles say of which version a table is: 一上, 批复, a year. */
  readonly stages: string;
  /** A budget year; its second group is the last of a span of years. Not the day that something was printed or counted on. */
  readonly years: string;
  /** The end of a year on which something was counted. */
  readonly endOfYear: string;
  /** A line above a table that says whose it is: its first group. */
  readonly unitLine: string;
  /** A sheet or a file that is called as a unit is; its groups are a code and the name. */
  readonly unitNamed: string;
  /** The title of a list of a part of what is spent, which is no part of the forms of the budget. */
  readonly partList: string;
  /** A cell that makes its row one of totals. */
  readonly totalRow: string;
  /** How codes look. */
  readonly codes: Readonly<Partial<Record<CodeAttribute, string>>>;
  /** Names of the yearly classifications, where an export has codes alone. */
  readonly names: Readonly<Partial<Record<CodeAttribute, readonly NamedCode[]>>>;
}

/** 工资福利支出 as a head is a class of 部门预算经济分类: cells have its code. */
export type CategoryAttribute = 'fund' | 'nature' | 'departmentCode';

/** 其中：财政拨款 of 一般公共预算: all three are kinds of funds, and the part and the rest begin like the whole. */
export interface OfWhichWords {
  readonly head: string;
  readonly whole: string;
  readonly part: string;
  readonly rest: string;
}

export type CategoryWords = readonly [category: string, pattern: string];

export const nameOfCode: Readonly<Record<CodeAttribute, Attribute>> = {
  unitCode: 'unitName',
  functionCode: 'functionName',
  departmentCode: 'departmentName',
  governmentCode: 'governmentName',
  projectCode: 'projectName',
};

export const codeAttributes: readonly CodeAttribute[] = [
  'unitCode',
  'functionCode',
  'departmentCode',
  'governmentCode',
  'projectCode',
];

/** Codes of classifications, made of the codes above them: 201, 20103, 2010301. */
export const layeredCodes = ['functionCode', 'departmentCode', 'governmentCode'] as const;

export function isCodeAttribute(meaning: string): meaning is CodeAttribute {
  return codeAttributes.some((one) => one === meaning);
}
