import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { CheckedFinding } from '../../app';
import { useCheckText } from './check-text';

/** Goes to the page 插入, where forms are looked at and repaired; null where there is none. */
export const ToInsert = createContext<(() => void) | null>(null);

/** What is said of the shape of a form is mended there. */
const mendedThere: ReadonlySet<string> = new Set(['shape']);

/** Where a finding sends the user to the page 插入, the way there. */
export function RepairLink({ finding }: { finding: CheckedFinding }) {
  const { t } = useCheckText();
  const goThere = useContext(ToInsert);
  if (!goThere || !mendedThere.has(finding.says)) return null;
  return (
    <div className="finding__actions">
      <Button size="small" onClick={goThere}>
        {t('check.toInsert')}
      </Button>
    </div>
  );
}
