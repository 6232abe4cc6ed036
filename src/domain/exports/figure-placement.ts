import type { Attribute } from './export-words';

/** Which sums of an export are a form's figures. Data of the packs. */
export interface FigurePlacement {
  readonly form: string;
  /** The blocks that the figures stand in, from the outermost inwards; none for figures of the form itself. */
  readonly within: readonly PlacementLevel[];
  /** A row counts once in each of them: what is spent on something also comes from somewhere. */
  readonly parts: readonly PlacementPart[];
  /** Figures that are a part of others: 其中. */
  readonly ofWhich?: readonly OfWhichFigures[];
}

/** Figures that are a part of others: each row that counts in those either is of the part, or of the rest, or leaves it open. */
export interface OfWhichFigures {
  readonly needs: readonly Attribute[];
  /** The rows that count in the others. */
  readonly rows: AttributeCondition;
  readonly fields: readonly PlacedField[];
  readonly part: AttributeCondition;
  readonly rest: AttributeCondition;
}

export interface PlacementPart {
  /** What the rows of an export must say at all for these figures: without such columns there are none. */
  readonly needs: readonly Attribute[];
  /** The rows that belong here. */
  readonly rows: AttributeCondition;
  /** Each figure is the sum of the rows for which this holds; the first that does. */
  readonly fields: readonly PlacedField[];
  /** An export of which all rows are one of these says a part of what the figures are the sum of. */
  readonly notOnly?: readonly PartOfAll[];
}

/** Rows that are a part of all that is spent: all of them say the one, and none says one of the others. */
export interface PartOfAll {
  readonly all: AttributeCondition;
  readonly unless: readonly AttributeCondition[];
}

export interface PlacedField {
  readonly field: string;
  readonly when: AttributeCondition;
}

/** Of each attribute, what its value begins like: 301, or general. All must hold. */
export type AttributeCondition = Readonly<Partial<Record<Attribute, readonly string[]>>>;

export interface PlacementLevel extends FigureLevel {
  /** What is written into the fields of an item: an item is made for each combination of those by which it is known. */
  readonly texts: readonly PlacedWords[];
  /** Items stand in the order of what they are known by; else as they come in the export. */
  readonly inOrder?: boolean;
}

/** A block, and how its items are told apart. */
export interface FigureLevel {
  readonly block: string;
  /** Its fields, from which letter on a field says what is in it. */
  readonly texts: readonly Pick<PlacedWords, 'field' | 'from'>[];
  /** By which fields two items are the same: the first of these of which both say something decides. */
  readonly known: readonly (readonly string[])[];
}

/** An item of a block, by what its fields say. */
export interface FigureItem {
  readonly level: FigureLevel;
  readonly texts: Readonly<Record<string, string>>;
  /** Fields that stay empty since their code does not go down to their level. */
  readonly short: readonly ShortCode[];
}

export interface ShortCode {
  readonly field: string;
  /** What the field is called. */
  readonly label: string;
  /** The code as the export says it. */
  readonly code: string;
}

/** What a field of an item says: an attribute, a part of it from one letter to another, or a word for it. */
export interface PlacedWords {
  readonly field: string;
  readonly of: Attribute;
  readonly from?: number;
  readonly to?: number;
  readonly words?: Readonly<Record<string, string>>;
}
