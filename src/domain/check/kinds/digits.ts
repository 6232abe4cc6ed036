import type { DigitsRule } from '../../form/text-rule';
import { lengthsOfCode } from '../../value/code-lengths';
import { isBlankText, plainText } from '../../value/number-text';
import { restoredCode } from '../../value/restored-code';
import type { Figure } from '../figure';
import { knownExpression } from '../known-expression';
import { failed, type OnlyCounted, type Verdict } from '../verdict';

/** Whether a part of a code has its digits, and is one that there is. 3 lost the 0 before it where a number was made of it. */
export function checkDigits(
  { id, among }: DigitsRule,
  { content, at, field }: Figure,
  digits: number,
): Verdict | OnlyCounted {
  if (content.kind !== 'text' || isBlankText(content.text)) return 'notApplicable';
  const look = { rule: id, reads: [at] };
  const found = content.text.trim();
  const plain = plainText(found);
  if (/^\d+$/.test(plain) && lengthsOfCode(digits).includes(plain.length)) {
    if (plain !== found) return mended('codePlain', plain);
    const isKnown = !among || plain.length !== digits || knownExpression(among.pattern).test(plain);
    if (isKnown) return 'pass';
    const expected = { text: among.shape };
    return failed(look, {
      says: 'codeUnknown',
      params: { ...params(), expected },
      at: [at],
      fix: null,
    });
  }
  const restored = restoredCode(found, digits);
  if (restored !== null) return mended('codeShort', restored);
  return failed(look, { says: 'codeDigits', params: params(), at: [at], fix: null });

  function params() {
    return { field: { text: field.label }, found: { text: found }, count: { number: digits } };
  }

  function mended(says: string, value: string): Verdict {
    const all = { ...params(), expected: { text: value } };
    return failed(look, { says, params: all, at: [at], fix: { at, value } });
  }
}
