import { useEffect, useRef } from 'react';
import { Notice } from '../notice/notice';
import type { GatheringState } from './gathered';
import { useSubordinateText } from './subordinate-text';

/** All that was chosen is in the workbook. */
export function GatheringDone({
  state: { written, inserted },
}: {
  readonly state: GatheringState;
}) {
  const { t } = useSubordinateText();
  const end = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with the review.
  useEffect(() => {
    end.current?.focus();
  }, []);
  return (
    <div ref={end} tabIndex={-1} className="subordinates__place">
      <Notice kind="success" title={t('subordinate.done')}>
        {written !== null && <p>{t('subordinate.doneCells', { count: String(written) })}</p>}
        {inserted.size > 0 && <p>{t('subordinate.doneForms', { count: String(inserted.size) })}</p>}
      </Notice>
    </div>
  );
}
