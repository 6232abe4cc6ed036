import type { FindingParam } from '../check/finding';
import type { SheetAddress } from '../grid/sheet-address';
import type { Span } from '../statement/span';

/** Words of a paragraph: its place in the text, and where in it. */
export interface PlacedSpan extends Span {
  readonly paragraph: number;
}

/** A rule that words of a text break, as plain data. */
export interface TextFinding extends PlacedSpan {
  readonly rule: string;
  /** What is wrong, by the name of the sentence that says it. */
  readonly says: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  /** Words of the text that they disagree with. */
  readonly others: readonly PlacedSpan[];
  /** Cells that they disagree with. */
  readonly cells: readonly SheetAddress[];
  /** By how much those cells are more than the text says, in 分. */
  readonly excess?: number;
  /** What is known beside the text says so. */
  readonly isOfKnown: boolean;
  /** It is so still once the words it comes of are mended. */
  readonly isStillSo: boolean;
  readonly fix: TextFix | null;
}

/** Words of the same paragraph, and what is to stand in their place. */
export interface TextFix extends Span {
  readonly words: string;
}

/** What a rule says of one place. */
export interface TextAnswer {
  readonly rule: string;
  /** Null where it holds. */
  readonly finding: TextFinding | null;
}

export function holds(rule: string): TextAnswer {
  return { rule, finding: null };
}

type Told = Pick<TextFinding, 'rule' | 'says' | 'params' | 'paragraph' | 'start' | 'end'>;

type Untold = Pick<TextFinding, 'others' | 'cells' | 'isOfKnown' | 'isStillSo' | 'fix'>;

const nothingElse: Untold = {
  others: [],
  cells: [],
  isOfKnown: false,
  isStillSo: false,
  fix: null,
};

export function broken(finding: Told & Partial<Untold>): TextAnswer {
  return { rule: finding.rule, finding: { ...nothingElse, ...finding } };
}
