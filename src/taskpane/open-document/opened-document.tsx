import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { unreadableTexts } from '../../files/unreadable-texts';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import type { OpenDocument, OpenState } from './open-document';
import { focusOffer, OpenOffer } from './open-offer';
import { OpenReport } from './open-report';
import { useOpenText } from './open-text';
import './open-document.css';

interface OpenedDocumentProps {
  readonly document: OpenDocument;
  readonly state: Exclude<OpenState, { kind: 'closed' }>;
}

/** The check of a document, in place of that of the workbook: how far it is, what was found, and the way back. */
export function OpenedDocument({ document, state }: OpenedDocumentProps) {
  const { t } = useOpenText();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is no longer on the page.
  useEffect(() => {
    heading.current?.focus();
  }, [state.name]);
  // Nor is what was pressed to check it once more.
  useEffect(() => {
    const page = heading.current?.ownerDocument;
    if (page?.activeElement === page?.body) heading.current?.focus();
  }, [state.kind]);
  return (
    <section className="check opened" aria-labelledby="opened-heading">
      <Button
        size="small"
        appearance="subtle"
        className="opened__back"
        icon={<span aria-hidden="true">←</span>}
        onClick={() => {
          document.close();
          requestAnimationFrame(focusOffer);
        }}
      >
        {t('open.back')}
      </Button>
      <h2 id="opened-heading" ref={heading} tabIndex={-1}>
        {t('open.heading', { name: state.name })}
      </h2>
      {state.kind === 'opened' && (
        <OpenOffer document={document} label={t('open.another')} isOpen={false} />
      )}
      <Content document={document} state={state} />
      {(state.kind === 'unreadable' || state.kind === 'failed') && (
        <OpenOffer document={document} label={t('open.another')} isOpen />
      )}
    </section>
  );
}

const failedHints = {
  file: 'open.failedHint',
  pane: 'open.paneFailedHint',
  unread: 'open.unreadHint',
} as const;

function Content({ document, state }: OpenedDocumentProps): ReactNode {
  const { language, t } = useOpenText();
  switch (state.kind) {
    case 'busy': {
      const words = t(`open.${state.step}`);
      return (
        <div role="status" className="check__progress">
          <p>{words}</p>
          <progress aria-label={words} />
          <div>
            <Button
              size="small"
              onClick={() => {
                document.close();
                requestAnimationFrame(focusOffer);
              }}
            >
              {t('open.stop')}
            </Button>
          </div>
        </div>
      );
    }
    case 'unreadable':
      return (
        <Notice kind="failure" title={t('open.unreadable', { name: state.name })}>
          <p>{inLanguage(language, unreadableTexts[state.reason])}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t('open.failed', { name: state.name })}>
          <p>{t(failedHints[state.part])}</p>
        </Notice>
      );
    case 'opened':
      return <OpenReport document={document} check={state.check} />;
  }
}
