import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckState } from '../../app';
import { copyText } from '../diagnosis/copy-text';
import { CopyIcon, TableIcon } from '../icons/icons';
import { ProblemWords } from '../insert/problem-words';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { CheckReports } from './check-reports';

interface ReportOfferProps {
  readonly state: CheckState;
  readonly reports: CheckReports;
}

type Copied = { kind: 'not yet' } | { kind: 'copied' } | { kind: 'by hand'; text: string };

/**
 * The report on a sheet of its own, which Excel prints and saves, or as text. A pane cannot print or download everywhere (Excel on
 * a Mac does neither), the sheet can.
 */
export function ReportOffer({ state, reports }: ReportOfferProps) {
  const { language, t } = useInterfaceText();
  const [copied, setCopied] = useState<Copied>({ kind: 'not yet' });
  const area = useRef<HTMLTextAreaElement>(null);
  // Once, not whenever the list changes: the user may be typing in a sheet by then.
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  const words = language === 'zh-CN' ? 'zh' : 'en';
  const copy = async () => {
    reports.dismiss();
    const text = await reports.text(state, words);
    setCopied((await copyText(text)) ? { kind: 'copied' } : { kind: 'by hand', text });
  };
  return (
    <section className="check__report" aria-label={t('check.report')}>
      <h3>{t('check.report')}</h3>
      <p className="check__ledger">{t('check.reportHint')}</p>
      <div className="finding__actions">
        <Button size="small" icon={<TableIcon />} onClick={() => void reports.insert(state, words)}>
          {t('check.reportSheet')}
        </Button>
        <Button size="small" icon={<CopyIcon />} onClick={() => void copy()}>
          {t('check.reportCopy')}
        </Button>
      </div>
      <p role="status" className="check__ledger">
        {copied.kind === 'copied' && t('check.reportCopied')}
        {copied.kind === 'by hand' && t('diagnosis.byHand')}
      </p>
      {copied.kind === 'by hand' && (
        <textarea aria-label={t('check.report')} readOnly rows={8} value={copied.text} ref={area} />
      )}
    </section>
  );
}

/** What became of the report. */
export function ReportOutcomeNotice({ reports }: Pick<ReportOfferProps, 'reports'>) {
  const { t } = useInterfaceText();
  const last = useStore(reports.last);
  return (
    <>
      <div role="status">
        {last?.kind === 'inserted' && (
          <Notice
            kind="success"
            title={t('check.reportDone', { sheet: last.sheet })}
            onDismiss={reports.dismiss}
          >
            <p>{t('check.reportPrint')}</p>
          </Notice>
        )}
      </div>
      {last?.kind === 'failed' && (
        <Notice kind="failure" title={t('check.reportFailed')} onDismiss={reports.dismiss}>
          <ProblemWords problem={last.problem} />
        </Notice>
      )}
    </>
  );
}
