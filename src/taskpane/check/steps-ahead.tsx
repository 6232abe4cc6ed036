import type { AvailableForm, CheckReport, DepartmentProfile } from '../../app';
import type { Severity } from '../../domain/form/severity';
import type { Profiles } from '../profile/profiles';
import { useStore } from '../store/store';
import type { PageId } from '../page-parts/page-id';
import { useCheckText } from './check-text';
import type { FormMistakes } from './form-mistakes';
import { isReady, workAhead, type StepAhead } from './work-ahead';

/** What the way to publication needs of the pane. */
export interface WorkToPublish {
  readonly profiles: Profiles;
  readonly formsOf: (packId: string) => readonly AvailableForm[];
  /** What holds where the workbook has no profile. */
  readonly unknownDepartment: DepartmentProfile;
}

interface StepsAheadProps {
  readonly work: WorkToPublish;
  readonly forms: readonly FormMistakes[];
  /** Places and sheets that could not be checked. */
  readonly unchecked: number;
  readonly verdict: CheckReport['verdict'];
  /** Whether what is shown is of the workbook as it is now. */
  readonly isCurrent: boolean;
  /** Leads to the first finding of a severity. */
  readonly onFinding: (severity: Severity) => void;
  readonly onGoTo: (page: PageId) => void;
}

/** What is still to be done before the budget can be published, in one line: each step leads to where it is done. */
export function StepsAhead({
  work,
  forms,
  unchecked,
  verdict,
  isCurrent,
  onFinding,
  onGoTo,
}: StepsAheadProps) {
  const { t } = useCheckText();
  const read = useStore(work.profiles.state);
  // What is not known yet is not asked for.
  const profile = read.kind === 'read' ? read.profile : work.unknownDepartment;
  const { packId } = profile ?? work.unknownDepartment;
  const steps = workAhead({
    isDepartmentKnown: profile !== null,
    pack: work.formsOf(packId).map(({ id }) => id),
    forms,
    unchecked,
  });
  if (steps.length === 0 && !isReady(steps, { verdict, isCurrent })) return null;
  return (
    <div className="check__ahead">
      <span id="check-ahead">{t(steps.length > 0 ? 'check.ahead' : 'check.aheadNone')}</span>
      <ul aria-labelledby="check-ahead">
        {(steps.length > 0 ? steps : [allDone]).map((step) => (
          <li key={step.kind}>
            <button
              type="button"
              onClick={() => {
                const { page, at, severity } = places[step.kind];
                if (page !== undefined) onGoTo(page);
                else if (severity !== undefined) onFinding(severity);
                else showOnPage(at);
              }}
            >
              {'count' in step
                ? t(counted[step.kind], { count: String(step.count) })
                : t(single[step.kind])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const allDone = { kind: 'export' } as const;

const single = {
  profile: 'check.aheadProfile',
  write: 'check.aheadWrite',
  export: 'check.aheadExport',
} as const;

const counted = {
  insert: 'check.aheadInsert',
  empty: 'check.aheadEmpty',
  errors: 'check.aheadErrors',
  warnings: 'check.aheadWarnings',
  unchecked: 'check.aheadUnchecked',
  gaps: 'check.aheadGaps',
} as const;

/** Where each is done: on another page, or somewhere on this one. */
type Place =
  | { readonly page: PageId; readonly severity?: never; readonly at?: never }
  | { readonly page?: never; readonly severity: Severity; readonly at?: never }
  | { readonly page?: never; readonly severity?: never; readonly at: string };

const places: Readonly<Record<StepAhead['kind'] | 'export', Place>> = {
  profile: { page: 'settings' },
  insert: { page: 'insert' },
  empty: { at: '.check__progress' },
  errors: { severity: 'error' },
  warnings: { severity: 'warning' },
  unchecked: { at: '.check__undecided' },
  write: { page: 'narrative' },
  gaps: { page: 'narrative' },
  export: { page: 'narrative' },
};

function showOnPage(at: string): void {
  const found = document.querySelector<HTMLElement>(at);
  if (found instanceof HTMLDetailsElement) found.open = true;
  (found?.querySelector<HTMLElement>('summary, button') ?? found)?.focus();
}
