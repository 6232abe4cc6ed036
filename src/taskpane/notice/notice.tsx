import type { ReactNode } from 'react';
import { CloseIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import './notice.css';

interface NoticeProps {
  readonly kind: 'success' | 'failure';
  readonly title: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/**
 * A message about what just happened. A failure is spoken by screen readers at once; a success belongs into a
 * `role="status"` that was there before it, which is what they listen to.
 */
export function Notice({ kind, title, children, onDismiss }: NoticeProps) {
  const { t } = useInterfaceText();
  const Icon = kind === 'success' ? SuccessIcon : WarningIcon;
  return (
    <div role={kind === 'failure' ? 'alert' : undefined} className={`notice notice--${kind}`}>
      <Icon className="notice__icon" />
      <div className="notice__words">
        <p className="notice__title">{title}</p>
        {children}
      </div>
      {onDismiss && (
        <button
          type="button"
          className="notice__close"
          aria-label={t('notice.dismiss')}
          onClick={onDismiss}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
