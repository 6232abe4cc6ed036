import type { FindingParam } from '../check/finding';
import { checkSums } from '../text-check/checks/sums';
import { withMeantYears } from '../text-check/meant-years';
import type { PlacedSpan, TextFinding } from '../text-check/text-finding';
import type { TextToCheck } from '../text-check/text-to-check';
import type { SumDoubt } from './brought-in';
import type { SaidFigure } from './said-figures';

/** More than what rounding leaves. */
const differs: ReadonlySet<string> = new Set(['textSumDiffers', 'textPartsMore']);

/** Where a text does not add up: neither the whole nor one of its parts is certain. */
export function sumDoubts(text: TextToCheck): (figure: SaidFigure) => SumDoubt | null {
  const findings = checkSums(withMeantYears(text)).flatMap(({ finding }) =>
    finding && differs.has(finding.says) ? [finding] : [],
  );
  return ({ amounts }) => {
    const own = findings.find((finding) =>
      [finding, ...finding.others].some((span) => amounts.some((one) => isWithin(one, span))),
    );
    return own ? doubtOf(own) : null;
  };
}

function isWithin(one: PlacedSpan, span: PlacedSpan): boolean {
  return one.paragraph === span.paragraph && one.start < span.end && span.start < one.end;
}

function doubtOf({ params: { found, parts, expected, difference } }: TextFinding): SumDoubt {
  return {
    ...{ found: wordsOf(found), parts: wordsOf(parts) },
    ...{ sum: wordsOf(expected), difference: wordsOf(difference) },
  };
}

function wordsOf(param: FindingParam | undefined): string {
  return param && 'text' in param ? param.text : '';
}
