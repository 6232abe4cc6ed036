const chapter = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/;
const longestHeading = 40;

/** The heading of the chapter that a paragraph of a text belongs to; null for a heading, and for what stands before the first. */
export function chapterOf(paragraphs: readonly string[], place: number): string | null {
  if (isChapter(paragraphs[place] ?? '')) return null;
  const heading = paragraphs.slice(0, place).findLast(isChapter);
  return heading === undefined ? null : heading.trim();
}

function isChapter(text: string): boolean {
  const plain = text.trim();
  return plain.length <= longestHeading && chapter.test(plain) && !/[。；，]|[：:]./.test(plain);
}
