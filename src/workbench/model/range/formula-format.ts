import { formulaTokens } from '../../formula/formula-tokens';
import { general } from './number-format';

/** What a cell without a number format shows when a formula of date or time is entered. */
const formats: Readonly<Record<string, string>> = {
  TODAY: 'm/d/yyyy',
  DATE: 'm/d/yyyy',
  NOW: 'm/d/yyyy h:mm',
  TIME: 'h:mm AM/PM',
  // Univer would make dates of these; Excel shows their numbers.
  EDATE: general,
  EOMONTH: general,
  WORKDAY: general,
  'WORKDAY.INTL': general,
  DATEVALUE: general,
  TIMEVALUE: general,
};

/** Undefined: Univer decides, by the cells the formula refers to. */
export function formulaFormat(formula: string): string | undefined {
  const tokens = (formulaTokens(formula) ?? []).filter(({ kind }) => kind !== 'space');
  const [first, second] = tokens;
  if (first?.kind === 'number' && second?.text === '%' && tokens.length === 2) {
    return first.text.includes('.') ? '0.00%' : '0%';
  }
  if (first?.kind !== 'function') return undefined;
  // Only where the call is the whole formula.
  let depth = 0;
  const closing = tokens.findIndex(({ text }) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return text === ')' && depth === 0;
  });
  return closing === tokens.length - 1 ? formats[first.text] : undefined;
}
