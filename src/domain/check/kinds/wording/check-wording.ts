import type { WordingQuestion, WordingRule } from '../../../form/text-rule';
import { isDerived } from '../../../form/walk-parts';
import { isBlankText } from '../../../value/number-text';
import { isCellError, isTooNarrow } from '../../../value/shown-text';
import type { Figure } from '../../figure';
import type { FormContext } from '../../form-context';
import { failed, type OnlyCounted, type Verdict } from '../../verdict';
import { findWording, type FoundWording } from './find-wording';
import { applied, mendedPair } from './mended-pair';
import { unpairedMark } from './unpaired-mark';

const sayings: Readonly<Record<WordingQuestion, string>> = {
  leftOver: 'leftOver',
  spelled: 'spelledOther',
  doubled: 'saidTwice',
  paired: 'unpaired',
};

const noPatterns: readonly never[] = [];

/** How much of a text is shown around what is found in it. */
const around = 6;

/** Whether a text was finished and is written as usual. What the form came with is not asked. */
export function checkWording(
  rule: WordingRule,
  figure: Figure,
  context: FormContext,
): Verdict | OnlyCounted {
  const { content, at, field } = figure;
  if (content.kind !== 'text' || isDerived(field)) return 'notApplicable';
  const { text } = content;
  const isPreset = text.trim() === String(field.preset ?? '').trim();
  if (isPreset || isBlankText(text)) return 'notApplicable';
  if (rule.asks === 'paired') {
    const mark = unpairedMark(text);
    if (mark === null) return 'pass';
    const look = { rule: rule.id, reads: [at] };
    const params = {
      field: { text: field.label },
      found: { text: mark.words },
      place: { text: near(text, mark) },
    };
    const mended = mendedPair(text);
    const fix = mended && { at, value: applied(text, mended) };
    return failed(look, { says: 'unpaired', params, at: [at], fix });
  }
  const found = findWording(rule.patterns ?? noPatterns, text);
  if (!found) return 'pass';
  if (namesIndicator(rule, figure, context)) return 'notApplicable';
  const { mended } = found;
  const look = { rule: rule.id, reads: [at] };
  const says = sayingOf(rule.asks, found);
  const params = {
    field: { text: field.label },
    found: { text: found.words },
    place: { text: near(text, found) },
    ...(found.instead === null ? {} : { expected: { text: found.instead } }),
  };
  const fix = mended === null ? null : { at, value: mended };
  return failed(look, { says, params, at: [at], fix });
}

function sayingOf(asks: WordingQuestion, { mended, words }: FoundWording): string {
  if (asks !== 'leftOver') return sayings[asks];
  if (isTooNarrow(words)) return 'leftOverNarrow';
  if (isCellError(words)) return 'leftOverError';
  return mended === null ? sayings[asks] : 'leftOverMarks';
}

function namesIndicator(
  { unlessNames }: WordingRule,
  { field, scope }: Figure,
  { figures }: FormContext,
): boolean {
  if (unlessNames?.fields.includes(field.id) !== true) return false;
  return figures.find(unlessNames.value, scope)?.scope.length === scope.length;
}

function near(text: string, { start, words }: Pick<FoundWording, 'start' | 'words'>): string {
  const from = Math.max(0, start - around);
  const until = start + words.length + around;
  const before = from > 0 ? '…' : '';
  return `${before}${text.slice(from, until)}${until < text.length ? '…' : ''}`;
}
