import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckState } from '../../app';
import type { FormOfPack } from '../../app/state/other-packs';
import { reportOf } from '../../app/check/report-of';
import { RetryIcon } from '../icons/icons';
import { useCheckText } from './check-text';
import { Notice } from '../notice/notice';
import type { PageId } from '../page-parts/page-id';
import { useStore } from '../store/store';
import { AcceptedFindings } from './accepted-findings';
import type { CheckReports } from './check-reports';
import { ByHand } from './by-hand';
import { CheckProgress } from './check-progress';
import type { Checks, ChecksState } from './checks';
import { CheckSummary } from './check-summary';
import { FindingList } from './finding-list';
import { fixKinds } from './fix-kinds';
import { FormProgress } from './form-progress';
import { FormFindings } from './form-findings';
import { SelectedFinding } from './selected-finding';
import type { SheetRemoval } from '../insert/sheet-removal';
import { StepsAhead, type WorkToPublish } from './steps-ahead';
import { CheckOutcome } from './check-outcome';
import { ReportOffer, ReportOutcomeNotice } from './report-offer';
import { OtherPacksNotice, type PackChoice } from '../packs/other-packs-notice';
import { dock } from '../notice/clear-of-docks';
import { createFormMistakes, isUntouched } from './form-mistakes';
import { selectedFindings } from './findings-at-selection';
import { ToRepairs } from './repair-link';
import { leadTo, useListView } from './list-view';
import { countUndecided, showOn, UndecidedPlaces } from './undecided-places';
import './check.css';

export interface CheckedWorkbookProps {
  readonly checks: Checks;
  readonly reports: CheckReports;
  readonly choice: PackChoice;
  readonly work: WorkToPublish & { readonly removal: SheetRemoval };
  readonly onGoTo: (page: PageId) => void;
  readonly onRepair: () => void;
}

/** What the rules say of the forms of the workbook, and go on saying while the user types. */
export function CheckedWorkbook(props: CheckedWorkbookProps) {
  const { t } = useCheckText();
  const { checks, reports, work, onRepair } = props;
  const state = useStore(checks.state);
  return (
    <>
      {(state.kind === 'unknown' || state.kind === 'looking') && (
        <CheckProgress progress={state.kind === 'looking' ? state.progress : null} />
      )}
      {state.kind === 'failed' && (
        <Notice kind="failure" title={t('check.failed')}>
          <Button size="small" icon={<RetryIcon />} onClick={() => void checks.follow()}>
            {t('retry')}
          </Button>
        </Notice>
      )}
      {state.kind === 'known' && (
        <ToRepairs value={onRepair}>
          <Report {...props} state={state} />
        </ToRepairs>
      )}
      <div ref={dock} className="check__dock">
        <CheckOutcome checks={checks} />
        <ReportOutcomeNotice reports={reports} removal={work.removal} />
      </div>
    </>
  );
}

interface ReportProps extends CheckedWorkbookProps {
  readonly state: Extract<ChecksState, { kind: 'known' }>;
}

function Report({ state, checks, reports, choice, work, onGoTo }: ReportProps) {
  const { t } = useCheckText();
  const { sheets, accepted, tooLarge, isCurrent, hasFault, isByHand } = state;
  const cells = useStore(checks.selected);
  const list = useListView();
  const [mistakesIn] = useState(createFormMistakes);
  const report = useMemo(
    () =>
      reportOf(
        sheets.flatMap(({ forms }) => forms),
        { unread: tooLarge.length, accepted },
      ),
    [sheets, tooLarge, accepted],
  );
  const forms = useMemo(() => mistakesIn(sheets, accepted), [mistakesIn, sheets, accepted]);
  const ofPacks = useMemo(() => formsOfPacks(sheets), [sheets]);
  const kinds = useMemo(() => fixKinds(forms), [forms]);
  const selected = useMemo(() => selectedFindings(forms, cells), [forms, cells]);
  return (
    <>
      {!isCurrent && <Notice kind="warning" title={t(hasFault ? 'check.fault' : 'check.old')} />}
      {isByHand && <ByHand checks={checks} />}
      <OtherPacksNotice page="check" forms={ofPacks} choice={choice} />
      <CheckSummary
        report={report}
        isUntouched={isUntouched(forms)}
        isSilent={useStore(checks.last) !== null}
      />
      <UndecidedPlaces forms={report.forms} onShow={showOn(forms, checks)} />
      <StepsAhead
        {...{ work, forms, isCurrent, onGoTo }}
        verdict={report.verdict}
        unchecked={countUndecided(report.forms) + tooLarge.length}
        onFinding={(severity) => {
          list.change(leadTo(severity));
        }}
      />
      {tooLarge.length > 0 && (
        <p className="check__undecided" tabIndex={-1}>
          {t('check.tooLarge', { sheets: tooLarge })}
        </p>
      )}
      <FindingList
        forms={forms}
        state={list}
        above={(shown) => (
          <SelectedFinding selected={selected} shown={shown} kinds={kinds} checks={checks} />
        )}
      >
        {(form) => (
          <FormFindings
            place={form}
            selected={selected?.place.key === form.key ? selected : null}
            kinds={kinds}
            checks={checks}
          />
        )}
      </FindingList>
      <AcceptedFindings forms={forms} checks={checks} />
      <FormProgress forms={forms} checks={checks} />
      <ReportOffer state={state} reports={reports} />
    </>
  );
}

function formsOfPacks(sheets: CheckState['sheets']): readonly FormOfPack[] {
  return sheets.flatMap(({ forms }) =>
    forms.flatMap(({ ref, form: { title }, sheet }) => (ref ? [{ ref, title, sheet }] : [])),
  );
}
