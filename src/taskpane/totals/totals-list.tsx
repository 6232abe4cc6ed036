import { useId } from 'react';
import type { FormTotal, printAmount } from '../../app';
import { TableIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { groupBySheet, withAndWithoutAmounts, type SheetTotals } from './group-by-sheet';
import { TotalRow } from './total-row';

interface TotalsListProps {
  readonly totals: readonly FormTotal[];
  readonly print: typeof printAmount;
  readonly onShow: (total: FormTotal) => void;
}

interface SheetTotalsListProps extends Omit<TotalsListProps, 'totals'> {
  readonly group: SheetTotals;
}

/** The totals, one list a sheet. */
export function TotalsList({ totals, ...rest }: TotalsListProps) {
  const { t } = useInterfaceText();
  const { shown, folded } = withAndWithoutAmounts(groupBySheet(totals));
  const list = (groups: readonly SheetTotals[]) =>
    groups.map((group) => <SheetTotalsList key={group.sheet} group={group} {...rest} />);
  return (
    <>
      {list(shown)}
      {folded.length > 0 && (
        <details className="totals__folded">
          <summary>{t('totals.empties', { count: String(folded.length) })}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

function SheetTotalsList({ group, print, onShow }: SheetTotalsListProps) {
  const heading = useId();
  return (
    <div className="totals__sheet">
      <h3 id={heading}>
        <TableIcon />
        <span>{group.sheet}</span>
      </h3>
      <ul aria-labelledby={heading}>
        {group.totals.map((total) => (
          <li key={total.address}>
            <TotalRow total={total} print={print} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  );
}
