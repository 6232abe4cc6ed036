/** The words of a Chinese name, with what is one character long, 表 or a bracket, at the word it belongs to. */
export function wordsOf(text: string): readonly string[] {
  // Older browsers do not have it, whatever the types say.
  if (!('Segmenter' in Intl)) return [text];
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const words: string[] = [];
  for (const { segment } of segments) {
    const last = words.at(-1);
    const opens = /[（(“「《]$/u;
    const isAlone = segment.length === 1 && !opens.test(segment);
    if (last !== undefined && (isAlone || opens.test(last) || last.length === 1)) {
      words.splice(-1, 1, last + segment);
    } else words.push(segment);
  }
  return words;
}
