import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { refusalWords } from '../../app/exports/proposal-words';
import { formOf, formsByHand } from '../../app/exports/propose-figures';
import { emptiedWords } from '../../app/exports/source-words';
import { countedEntries } from '../../domain/exports/counted-entries';
import { fen } from '../../domain/money/fen';
import { separatedAmount } from '../../domain/money/separated-amount';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { WriteFailure } from '../notice/write-failure';
import { bar } from '../notice/clear-of-docks';
import type { ExportsImport } from './exports-import';
import type { ExportsState } from './exports-state';
import { useExportsText } from './exports-text';
import { FormFigures } from './form-figures';
import { filledForms, formsToInsert } from './figures-review';
import { ReadingNotes } from './reading-notes';
import { RoundingChoice } from './rounding-choice';

interface ExportsReviewProps {
  readonly state: Extract<ExportsState, { kind: 'review' }>;
  readonly bringing: ExportsImport;
}

/** What an export fills in, form by form: what goes where, what stands there, and what is in no sum. */
export function ExportsReview({ state, bringing }: ExportsReviewProps) {
  const { language, t, marks } = useExportsText();
  const { review, isBusy } = state;
  const { name, readings, tables, here, proposals, chosen } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const entries = countedEntries(readings, review.counted);
  const sum = fen(entries.reduce((all, one) => all + one.fen, 0));
  const totals = readings.reduce((all, one) => all + one.totals, 0);
  const forms = filledForms(review);
  const refused = proposals.flatMap((one) => (one.kind === 'refused' ? [one] : []));
  const known = new Set(proposals.map((one) => formOf(one).id));
  const elsewhere = tables.filter(({ formId }) => !known.has(formId));
  const byHand = here.pack ? formsByHand(here.pack, proposals) : [];
  const fresh = formsToInsert(review).length;
  const emptied = [...chosen].filter((one) => !('figure' in one)).length;
  const count = String(chosen.size - emptied);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('exports.from', { name })}
      </h3>
      {readings.length > 0 && (
        <p>
          {t('exports.summary', {
            count: String(entries.length),
            sum: separatedAmount(sum, '元'),
            totals: String(totals),
          })}
        </p>
      )}
      {tables.length > 0 && (
        <p>
          {t('exports.summaryForms', {
            tables: tables.map(({ title }) => title).join(marks.comma),
          })}
        </p>
      )}
      <p>{t('exports.unwritten')}</p>
      <ReadingNotes
        readings={readings}
        tables={tables}
        counted={review.counted}
        onCount={bringing.count}
      />
      {elsewhere.length > 0 && (
        <p className="exports__note">
          {t('exports.formsElsewhere', {
            tables: elsewhere.map(({ title }) => title).join(marks.comma),
          })}
        </p>
      )}
      {here.tooLarge.length > 0 && (
        <Notice
          kind="warning"
          title={t('exports.tooLarge', { sheets: here.tooLarge.join(marks.comma) })}
        />
      )}
      <RoundingChoice review={review} onRound={bringing.round} />
      {forms.length === 0 && <p>{t('exports.nothing')}</p>}
      {forms.map((one) => (
        <FormFigures
          key={one.compared.form.id}
          one={one}
          review={review}
          onChoose={bringing.choose}
          onSource={bringing.takeTable}
        />
      ))}
      {refused.length > 0 && (
        <details>
          <summary>{t('exports.refused', { count: String(refused.length) })}</summary>
          <ul className="proposals__cells" tabIndex={0}>
            {refused.map(({ form, why }) => (
              <li key={form.id}>
                {inLanguage(language, form.shortName)}
                {marks.colon}
                {inLanguage(language, refusalWords(why))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {byHand.length > 0 && (
        <p className="exports__note">
          {t('exports.byHand', {
            forms: byHand.map(({ shortName }) => inLanguage(language, shortName)).join(marks.comma),
          })}
        </p>
      )}
      <Fault state={state} />
      {chosen.size === 0 && <p>{t('exports.chosenNone')}</p>}
      <div ref={bar} className="exports__actions">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void bringing.begin()}
        >
          {fresh === 0
            ? t('exports.begin', { count })
            : t('exports.beginWithForms', { count, forms: String(fresh) })}
          {emptied > 0 && marks.comma + inLanguage(language, emptiedWords(emptied))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={bringing.cancel}>
          {t('exports.again')}
        </Button>
      </div>
    </>
  );
}

/** Why not everything came in. */
function Fault({ state: { fault, written } }: Pick<ExportsReviewProps, 'state'>) {
  const { t } = useExportsText();
  switch (fault?.kind) {
    case 'changedSince':
      return <Notice kind="warning" title={t('exports.changedSince', fault)} />;
    case 'failed':
      return <WriteFailure title={t('exports.writeFailed')} {...fault} />;
    case 'occupied':
    case 'notInserted':
      return (
        <Notice kind="warning" title={t(`exports.${fault.kind}`)}>
          {written !== null && <p>{t('exports.writtenBefore', { count: String(written) })}</p>}
        </Notice>
      );
    default:
      return null;
  }
}
