import type { ShareStatement } from './statement';

export type ToldShare = Pick<ShareStatement, 'of' | 'whole'>;

/** While a paragraph is read: of which amounts its percentages are shares, where more is told than 占 behind one of them. */
export interface SharesInMaking {
  /** Amounts in a row: 分别为5万元、3万元. What is said behind them is said of them together. */
  row: readonly number[];
  rowEnd: number;
  /** Shares that are told next. */
  due: readonly ToldShare[];
}

export function noShares(): SharesInMaking {
  return { row: [], rowEnd: 0, due: [] };
}

export function nextShare(shares: SharesInMaking): ToldShare | undefined {
  const [told] = shares.due;
  shares.due = shares.due.slice(1);
  return told;
}

/** The amounts that a share behind the amount at this place is of. */
export function amountsTogether({ row }: SharesInMaking, place: number): readonly number[] {
  return row.includes(place) ? row : [place];
}
