import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { inLanguage } from '../messages/languages';
import { Notice } from '../notice/notice';
import { ProposedForms } from '../proposals/proposed-forms';
import { chosenCells } from '../proposals/reviewed-form';
import { bar } from '../notice/clear-of-docks';
import { FormIssues } from './form-issues';
import { FreshForms } from './fresh-forms';
import { placesToInsert, type GatheringReview, type GatheringState } from './gathered';
import { ReportActions } from './report-actions';
import { useSubordinateText } from './subordinate-text';
import type { UnitGathering } from './unit-gathering';
import { UnitsTable } from './units-table';

interface GatheringReviewViewProps {
  readonly gathering: UnitGathering;
  readonly review: GatheringReview;
  readonly inserted: GatheringState['inserted'];
  readonly isBusy: boolean;
  /** The list of units or the pack is another one since. */
  readonly isOutdated: boolean;
  /** What became of it so far. */
  readonly children: ReactNode;
}

/** What the files of the units come to: who is in it, what would be written where, and what is to be looked at. */
export function GatheringReviewView({
  gathering,
  review,
  inserted,
  isBusy,
  isOutdated,
  children,
}: GatheringReviewViewProps) {
  const { language, t, marks } = useSubordinateText();
  const { result, present, fresh, rows, tooLarge } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, []);
  const cells = chosenCells(present);
  const toInsert = placesToInsert({ review, inserted }).length;
  const isNothing = cells === 0 && toInsert === 0;
  const names = (forms: typeof result.own) =>
    [...new Set(forms.map(({ shortName }) => inLanguage(language, shortName)))].join(marks.comma);
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {t('subordinate.result', { count: String(result.consolidated.taken) })}
      </h4>
      {isOutdated && (
        <Notice kind="warning" title={t('subordinate.outdated')}>
          <p>{t('subordinate.outdatedHint')}</p>
        </Notice>
      )}
      <UnitsTable rows={rows} />
      {tooLarge.length > 0 && (
        <Notice
          kind="warning"
          title={t('subordinate.tooLarge', { sheets: tooLarge.join(marks.comma) })}
        />
      )}
      <FormIssues consolidated={result.consolidated} />
      <ReportActions review={review} />
      {present.length > 0 && (
        <section aria-labelledby="subordinates-present">
          <h4 id="subordinates-present">{t('subordinate.present')}</h4>
          <p className="subordinates__note">{t('subordinate.presentHint')}</p>
          <ProposedForms
            forms={present}
            onChange={(forms) => {
              gathering.choose({ present: forms });
            }}
          />
        </section>
      )}
      {result.fresh.length > 0 && (
        <FreshForms
          forms={result.fresh}
          chosen={fresh}
          inserted={inserted}
          onChoose={(places) => {
            gathering.choose({ fresh: places });
          }}
        />
      )}
      {result.own.length > 0 && (
        <p className="subordinates__note">{t('subordinate.own', { forms: names(result.own) })}</p>
      )}
      {result.empty.length > 0 && (
        <p className="subordinates__note">
          {t('subordinate.empty', { forms: names(result.empty) })}
        </p>
      )}
      {children}
      <div ref={bar} className="subordinates__actions subordinates__actions--kept">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || isNothing}
          onClick={() => {
            if (!isNothing) void gathering.write();
          }}
        >
          {isNothing
            ? t('subordinate.nothingToWrite')
            : t('subordinate.write', { cells: String(cells), forms: String(toInsert) })}
        </Button>
      </div>
    </>
  );
}
