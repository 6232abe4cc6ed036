import { useEffect } from 'react';
import { CheckedWorkbook, type CheckedWorkbookProps } from '../check/checked-workbook';
import { useCheckText } from '../check/check-text';
import { openDocumentOf } from '../open-document/open-document-of';
import { OpenedDocument } from '../open-document/opened-document';
import { OpenOffer } from '../open-document/open-offer';
import { useOpenText } from '../open-document/open-text';
import { EmptyPage } from '../page-parts/empty-page';
import { useStore } from '../store/store';

/** 检查: of the workbook, or of a file that was opened to be checked. */
export function CheckPage(props: CheckedWorkbookProps) {
  const { checks, onGoTo } = props;
  const { t } = useCheckText();
  const { t: ofOpen } = useOpenText();
  const state = useStore(checks.state);
  useEffect(() => {
    void checks.follow();
    return checks.followSelection();
  }, [checks]);
  const document = openDocumentOf(checks);
  const opened = useStore(document.state);
  if (opened.kind !== 'closed') return <OpenedDocument document={document} state={opened} />;
  const isEmpty =
    state.kind === 'known' &&
    state.tooLarge.length === 0 &&
    state.sheets.every(({ forms }) => forms.length === 0);
  return (
    <section className="check" aria-labelledby={isEmpty ? undefined : 'check-heading'}>
      {isEmpty ? (
        <EmptyPage
          page="check"
          heading={t('check.heading')}
          will={t('check.will')}
          now={t('check.now')}
          onGo={() => {
            onGoTo('insert');
          }}
        />
      ) : (
        <h2 id="check-heading">{t('check.heading')}</h2>
      )}
      {/* It stays the same where the workbook turns out to be empty: a file may be being chosen in it. */}
      <OpenOffer document={document} label={ofOpen('open.offer')} isOpen={isEmpty} />
      {!isEmpty && <CheckedWorkbook {...props} />}
    </section>
  );
}
