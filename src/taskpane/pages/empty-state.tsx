import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import './empty-state.css';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly heading: string;
  readonly will: string;
  readonly now: string;
  readonly onInsert: () => void;
}

/** A page that has nothing to show yet: what it will do, what can be done now, and the way there. */
export function EmptyState({ icon, heading, will, now, onInsert }: EmptyStateProps) {
  const { t } = useInterfaceText();
  return (
    <section className="empty-state">
      <div className="empty-state__icon">{icon}</div>
      <h2>{heading}</h2>
      <p>{will}</p>
      <p className="empty-state__now">{now}</p>
      <Button onClick={onInsert}>{t('empty.goToInsert')}</Button>
    </section>
  );
}
