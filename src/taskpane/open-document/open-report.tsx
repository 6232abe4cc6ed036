import type { OpenedCheck } from '../../files/file-check/opened-file';
import { ReportCopy } from '../check/report-copy';
import { CheckSummary } from '../check/check-summary';
import { UndecidedPlaces } from '../check/undecided-places';
import { FindingList } from '../check/finding-list';
import { useListView } from '../check/list-view';
import { useCheckText } from '../check/check-text';
import { AnnotateOffer } from './annotate-offer';
import { inLanguage } from '../messages/languages';
import { FoundForms } from './found-forms';
import type { OpenDocument } from './open-document';
import { useOpenText } from './open-text';
import { OpenedForm } from './opened-form';
import { PackOfDocument } from './pack-of-document';
import { UnitOfDocument } from './unit-of-document';

interface OpenReportProps {
  readonly document: OpenDocument;
  readonly check: OpenedCheck;
}

/** What was found in a document, from the verdict to what can be done with it. */
export function OpenReport({ document, check }: OpenReportProps) {
  const { t: ofPage } = useCheckText();
  const { language, t } = useOpenText();
  const { forms, found, nothing, verdict, ledger, report, kind, pack, openUnits } = check;
  const list = useListView();
  const isEmpty = forms.length === 0;
  return (
    <>
      <CheckSummary
        report={{ verdict, ledger, forms: forms.map(({ form }) => form) }}
        isUntouched={nothing !== null && !isEmpty}
      />
      <UndecidedPlaces forms={forms.map(({ form }) => form)} />
      {nothing && <p>{inLanguage(language, nothing)}</p>}
      {!nothing && isEmpty && <p>{t('open.nothing')}</p>}
      {!nothing && !isEmpty && found.length === 0 && <p>{t('open.onlyText')}</p>}
      {openUnits.length > 0 && <UnitOfDocument document={document} places={openUnits} />}
      <FoundForms check={check} />
      {pack && <PackOfDocument document={document} pack={pack} />}
      <FindingList forms={forms} state={list}>
        {(form) => <OpenedForm key={form.key} form={form} />}
      </FindingList>
      <section className="check__report" aria-label={ofPage('check.report')}>
        <h3>{ofPage('check.report')}</h3>
        <AnnotateOffer document={document} isText={kind === 'text'} />
        <p className="check__ledger">{t('open.reportHint')}</p>
        <ReportCopy
          textOf={() => Promise.resolve(language === 'zh-CN' ? report.zh : report.en)}
          onCopy={document.dismissCopy}
        />
      </section>
    </>
  );
}
