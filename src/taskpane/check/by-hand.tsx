import { Button } from '@fluentui/react-components';
import { RetryIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import type { Checks } from './checks';

/** What is red may be a total that nobody calculated yet. */
export function ByHand({ checks }: { checks: Pick<Checks, 'recalculate'> }) {
  const { t } = useCheckText();
  return (
    <div className="check__summary">
      <p className="check__ledger">{t('check.byHand')}</p>
      <div className="finding__actions">
        <Button size="small" icon={<RetryIcon />} onClick={() => void checks.recalculate()}>
          {t('check.recalculate')}
        </Button>
      </div>
    </div>
  );
}
