/** The function with its results kept, by a key of its arguments. */
export function remembered<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
  keyOf: (...values: Arguments) => string,
): (...values: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...values) => {
    const key = keyOf(...values);
    const result = known.get(key) ?? compute(...values);
    known.set(key, result);
    return result;
  };
}
