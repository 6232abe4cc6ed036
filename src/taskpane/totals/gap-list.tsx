import { useId } from 'react';
import type { GapInWorkbook, printAmount } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { withThousands } from './with-thousands';

/** So many are worth reading; the others are told by their number. */
const most = 5;

interface GapListProps {
  readonly gaps: readonly GapInWorkbook[];
  readonly print: typeof printAmount;
}

/** Sums whose printed parts do not add up, and the part that the difference would go to. */
export function GapList({ gaps, print }: GapListProps) {
  const { t } = useInterfaceText();
  const heading = useId();
  if (gaps.length === 0) return null;
  return (
    <div className="totals__gaps">
      <h3 id={heading}>{t('gaps.heading')}</h3>
      <ul aria-labelledby={heading}>
        {gaps.slice(0, most).map(({ sheet, label, at, sum, total, part, unit }) => {
          const printed = (amount: typeof sum) => withThousands(print(amount, unit));
          const [sumText, totalText] = [printed(sum), printed(total)];
          const gap = print(Math.abs(sum - total) as typeof sum, unit);
          return (
            <li key={`${sheet}!${at}`}>
              {t('gaps.gap', { label, at: `${sheet}!${at}`, sum: sumText, total: totalText, gap })}
              {part !== null && t('gaps.balance', { part })}
            </li>
          );
        })}
      </ul>
      {gaps.length > most && <p>{t('gaps.more', { count: String(gaps.length - most) })}</p>}
    </div>
  );
}
