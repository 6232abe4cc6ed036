import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { CloseIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icons/icons';
import { useInterfaceText } from '../messages/interface-text';
import { beginAtTop, keepFocus } from '../focus/go-to-heading';
import { useLeaveWithNextClick } from './leave-with-next-click';
import './notice.css';

const icons = {
  success: SuccessIcon,
  failure: WarningIcon,
  warning: WarningIcon,
  question: InfoIcon,
} as const;

interface NoticeProps {
  readonly kind: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  /** What a question is answered with by whoever presses Escape in it. */
  readonly onEscape?: () => void;
  /** It says only that something is done, as successes do: going on takes it away. What names anything still to do waits to be closed. */
  readonly isBrief?: boolean;
}

/**
 * A message about what just happened, or a question. What went wrong is spoken by screen readers at once; a success belongs into a
 * `role="status"` that was there before it, which is what they listen to; who is asked has the focus put into the question, and back
 * to the button that asked.
 */
export function Notice({
  kind,
  title,
  children,
  onDismiss,
  onEscape = onDismiss,
  isBrief = kind === 'success',
}: NoticeProps) {
  const { t } = useInterfaceText();
  const notice = useRef<HTMLDivElement>(null);
  const isQuestion = kind === 'question';
  const [before] = useState(focusedElement);
  useLayoutEffect(() => {
    const { current } = notice;
    const isAsked = isQuestion && current?.contains(document.activeElement) === true;
    if (isAsked) beginAtTop(current);
    return () => {
      keepFocus(current, isAsked ? before : null);
    };
  }, [isQuestion, before]);
  useLeaveWithNextClick(notice, isBrief ? onDismiss : undefined);
  const Icon = icons[kind];
  const role = { success: undefined, failure: 'alert', warning: 'alert', question: 'group' }[kind];
  return (
    <div
      ref={notice}
      role={role}
      aria-label={isQuestion ? title : undefined}
      className={`notice notice--${kind}`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEscape?.();
      }}
    >
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

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement : null;
}
