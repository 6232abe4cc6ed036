import type { SaidAmount } from '../../statement/statement';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

/** Figures of one sentence are printed alike: in one unit, and with as many decimals where the text keeps zeros at the end. */
export function checkPrintedFigures(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) => {
    const { statements, sentences } = paragraph.stated;
    return sentences.flatMap((_, sentence) => {
      const amounts = statements.flatMap((said) =>
        said.sentence === sentence && 'amount' in said ? [said.amount] : [],
      );
      return amounts.length < 2
        ? []
        : [checkUnits(amounts, paragraph), checkDecimals(amounts, paragraph, text)];
    });
  });
}

function checkUnits(amounts: readonly SaidAmount[], paragraph: ReadParagraph): TextAnswer {
  const rule = 'TX-BIG';
  const [first] = amounts;
  const other = amounts.find(({ unit, fen }) => unit !== first?.unit && fen !== 0);
  if (!first || !other) return holds(rule);
  const params = { found: { text: other.unit }, other: { text: first.unit } };
  return tell(rule, 'textUnitsMixed', params, other, paragraph);
}

function checkDecimals(
  amounts: readonly SaidAmount[],
  paragraph: ReadParagraph,
  { print }: TextToCheck,
): TextAnswer {
  const rule = 'AR-PREC';
  const printed = amounts.filter(({ fen }) => fen !== 0);
  const most = Math.max(...printed.map(({ decimals }) => decimals));
  const other = printed.find(({ decimals }) => decimals < most);
  if (!print.isFixed || !other) return holds(rule);
  const params = {
    found: { text: paragraph.text.slice(other.start, other.end).replace(/\s/g, '') },
    decimals: { number: most },
  };
  return tell(rule, 'textDecimalsMixed', params, other, paragraph);
}

function tell(
  rule: string,
  says: string,
  params: Parameters<typeof broken>[0]['params'],
  { start, end }: SaidAmount,
  { place }: ReadParagraph,
): TextAnswer {
  return broken({ rule, says, params, ...{ paragraph: place, start, end } });
}
