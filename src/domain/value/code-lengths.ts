/** In some places the whole code stands where its last part belongs: 20103, 2010301. */
const wholeCodes = [5, 7];

/** How many digits may stand where so many belong. What has five is whole by itself. */
export function lengthsOfCode(digits: number): readonly number[] {
  return digits < 5 ? [digits, ...wholeCodes] : [digits];
}
