/** A statement that figures of several forms of a workbook agree, with its id from the catalogue of rules. */
export interface CrossRule {
  readonly id: string;
  readonly left: CrossTerm;
  readonly relation: 'equal' | 'atMost';
  readonly right: CrossTerm;
  /** It holds only where these are 0: what they stand for is in one of the forms alone. */
  readonly whileZero?: readonly CrossTerm[];
  /** Where the differences of the rules before it with the same id make up its own, it is wrong only because of them. */
  readonly follows?: true;
}

/** A figure of a form that stands outside of its blocks. */
export interface CrossTerm {
  readonly form: string;
  readonly field: string;
  /** There is a form for each project: the figures of all are added. Otherwise nobody knows which of several is meant. */
  readonly ofAll?: true;
}
