import type { Span } from '../../statement/span';
import type { SaidAmount, SaidPercent } from '../../statement/statement';
import { placeOf, wordsOf } from '../placed-words';
import { beforeRate } from '../said-words';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

/** Figures of one sentence are printed alike: in one unit, and with as many decimals where the text keeps zeros at the end. */
export function checkPrintedFigures(text: TextToCheck): readonly TextAnswer[] {
  const keepsZeros = text.statements.some(
    ({ said }) => 'percent' in said && endsInZero(said.percent),
  );
  return text.read.flatMap((paragraph) => {
    const { statements, sentences } = paragraph.stated;
    return sentences.flatMap((_, sentence) => {
      const own = statements.filter((said) => said.sentence === sentence);
      const amounts = own.flatMap((said) => ('amount' in said ? [said.amount] : []));
      const shares = own.flatMap((said) => (said.kind === 'share' ? [said.percent] : []));
      const printed = amounts.filter(({ fen }) => fen !== 0);
      return [
        ...(amounts.length < 2
          ? []
          : [
              checkUnits(amounts, paragraph),
              checkDecimals(printed, text.print.isFixed, paragraph),
            ]),
        ...(shares.length < 2 ? [] : [checkDecimals(shares.filter(isPart), keepsZeros, paragraph)]),
      ];
    });
  });
}

function endsInZero({ digits, decimals }: SaidPercent): boolean {
  return decimals > 0 && digits !== 0 && digits % 10 === 0;
}

/** 0% and 100% are written so beside others. */
function isPart({ digits, decimals }: SaidPercent): boolean {
  return digits !== 0 && digits !== 100 * 10 ** decimals;
}

function checkUnits(all: readonly SaidAmount[], paragraph: ReadParagraph): TextAnswer {
  const rule = 'TX-BIG';
  const amounts = all.filter(({ start }) => !beforeRate.test(paragraph.text.slice(0, start)));
  const [first] = amounts;
  const other = amounts.find(({ unit, fen }) => unit !== first?.unit && fen !== 0);
  if (!first || !other) return holds(rule);
  const params = { found: { text: other.unit }, other: { text: first.unit } };
  return tell(rule, 'textUnitsMixed', params, other, paragraph);
}

function checkDecimals(
  printed: readonly (SaidAmount | SaidPercent)[],
  isFixed: boolean,
  paragraph: ReadParagraph,
): TextAnswer {
  const rule = 'AR-PREC';
  const most = Math.max(...printed.map(({ decimals }) => decimals));
  const other = printed.find(({ decimals }) => decimals < most);
  if (!isFixed || !other) return holds(rule);
  const params = {
    found: { text: wordsOf(other, paragraph) },
    decimals: { number: most },
  };
  return tell(rule, 'textDecimalsMixed', params, other, paragraph);
}

function tell(
  rule: string,
  says: string,
  params: Parameters<typeof broken>[0]['params'],
  figure: Span,
  paragraph: ReadParagraph,
): TextAnswer {
  return broken({ rule, says, params, ...placeOf(figure, paragraph) });
}
