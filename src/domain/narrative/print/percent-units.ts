export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The percentage in units of its last decimal, rounded half up: 14.085 % with two decimals are 1409. Exact for all amounts. */
export function percentUnits({ part, whole }: Share, decimals: number): number {
  const scaled = BigInt(part) * 10n ** BigInt(decimals + 2);
  const sign = scaled < 0n !== whole < 0 ? -1n : 1n;
  const above = scaled < 0n ? -scaled : scaled;
  const below = BigInt(Math.abs(whole));
  return Number((sign * (2n * above + below)) / (2n * below));
}
