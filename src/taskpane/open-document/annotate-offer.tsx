import { Button } from '@fluentui/react-components';
import { unreadableTexts } from '../../files/unreadable-texts';
import { DocumentIcon } from '../icons/icons';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { canSaveFiles } from '../word/save-file';
import type { OpenDocument } from './open-document';
import { useOpenText } from './open-text';

interface AnnotateOfferProps {
  readonly document: OpenDocument;
  readonly isText: boolean;
}

/** A copy with the findings written at their places, or why there is none. */
export function AnnotateOffer({ document, isText }: AnnotateOfferProps) {
  const { language, t } = useOpenText();
  const copy = useStore(document.copy);
  if (isText) return <p className="check__ledger">{t('open.annotateText')}</p>;
  if (!canSaveFiles(String(Office.context.platform))) return <p>{t('open.noFiles')}</p>;
  const isBusy = copy.kind === 'busy';
  const dismiss = document.dismissCopy;
  return (
    <>
      <p className="check__ledger">{t('open.annotateHint')}</p>
      <div className="finding__actions">
        <Button
          size="small"
          icon={<DocumentIcon />}
          disabledFocusable={isBusy}
          onClick={() => void document.annotate(language === 'zh-CN' ? 'zh' : 'en')}
        >
          {t('open.annotate')}
        </Button>
      </div>
      <div role="status">
        {isBusy && <p>{t('open.annotating')}</p>}
        {copy.kind === 'nothing' && (
          <Notice kind="success" title={t('open.nothingToAnnotate')} onDismiss={dismiss} />
        )}
        {copy.kind === 'saved' && (
          <Notice
            kind="success"
            isBrief={false}
            title={t('open.saved', { name: copy.name, count: String(copy.count) })}
            onDismiss={dismiss}
          >
            <p>{t('open.savedHint')}</p>
            <p>{t('open.notSeen')}</p>
          </Notice>
        )}
      </div>
      {copy.kind === 'failed' && (
        <Notice kind="failure" title={t('open.annotateFailed')} onDismiss={dismiss}>
          <p>
            {copy.reason === null
              ? t('open.failedHint')
              : inLanguage(language, unreadableTexts[copy.reason])}
          </p>
        </Notice>
      )}
    </>
  );
}
