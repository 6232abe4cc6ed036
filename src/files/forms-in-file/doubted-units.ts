import { formFigures } from '../../domain/check/form-figures';
import { styleOf } from '../../domain/form/form-definition';
import { unitOfDecimals } from '../../domain/money/money-unit';
import { decimalsOfUnit } from '../../domain/money/written-unit';
import { doubtedUnit } from '../../domain/unit/doubted-unit';
import type { AmountElsewhere } from '../../domain/unit/unit-evidence';
import type { FormInFile } from './form-in-file';

/**
 * The forms, with a problem at those whose amounts are in another unit than they say by all that stands elsewhere in the file.
 * What they say is kept: nobody but who wrote them knows which of both is wrong.
 */
export function withDoubtedUnits(
  forms: readonly FormInFile[],
  amountsOf: (form: FormInFile) => readonly AmountElsewhere[],
  inWords: readonly AmountElsewhere[],
): readonly FormInFile[] {
  const amounts = new Map(forms.map((one) => [one, amountsOf(one)]));
  return forms.map((one): FormInFile => {
    const { reading, isMarked, unitBy } = one;
    const decimals = reading.unit === null ? null : decimalsOfUnit(reading.unit);
    const said = decimals === null ? null : unitOfDecimals(decimals);
    if (said === null || isMarked || unitBy !== undefined) return one;
    const others = forms.flatMap((other) => (other === one ? [] : (amounts.get(other) ?? [])));
    const doubt = doubtedUnit(said, ownAmounts(one), [...inWords, ...others]);
    if (!doubt) return one;
    const problem = { kind: 'otherUnit', ...doubt, said } as const;
    return { ...one, reading: { ...reading, problems: [...reading.problems, problem] } };
  });
}

function ownAmounts({ form, styleId, reading }: FormInFile) {
  const { all } = formFigures(styleOf(form, styleId), reading, form.unit);
  return all.flatMap(({ content, at }) =>
    content.kind === 'amount' && content.fen !== 0 ? [{ fen: content.fen, at }] : [],
  );
}
