import { ChecklistIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { EmptyState } from './empty-state';

/** 检查. */
export function CheckPage({ onInsert }: { onInsert: () => void }) {
  const { t } = useInterfaceText();
  return (
    <EmptyState
      icon={<ChecklistIcon />}
      heading={t('check.heading')}
      will={t('check.will')}
      now={t('check.now')}
      onInsert={onInsert}
    />
  );
}
