import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { CheckedFinding } from '../../app';
import type { PageId } from '../shell/page-id';
import { useCheckText } from './check-text';

/** Goes to another page of the pane; null where there is none. */
export const GoTo = createContext<((page: PageId) => void) | null>(null);

/** What is said of the shape of a form is mended there. */
const mendedThere: ReadonlySet<string> = new Set(['shape', 'rowsBeyond']);

/** Where a finding sends the user to the page 插入, the way there. */
export function RepairLink({ finding }: { finding: CheckedFinding }) {
  const { t } = useCheckText();
  const goTo = useContext(GoTo);
  if (!goTo || !mendedThere.has(finding.says)) return null;
  return (
    <div className="finding__actions">
      <Button
        size="small"
        onClick={() => {
          goTo('insert');
        }}
      >
        {t('check.toInsert')}
      </Button>
    </div>
  );
}
