import type { FormTotal, printAmount } from '../../app';
import { GoToIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { withThousands } from './with-thousands';
import './total-row.css';

interface TotalRowProps {
  readonly total: FormTotal;
  readonly print: typeof printAmount;
  readonly onShow: (total: FormTotal) => void;
}

/** One total: what it is called on the form and how much; pressing it goes to the cell. */
export function TotalRow({ total, print, onShow }: TotalRowProps) {
  const { t } = useInterfaceText();
  const { amount, unit } = total;
  const negative = amount !== null && amount < 0;
  return (
    <button
      type="button"
      className={negative ? 'total total--negative' : 'total'}
      onClick={() => {
        onShow(total);
      }}
    >
      <span className="total__label">{total.label}</span>{' '}
      <span className="total__amount">
        {negative && <span className="total__flag">{t('totals.negative')}</span>}{' '}
        {amount === null ? (
          <span className="total__flag">{t('totals.noFigure')}</span>
        ) : (
          <>
            <span className="total__figure">{withThousands(print(amount, unit))}</span>{' '}
            <span className="total__unit">{t(`unit.${unit}`)}</span>
          </>
        )}
      </span>{' '}
      <span className="spoken-only">{t('totals.show', { address: total.address })}</span>
      <GoToIcon className="total__go" />
    </button>
  );
}
