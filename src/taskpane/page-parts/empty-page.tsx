import { Button } from '@fluentui/react-components';
import { ChecklistIcon, DocumentIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import './empty-page.css';

const icons = { check: ChecklistIcon, narrative: DocumentIcon } as const;

interface EmptyPageProps {
  readonly page: keyof typeof icons;
  readonly heading: string;
  readonly will: string;
  /** What to do first, and the button that leads there: to insert forms where nothing is said. */
  readonly now: string;
  readonly go?: string;
  readonly onGo: () => void;
}

/** 检查 and 说明 as long as they have nothing to show: what they will do, what can be done now, and the way there. */
export function EmptyPage({ page, heading, will, now, go, onGo }: EmptyPageProps) {
  const { t } = useInterfaceText();
  const Icon = icons[page];
  return (
    <section className="empty-page">
      <div className="empty-page__icon">
        <Icon />
      </div>
      <h2>{heading}</h2>
      <p>{will}</p>
      <p className="empty-page__now">{now}</p>
      <Button onClick={onGo}>{go ?? t('empty.goToInsert')}</Button>
    </section>
  );
}
