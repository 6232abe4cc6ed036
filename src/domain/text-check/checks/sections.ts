import { broken, holds, type TextAnswer } from '../text-finding';
import type { TextToCheck } from '../text-to-check';

const rule = 'DOC-SECTIONS';
/** Fewer of them are a piece of a text, not one that lacks some. */
const least = 5;

const longest = 50;

/** （四）政府采购情况：2026年…, 2.政府采购情况。2026年…: of a paragraph that begins with its heading, that alone. */
function headingIn(text: string): string {
  if (text.trim().length <= longest) return text;
  return (
    /^\s*[(（]?[一二三四五六七八九十\d]+[)）、.][^：:。；，]{2,20}(?=[：:。])/.exec(text)?.[0] ??
    text
  );
}

/** A whole text has the chapters that a disclosure is to have. */
export function checkSections({ paragraphs, rules }: TextToCheck): readonly TextAnswer[] {
  const headings = paragraphs.map(headingIn).filter((text) => text.trim().length <= longest);
  const missing = rules.sections.filter(
    ({ pattern }) => !headings.some((text) => new RegExp(pattern).test(text)),
  );
  if (rules.sections.length - missing.length < least) return [];
  if (missing.length === 0) return [holds(rule)];
  const title = paragraphs.findIndex((text) => text.trim() !== '');
  const end = paragraphs[title]?.length ?? 0;
  const items = { list: missing.map(({ name }) => name), areNames: true } as const;
  return [
    broken({
      rule,
      says: 'textSectionsMissing',
      params: { items },
      paragraph: title,
      start: 0,
      end,
    }),
  ];
}
