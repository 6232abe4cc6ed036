import type { SheetsProgress } from '../../app';
import { useCheckText } from './check-text';

/** How far the first look at the workbook is. */
export function CheckProgress({ progress }: { progress: SheetsProgress | null }) {
  const { t } = useCheckText();
  const isCounted = progress !== null && progress.total > 0;
  const words = isCounted
    ? t('check.progress', { done: String(progress.done), total: String(progress.total) })
    : t('check.looking');
  return (
    <div role="status" className="check__progress">
      <p>{words}</p>
      {isCounted && (
        <progress
          value={progress.done}
          max={progress.total}
          aria-label={t('check.looking')}
          aria-valuetext={words}
        />
      )}
    </div>
  );
}
