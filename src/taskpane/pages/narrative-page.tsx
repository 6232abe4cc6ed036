import { DocumentIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { EmptyState } from './empty-state';

/** 说明. */
export function NarrativePage({ onInsert }: { onInsert: () => void }) {
  const { t } = useInterfaceText();
  return (
    <EmptyState
      icon={<DocumentIcon />}
      heading={t('narrative.heading')}
      will={t('narrative.will')}
      now={t('narrative.now')}
      onInsert={onInsert}
    />
  );
}
