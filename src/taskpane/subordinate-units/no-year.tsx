import { Button } from '@fluentui/react-components';
import { Notice } from '../notice/notice';
import { useSubordinateText } from './subordinate-text';

/** Without a year nothing is handed out or brought together. */
export function NoYear({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useSubordinateText();
  return (
    <Notice kind="warning" title={t('subordinate.noYear')}>
      <p>{t('subordinate.noYearHint')}</p>
      <div className="notice__actions">
        <Button size="small" onClick={onSettings}>
          {t('subordinate.toSettings')}
        </Button>
      </div>
    </Notice>
  );
}
