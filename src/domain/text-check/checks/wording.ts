import {
  findEachWording,
  findWording,
  type FoundWording,
} from '../../check/kinds/wording/find-wording';
import { mendedPair } from '../../check/kinds/wording/mended-pair';
import { unpairedMark } from '../../check/kinds/wording/unpaired-mark';
import type { WordingPattern } from '../../form/text-rule';
import { remembered } from '../../text/remembered';
import { broken, holds, type TextAnswer, type TextFix } from '../text-finding';
import type { TextWordingRule } from '../text-rules';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

/** Words and marks are written as usual, and nothing was left that is to be filled in. */
export function checkWords({ read, rules }: TextToCheck): readonly TextAnswer[] {
  const written = read.filter(({ text }) => text.trim() !== '');
  return written.flatMap((paragraph) => [
    ...rules.wording.flatMap((rule) => checkRule(rule, paragraph)),
    checkPairs(paragraph),
  ]);
}

/** Most paragraphs are what they were when the text was checked last. */
const wordingIn = remembered((text: string, patterns: readonly WordingPattern[]) =>
  findWording(patterns, text),
);

function checkRule(rule: TextWordingRule, paragraph: ReadParagraph): readonly TextAnswer[] {
  const { text } = paragraph;
  if (rule.isOfSentences === true && !isSentence(text)) return [holds(rule.id)];
  const first = wordingIn(text, rule.patterns);
  if (!first) return [holds(rule.id)];
  const found = rule.isEach === true ? findEachWording(rule.patterns, text) : [first];
  return found.map((one) => tell(rule, one, paragraph));
}

function tell(
  rule: TextWordingRule,
  { start, words, instead, mended }: FoundWording,
  { text, place }: ReadParagraph,
): TextAnswer {
  const end = start + words.length;
  const isKnown = mended !== null && instead !== null;
  return broken({
    rule: rule.id,
    says: isKnown ? (rule.saysInstead ?? rule.says) : rule.says,
    params: {
      found: { text: words },
      near: { text: near(text, start, end) },
      ...(instead === null ? {} : { expected: { text: instead } }),
    },
    ...{ paragraph: place, start, end },
    fix: isKnown ? fixOf(text, mended, { start, end, words: instead }) : null,
  });
}

function isSentence(text: string): boolean {
  return text.length > 20 && /[。；]/.test(text);
}

function checkPairs({ text, place }: ReadParagraph): TextAnswer {
  const rule = 'TX-PAIR';
  const mark = unpairedMark(text) ?? oddQuote(text);
  if (!mark) return holds(rule);
  const { start, words } = mark;
  const end = start + words.length;
  return broken({
    rule,
    says: 'textUnpaired',
    params: { found: { text: words }, near: { text: near(text, start, end) } },
    ...{ paragraph: place, start, end },
    fix: mendedPair(text),
  });
}

/** Straight quotation marks open and close alike: there is an even number of them. Behind a number one may stand for inches: 24". */
function oddQuote(text: string): { readonly start: number; readonly words: string } | null {
  const all = [...text.matchAll(/"/g)];
  const last = all.at(-1);
  const isOdd = all.length % 2 === 1 && !/\d"(?=\p{Script=Han})/u.test(text);
  return isOdd && last ? { start: last.index, words: '"' } : null;
}

/** Those words alone, or from the first to the last that differ. */
function fixOf(text: string, mended: string, one: TextFix): TextFix {
  const isAll = text.slice(0, one.start) + one.words + text.slice(one.end) === mended;
  return isAll ? one : shortest(text, mended);
}

function shortest(text: string, mended: string): TextFix {
  let start = 0;
  while (start < Math.min(text.length, mended.length) && text[start] === mended[start]) start += 1;
  let same = 0;
  const most = Math.min(text.length, mended.length) - start;
  while (same < most && text.at(-1 - same) === mended.at(-1 - same)) same += 1;
  return { start, end: text.length - same, words: mended.slice(start, mended.length - same) };
}

/** How much of a text is shown around what is found in it. */
const around = 6;

function near(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  const until = end + around;
  const shown = text.slice(from, until);
  // A paragraph's indentation says nothing.
  const before = from > 0 ? `…${shown}` : shown.trimStart();
  return `${before}${until < text.length ? '…' : ''}`;
}
