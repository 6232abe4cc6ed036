import { knownExpression } from '../check/known-expression';

/** The heading of the chapter that a paragraph of a text belongs to; null for a heading, and for what stands before the first. */
export function chapterOf(
  paragraphs: readonly string[],
  place: number,
  chapter: string,
): string | null {
  const isChapter = (text: string) => knownExpression(chapter).test(text.trim());
  if (isChapter(paragraphs[place] ?? '')) return null;
  const heading = paragraphs.slice(0, place).findLast(isChapter);
  return heading === undefined ? null : heading.trim();
}
