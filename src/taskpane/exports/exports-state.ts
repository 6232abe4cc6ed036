import type { Problem } from '../../app';
import type { ExportAnswers, ExportsOutcome } from '../../app/exports/read-exports';
import type { WritingOutcome } from '../../app/proposals/write-proposals';
import type { Refusal } from '../file-choice/chosen-bytes';
import type { ImportedForms } from '../insert/imported-set';
import type { FiguresReview } from './figures-review';

/** What is done with an export, one after the other. */
export type ExportStep = 'opening' | 'adding' | 'comparing';

export type ExportsState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string; readonly step: ExportStep }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: Refusal }
  | ({ readonly kind: 'open'; readonly why: OpenQuestion } & AskedExport)
  | { readonly kind: 'failed'; readonly name: string; readonly problem: Problem }
  | {
      readonly kind: 'review';
      readonly review: FiguresReview;
      readonly isBusy: boolean;
      /** Why not everything came in when the user began. */
      readonly fault: WritingFault | null;
      /** How many figures went into forms that were there; null before any did. */
      readonly written: number | null;
    }
  /** `written`: how many figures went into forms that were there. */
  | (ImportedForms & { readonly kind: 'done'; readonly written: number });

/** What the tables do not say, or that there are none. */
export type OpenQuestion = Exclude<ExportsOutcome, { kind: 'read' }>;

export interface AskedExport {
  readonly name: string;
  readonly packId: string;
  readonly answers: ExportAnswers;
}

export type WritingFault =
  | Exclude<WritingOutcome, { kind: 'written' }>
  | { readonly kind: 'occupied' }
  /** None of the forms came in; why is said with the set. */
  | { readonly kind: 'notInserted' };
