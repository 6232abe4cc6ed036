import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { ProblemWords } from './problem-words';
import { RemovalOffer } from './removal-offer';
import type { SheetRemoval } from './sheet-removal';

/** Before sheets are taken away: which, and what that costs; afterwards, what became of it. */
export function RemovalNotice({ removal }: { removal: SheetRemoval }) {
  const { t } = useInterfaceText();
  const state = useStore(removal.state);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.kind === 'asking') keep.current?.focus();
  }, [state.kind]);
  if (state.kind === 'idle') return null;
  const count = String(state.sheets.length);
  const sheets = state.sheets.join('、');
  switch (state.kind) {
    case 'removed':
      return (
        <Notice
          kind="success"
          title={t('remove.done', { count })}
          onDismiss={removal.dismiss}
        />
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t('remove.failed', { sheets })} onDismiss={removal.dismiss}>
          <ProblemWords problem={state.problem} />
          <RemovalOffer removal={removal} sheets={state.sheets} />
        </Notice>
      );
    case 'asking':
    case 'busy': {
      const isBusy = state.kind === 'busy';
      return (
        <Notice kind="warning" title={t('remove.ask', { count })}>
          <p>{sheets}</p>
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
            <Button ref={keep} size="small" disabledFocusable={isBusy} onClick={removal.dismiss}>
              {t('remove.keep')}
            </Button>
          </div>
        </Notice>
      );
    }
  }
}
