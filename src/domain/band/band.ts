/** One of the grades 优, 良, 中, 差 of an indicator, as it was written. */
export type Band = WordsBand | NumbersBand | UnreadableBand;

/** 效果明显 */
export interface WordsBand {
  readonly kind: 'words';
  readonly text: string;
  /** 无报废情况: among numbers it is 0. */
  readonly isNone: boolean;
}

/** 95%～98%, 5次以内, 大于110%, 100% */
export interface NumbersBand {
  readonly kind: 'numbers';
  readonly text: string;
  readonly interval: Interval;
  /** As it is written; empty where there is none. */
  readonly unit: string;
  /** Null for a bound or a single number. */
  readonly range: RangeWriting | null;
}

/** Neither words nor numbers that can be understood. */
export interface UnreadableBand {
  readonly kind: 'unreadable';
  readonly text: string;
  /** What it was meant as, where that is clear: 5次以下 for 5次收下. */
  readonly meant: NumbersBand | null;
}

/** Numbers from one to another; without a bound it goes on to infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** How a range was written, number by number. */
export interface RangeWriting {
  readonly first: string;
  readonly firstUnit: string;
  /** ～, ~, - or 至. */
  readonly mark: string;
  readonly second: string;
  readonly secondUnit: string;
  /** What follows, and what follows the first number: 以内, (不含). */
  readonly firstTail: string;
  readonly tail: string;
}
