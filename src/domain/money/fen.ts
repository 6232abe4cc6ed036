declare const fenBrand: unique symbol;

/** An amount of money: a whole number of 分, so that sums and comparisons are exact. */
export type Fen = number & { readonly [fenBrand]: true };

/** Whether a number can be an amount: whole, and small enough that every neighbour is a number too. */
export function isFen(value: number): value is Fen {
  return Number.isSafeInteger(value);
}

/** @throws RangeError for what is not a whole number of 分 or exceeds 90 万亿元. */
export function fen(value: number): Fen {
  const amount = value === 0 ? 0 : value;
  if (!isFen(amount)) throw new RangeError(`${value} is not a whole number of fen`);
  return amount;
}
