import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { CheckedFinding } from '../../app';
import { useCheckText } from './check-text';

/** Looks at the forms on the page 插入, where they are mended; null where there is no such page. */
export const ToRepairs = createContext<(() => void) | null>(null);

/** What is said of the shape of a form is mended there. */
const mendedThere: ReadonlySet<string> = new Set(['shape', 'rowsBeyond']);

/** Where a finding is mended on the page 插入, or can be only after that, the way there. */
export function RepairLink({ finding }: { finding: CheckedFinding }) {
  const { t } = useCheckText();
  const toRepairs = useContext(ToRepairs);
  const { says, isShapeLost = false } = finding;
  if (!toRepairs || !(isShapeLost || mendedThere.has(says))) return null;
  return (
    <>
      {isShapeLost && <p className="finding__note">{t('check.shapeFirst')}</p>}
      <div className="finding__actions">
        <Button size="small" onClick={toRepairs}>
          {t('check.toInsert')}
        </Button>
      </div>
    </>
  );
}
