import type {
  CheckState,
  DepartmentProfile,
  ReportDocument,
  ReportOutcome,
  Words,
} from '../../app';
import { rememberProblem } from '../diagnosis/last-error';
import { createStore, type Store } from '../store/store';
import type { Turn } from '../store/turn';
import { timeNow } from './time-now';

/** What the report of the check became. */
export interface CheckReports {
  readonly last: Store<ReportOutcome | null>;
  /** The report as text, in words of the language. */
  text(state: CheckState, language: keyof Words): Promise<string>;
  /** Puts it on a sheet of its own. */
  insert(state: CheckState, language: keyof Words): Promise<void>;
  dismiss(): void;
}

interface ReportWork {
  readonly turn: Turn;
  readonly profile: () => DepartmentProfile | null;
  readonly describe: (request: ReportFacts, language: keyof Words) => Promise<ReportDocument>;
  readonly textOf: (report: ReportDocument, language: keyof Words) => Promise<string>;
  readonly insert: (report: ReportDocument, language: keyof Words) => Promise<ReportOutcome>;
}

/** What a report is made of. */
export interface ReportFacts extends Pick<CheckState, 'accepted'> {
  readonly forms: CheckState['sheets'][number]['forms'];
  readonly unread: readonly string[];
  readonly file: null;
  readonly department: string | null;
  readonly year: number | null;
  readonly time: string;
}

export function createCheckReports(work: ReportWork): CheckReports {
  const last = createStore<ReportOutcome | null>(null);

  function describe(
    { sheets, accepted, tooLarge }: CheckState,
    language: keyof Words,
  ): Promise<ReportDocument> {
    const profile = work.profile();
    return work.describe(
      {
        forms: sheets.flatMap(({ forms }) => forms),
        accepted,
        unread: tooLarge,
        file: null,
        department: profile?.department ?? null,
        year: profile?.year ?? null,
        time: timeNow(),
      },
      language,
    );
  }

  return {
    last,
    async text(state, language) {
      return work.textOf(await describe(state, language), language);
    },
    async insert(state, language) {
      await work.turn.take(async () => {
        const outcome = await work.insert(await describe(state, language), language);
        if (outcome.kind === 'failed') rememberProblem(outcome.problem);
        last.set(outcome);
      });
    },
    dismiss() {
      last.set(null);
    },
  };
}
