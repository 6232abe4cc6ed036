import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import { marks } from '../messages/marks';
import { Notice } from '../notice/notice';
import { ProblemWords } from '../notice/problem-words';
import { RemovalOffer } from './removal-offer';
import type { RemovalState, SheetRemoval } from './sheet-removal';

interface RemovalNoticeProps {
  readonly removal: SheetRemoval;
  readonly state: Exclude<RemovalState, { kind: 'idle' }>;
}

/** Before sheets are taken away: which, and what that costs; afterwards, what became of it. */
export function RemovalNotice({ removal, state }: RemovalNoticeProps) {
  const { language, t } = useInterfaceText();
  const count = String(state.sheets.length);
  const sheets = state.sheets.join(marks[language].comma);
  switch (state.kind) {
    case 'removed':
      return (
        <Notice
          kind="success"
          isBrief
          title={t('remove.done', { count })}
          onDismiss={removal.dismiss}
        />
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t('remove.failed', { count })} onDismiss={removal.dismiss}>
          <p className="sheet-names">{sheets}</p>
          <ProblemWords problem={state.problem} />
          <RemovalOffer removal={removal} sheets={state.sheets} />
        </Notice>
      );
    case 'asking':
    case 'busy': {
      const isBusy = state.kind === 'busy';
      return (
        <Notice kind="warning" title={t('remove.ask', { count })} onEscape={removal.dismiss}>
          <p className="sheet-names">{sheets}</p>
          <p>{t('remove.warning')}</p>
          <div className="notice__actions">
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void removal.remove(state.sheets)}
            >
              {isBusy ? t('remove.busy') : t('remove.begin')}
            </Button>
            <Button autoFocus size="small" disabledFocusable={isBusy} onClick={removal.dismiss}>
              {t('remove.keep')}
            </Button>
          </div>
        </Notice>
      );
    }
  }
}
