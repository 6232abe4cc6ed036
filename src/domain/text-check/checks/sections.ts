import { knownExpression } from '../../check/known-expression';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { TextToCheck } from '../text-to-check';

const rule = 'DOC-SECTIONS';
/** Fewer of them are a piece of a text, not one that lacks some. */
const least = 5;

/** A whole text has the chapters that a disclosure is to have; what a table beside it is about is said there. */
export function checkSections({
  paragraphs,
  titles = [],
  departments,
  rules,
}: TextToCheck): readonly TextAnswer[] {
  const runIn = knownExpression(rules.runInHeading);
  const headings = [...paragraphs, ...titles].flatMap((text) =>
    text.trim().length <= 50 ? text : (runIn.exec(text.trim())?.[0] ?? []),
  );
  const asked = rules.sections.filter(({ notOf }) => !isOf(departments, notOf));
  const missing = asked.filter(
    ({ pattern }) => !headings.some((text) => new RegExp(pattern).test(text)),
  );
  if (asked.length - missing.length < least) return [];
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

/** Whether it is known whose the text is, and all of them are such. */
function isOf(departments: readonly string[], names: string | undefined): boolean {
  if (names === undefined || departments.length === 0) return false;
  return departments.every((one) => knownExpression(names).test(one));
}
