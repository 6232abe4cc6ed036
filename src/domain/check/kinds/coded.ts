import type { CodedRule } from '../../form/text-rule';
import { isBlankText, plainText } from '../../value/number-text';
import type { Figure } from '../figure';
import { knownExpression } from '../known-expression';
import { failed, type OnlyCounted, type Verdict } from '../verdict';

/** Whether a code has its shape; ———— says that there is none. Room and small letters can be mended. */
export function checkCoded(
  { id, pattern, shape }: CodedRule,
  figure: Figure,
): Verdict | OnlyCounted {
  const { content, at, field } = figure;
  const look = { rule: id, reads: [at] };
  if (content.kind !== 'text' || isBlankText(content.text)) return 'notApplicable';
  const { text } = content;
  const isRight = knownExpression(pattern);
  if (isRight.test(text.trim())) return 'pass';
  const mended = plainText(text).toUpperCase();
  const about = { field: { text: field.label }, found: { text } };
  if (isRight.test(mended)) {
    const params = { ...about, expected: { text: mended } };
    return failed(look, { says: 'codeSpelled', params, at: [at], fix: { at, value: mended } });
  }
  const params = {
    ...about,
    expected: { words: shape },
    count: { number: plainText(text).length },
  };
  return failed(look, { says: 'codeOther', params, at: [at], fix: null });
}
