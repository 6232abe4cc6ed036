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
  // All that came in were sheets, which were undone or deleted one by one.
  const isGone = isWhole && written + inserted === 0 && removed > 0;
  return (
    <Notice kind={isWhole && !isGone ? 'success' : 'warning'} title={title()} onDismiss={onDismiss}>
      {written > 0 && <p>{t('exports.doneFigures', { count: String(written) })}</p>}
      {inserted > 0 && <p>{t('exports.doneForms', { count: String(inserted) })}</p>}
      {removed > 0 && <p>{t('exports.doneRemoved', { count: String(removed) })}</p>}
      <p>{hint()}</p>
      {isOccupied && <p>{t('exports.occupied')}</p>}
      <div className="notice__actions">
        {rest > 0 && (
          <Button size="small" appearance="primary" onClick={onResume}>
            {t('exports.resume', { count: String(rest) })}
          </Button>
        )}
        {!isGone && (
          <Button size="small" onClick={onCheck}>
            {t('exports.toCheck')}
          </Button>
        )}
      </div>
    </Notice>
  );

  function title(): string {
    if (isGone) return t('exports.doneGone');
    return isWhole ? t('exports.done') : t('exports.doneInPart', { count: String(rest) });
  }

  function hint(): string {
    if (isGone) return t('exports.doneGoneHint');
    return t(isWhole ? 'exports.doneHint' : 'exports.doneInPartHint');
  }
}
