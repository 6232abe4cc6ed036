import type { WordingPattern, WordingQuestion, WordingRule } from '../../../form/text-rule';
import { isDerived } from '../../../form/walk-parts';
import { isBlankMarker, plainText } from '../../../value/number-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, notApplicable, passed, type Verdict } from '../../verdict';
import { unpairedMark } from './unpaired-mark';

const sayings: Readonly<Record<WordingQuestion, string>> = {
  leftOver: 'leftOver',
  spelled: 'spelledOther',
  doubled: 'saidTwice',
  paired: 'unpaired',
};

/** How much of a text is shown around what is found in it. */
const around = 6;

/** Whether a text was finished and is written as usual. What the form came with is not asked. */
export function checkWording(rule: WordingRule, figure: Figure, context: FormContext): Verdict {
  const { content, at, field } = figure;
  const look = { rule: rule.id, reads: [at] };
  if (content.kind !== 'text' || isDerived(field)) return notApplicable(look);
  const { text } = content;
  const isPreset = text.trim() === String(field.preset ?? '').trim();
  if (isPreset || isBlankMarker(plainText(text))) return notApplicable(look);
  const label = { text: field.label };
  if (rule.asks === 'paired') {
    const mark = unpairedMark(text);
    if (mark === null) return passed(look);
    const params = { field: label, found: { text: mark.words }, place: { text: near(text, mark) } };
    return failed(look, { says: 'unpaired', params, at: [at], fix: null });
  }
  const found = firstFound(rule, text);
  if (!found) return passed(look);
  if (namesIndicator(rule, figure, context)) return notApplicable(look);
  const { mended } = found;
  const says = mended === null || rule.asks !== 'leftOver' ? sayings[rule.asks] : 'leftOverMarks';
  const params = {
    field: label,
    found: { text: found.words },
    place: { text: near(text, found) },
    ...(found.instead === null ? {} : { expected: { text: found.instead } }),
  };
  const fix = mended === null ? null : { at, value: mended };
  return failed(look, { says, params, at: [at], fix });
}

function namesIndicator(
  { unlessNames }: WordingRule,
  { field, scope }: Figure,
  { figures }: FormContext,
): boolean {
  if (unlessNames?.fields.includes(field.id) !== true) return false;
  return figures.find(unlessNames.value, scope)?.scope.length === scope.length;
}

/** There are many texts, and few patterns. */
const expressions = new WeakMap<WordingPattern, RegExp>();

interface Found {
  readonly start: number;
  readonly words: string;
  /** What belongs there instead, and the whole text with all of its kind mended. */
  readonly instead: string | null;
  readonly mended: string | null;
}

function firstFound({ patterns = [] }: WordingRule, text: string): Found | null {
  const found = patterns.flatMap((pattern): Found[] => {
    const match = expressionOf(pattern).exec(text);
    if (!match) return [];
    const { before = '' } = match.groups ?? {};
    const start = match.index + before.length;
    const words = match[0].slice(before.length);
    if (pattern.instead === undefined) return [{ start, words, instead: null, mended: null }];
    const instead = insteadOf(pattern.instead, match.groups);
    return [{ start, words, instead, mended: mend(text, patterns) }];
  });
  return found.sort((one, other) => one.start - other.start)[0] ?? null;
}

function expressionOf(pattern: WordingPattern): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const { find, after = '' } = pattern;
  const made = new RegExp(`(?<before>${after})(?:${find})`, 'u');
  expressions.set(pattern, made);
  return made;
}

function insteadOf(instead: string, groups: Groups): string {
  return instead.replace('{kept}', groups?.['kept'] ?? '');
}

/** All that can be mended, at once. */
function mend(text: string, patterns: readonly WordingPattern[]): string {
  return patterns.reduce((mended, pattern) => {
    const { instead } = pattern;
    if (instead === undefined) return mended;
    return Array.from(mended.matchAll(new RegExp(expressionOf(pattern), 'gu'))).reduceRight(
      (left, match) => {
        const { before = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        const start = match.index + before.length;
        return left.slice(0, start) + insteadOf(instead, match.groups) + left.slice(end);
      },
      mended,
    );
  }, text);
}

type Groups = RegExpExecArray['groups'];

function near(text: string, { start, words }: Pick<Found, 'start' | 'words'>): string {
  const from = Math.max(0, start - around);
  const until = start + words.length + around;
  const before = from > 0 ? '…' : '';
  return `${before}${text.slice(from, until)}${until < text.length ? '…' : ''}`;
}
