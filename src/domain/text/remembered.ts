/** So many texts are kept; a workbook has fewer that differ. */
const mostTexts = 5_000;

/**
 * What is made of a text by the words in use, made once: the same names and values stand in many rows, and several rules look at
 * each of them.
 */
export function remembered<Words extends object, Result>(
  make: (text: string, words: Words) => Result,
): (text: string, words: Words) => Result {
  const byWords = new WeakMap<Words, Map<string, Result>>();
  return (text, words) => {
    const made = byWords.get(words) ?? new Map<string, Result>();
    const before = made.get(text);
    if (before !== undefined) return before;
    const result = make(text, words);
    if (made.size >= mostTexts) made.clear();
    made.set(text, result);
    byWords.set(words, made);
    return result;
  };
}
