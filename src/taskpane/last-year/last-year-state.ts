import type { Problem } from '../../app';
import type { FillOutcome } from '../../app/last-year/fill-last-year';
import type { Refusal } from '../file-choice/chosen-bytes';
import type { ImportedForms } from '../insert/imported-set';
import type { Review } from './review';

export type ReadingStep = 'opening' | 'recognizing' | 'comparing';

export type LastYearState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly name: string; readonly step: ReadingStep }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: Refusal }
  /** Neither a form nor a text was found in it. */
  | { readonly kind: 'nothing'; readonly name: string }
  /** The workbook does not say for which year it is. */
  | { readonly kind: 'noYear'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: Problem }
  | {
      readonly kind: 'review';
      readonly review: Review;
      readonly isBusy: boolean;
      /** Why not everything came in when the user began. */
      readonly fault: BringingFault | null;
      /** What was begun already: its cells are filled, its forms can still come in. */
      readonly begun: Begun | null;
    }
  | (Begun & ImportedForms & { readonly kind: 'done' });

interface Begun {
  readonly review: Review;
  /** How many cells of forms that stood there already were filled. */
  readonly cells: number;
}

type BringingFault =
  | Exclude<FillOutcome, { kind: 'filled' }>
  /** Something else is at work on the workbook. */
  | { readonly kind: 'occupied' }
  /** None of the forms came in; why is said with the set, where it can be resumed. */
  | { readonly kind: 'notInserted' };
