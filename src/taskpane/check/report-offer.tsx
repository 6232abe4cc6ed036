import { Button } from '@fluentui/react-components';
import type { CheckState } from '../../app';
import { TableIcon } from '../icons/icons';
import { RemovalOffer } from '../insert/removal-offer';
import { RemovalState } from '../insert/removal-state';
import type { SheetRemoval } from '../insert/sheet-removal';
import { ProblemWords } from '../notice/problem-words';
import { useCheckText } from './check-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { CheckReports } from './check-reports';
import { ReportCopy } from './report-copy';

interface ReportOfferProps {
  readonly state: CheckState;
  readonly reports: CheckReports;
}

/**
 * The report on a sheet of its own, which Excel prints and saves, or as text. A pane cannot print or download everywhere (Excel on
 * a Mac does neither), the sheet can.
 */
export function ReportOffer({ state, reports }: ReportOfferProps) {
  const { language, t } = useCheckText();
  const words = language === 'zh-CN' ? 'zh' : 'en';
  return (
    <section className="check__report" aria-label={t('check.report')}>
      <h3>{t('check.report')}</h3>
      <p className="check__ledger">{t('check.reportHint')}</p>
      <ReportCopy textOf={() => reports.text(state, words)} onCopy={reports.dismiss}>
        <Button size="small" icon={<TableIcon />} onClick={() => void reports.insert(state, words)}>
          {t('check.reportSheet')}
        </Button>
      </ReportCopy>
    </section>
  );
}

/** What became of the report. */
export function ReportOutcomeNotice({
  reports,
  removal,
}: Pick<ReportOfferProps, 'reports'> & { readonly removal: SheetRemoval }) {
  const { t } = useCheckText();
  const last = useStore(reports.last);
  return (
    <>
      <div role="status">
        {last?.kind === 'inserted' && (
          <Notice
            kind="success"
            isBrief
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
          <RemovalOffer removal={removal} sheets={last.problem.left} />
        </Notice>
      )}
      <RemovalState removal={removal} />
    </>
  );
}
