import { Button } from '@fluentui/react-components';
import { Notice } from '../notice/notice';
import type { ExportsState } from './exports-state';
import { useExportsText } from './exports-text';

interface ExportsDoneProps {
  readonly state: Extract<ExportsState, { kind: 'done' }>;
  readonly onDismiss: () => void;
  readonly onCheck: () => void;
  readonly onResume: () => void;
}

/** What came in, how it is undone, and whether forms are still to come. */
export function ExportsDone({ state, onDismiss, onCheck, onResume }: ExportsDoneProps) {
  const { t } = useExportsText();
  const { written, removed, isOccupied } = state;
  const inserted = state.inserted.length;
  const rest = state.rest.length;
  const isWhole = rest === 0;
  return (
    <Notice
      kind={isWhole ? 'success' : 'warning'}
      title={isWhole ? t('exports.done') : t('exports.doneInPart', { count: String(rest) })}
      onDismiss={onDismiss}
    >
      {written > 0 && <p>{t('exports.doneFigures', { count: String(written) })}</p>}
      {inserted > 0 && <p>{t('exports.doneForms', { count: String(inserted) })}</p>}
      {removed > 0 && <p>{t('exports.doneRemoved', { count: String(removed) })}</p>}
      <p>{isWhole ? t('exports.doneHint') : t('exports.doneInPartHint')}</p>
      {isOccupied && <p>{t('exports.occupied')}</p>}
      <div className="notice__actions">
        {rest > 0 && (
          <Button size="small" appearance="primary" onClick={onResume}>
            {t('exports.resume', { count: String(rest) })}
          </Button>
        )}
        <Button size="small" onClick={onCheck}>
          {t('exports.toCheck')}
        </Button>
      </div>
    </Notice>
  );
}
