/** 指标值 as its grammar reads it: ≥95%, 2022年年底, 显著. */
export type IndicatorValue = Figure | FigureRange | DateValue | WordValue | UnknownValue;

export type Operator = '≥' | '≤' | '>' | '<' | '=';

/** ≥95%, 14辆, ≤300元/人. */
export interface Figure {
  readonly kind: 'figure';
  /** Null where none is written, which means =. */
  readonly operator: Operator | null;
  /** The exact decimal, without thousands separators. */
  readonly number: string;
  readonly unit: IndicatorUnit | null;
}

export interface FigureRange {
  readonly kind: 'range';
  readonly from: string;
  readonly to: string;
  readonly unit: IndicatorUnit;
}

/** What a figure is counted in, by its usual name: 百分比 is %. */
export interface IndicatorUnit {
  readonly name: string;
  /** What it is for each of: the 人 of 元/人. */
  readonly per: string | null;
}

/** A day, a month, the end of one of them, or from one to another, as it is written. */
export interface DateValue {
  readonly kind: 'date';
  readonly text: string;
}

/** 显著. */
export interface WordValue {
  readonly kind: 'word';
  readonly text: string;
  /** Whether it is one of those in use, or made of them. */
  readonly isCommon: boolean;
}

/** What is none of these. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly text: string;
}
