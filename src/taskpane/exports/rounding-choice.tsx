import { useId } from 'react';
import type { AmountRounding } from '../../domain/money/amount-rounding';
import { useExportsText } from './exports-text';
import type { FiguresReview } from './figures-review';

interface RoundingChoiceProps {
  readonly review: FiguresReview;
  readonly onRound: (rounding: AmountRounding) => void;
}

const roundings = ['exact', 'printed'] as const;

/** Whether figures are written to the 分, or as the forms print them. */
export function RoundingChoice({ review: { rounding }, onRound }: RoundingChoiceProps) {
  const { t } = useExportsText();
  const name = useId();
  return (
    <fieldset className="exports__rounding">
      <legend>{t('exports.rounding')}</legend>
      {roundings.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={rounding === one}
            onChange={() => {
              onRound(one);
            }}
          />
          {t(`exports.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
