import { mendedText } from '../../../src/app/check/text/whole-texts';
import type { TextFix } from '../../../src/domain/text-check/text-finding';
import { readStatements } from '../../../src/domain/statement/read-statements';
import type { SaidAmount } from '../../../src/domain/statement/statement';
import { statementWords } from '../../../src/packs/statements/statement-words';

/** A text in which one amount was typed otherwise. */
export interface ChangedAmount {
  readonly from: string;
  readonly to: string;
  readonly changed: string;
  /** A text that has the same amount at the same place among others alike, with what was typed. */
  readonly change: (text: string) => string;
}

/** Slips of the keyboard: one more in its second digit, two digits the other way round, the point one place further. */
const slips: readonly ((digits: string) => string)[] = [
  (digits) => digits.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 3) % 10)),
  (digits) => digits.replace(/(\d)(\d)/, '$2$1'),
  (digits) => digits.replace(/^\d/, (first) => String((Number(first) % 9) + 1)),
];

/** Every amount that is read in a text, typed otherwise in every way that makes another amount of it. */
export function changedAmounts(text: string): readonly ChangedAmount[] {
  const { statements } = readStatements(text, statementWords);
  const amounts = statements.flatMap((said) => ('amount' in said ? [said.amount] : []));
  return amounts.flatMap((amount) => slips.flatMap((slip) => changedBy(slip, amount, text)));
}

function changedBy(
  slip: (digits: string) => string,
  { start, end, fen }: SaidAmount,
  text: string,
): readonly ChangedAmount[] {
  const words = text.slice(start, end);
  const digits = /^[\d.]+/.exec(words)?.[0] ?? '';
  const wrong = slip(digits);
  const isAmount = /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(wrong) && wrong !== digits;
  if (!isAmount || Number(wrong) === Number(digits) || fen === 0) return [];
  const to = wrong + words.slice(digits.length);
  const before = text.slice(0, start).split(words).length;
  const change = (other: string) => {
    const parts = other.split(words);
    return `${parts.slice(0, before).join(words)}${to}${parts.slice(before).join(words)}`;
  };
  return [{ from: words, to, changed: text.slice(0, start) + to + text.slice(end), change }];
}

/** Zeros at the end say nothing else. */
export function withoutZeros(text: string): string {
  return text.replace(/(\.\d*?)0+(?=\D|$)/g, '$1').replace(/\.(?=\D|$)/g, '');
}

/** The text once all that is offered for it is taken. */
export function mended(text: string, fixes: readonly TextFix[]): string {
  return mendedText(
    text,
    fixes.map(({ words, ...within }) => ({
      ...{ at: 'A1', value: words },
      within: { ...within, was: text.slice(within.start, within.end) },
    })),
  );
}
