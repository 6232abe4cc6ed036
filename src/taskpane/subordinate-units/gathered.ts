import type { Problem, WantedForm } from '../../app';
import type { ConsolidatedHere, FreshForm } from '../../app/consolidate/consolidate-here';
import { printUnits, type ListedUnit } from '../../app/state/listed-units';
import type { UnitFile, UnreadableUnit } from '../../app/consolidate/unit-files';
import { unitRows, type UnitRow } from '../../app/consolidate/unit-rows';
import type { WritingOutcome } from '../../app/proposals/write-proposals';
import { labelKey } from '../../domain/read/label-key';
import { reviewedForm, type ReviewedForm } from '../proposals/reviewed-form';

export interface GatheringState {
  readonly files: readonly UnitFile[];
  readonly unreadable: readonly UnreadableUnit[];
  readonly work: GatheringWork | null;
  readonly fault: GatheringFault | null;
  /** What the files come to; null until they were compared with the workbook. */
  readonly review: GatheringReview | null;
  /** What was written into forms that stood there; null before. */
  readonly written: number | null;
  /** The places of the new forms that were begun last, in the order in which they come in. */
  readonly begun: readonly number[];
  /** Those that are in the workbook, and the sheets they are on. */
  readonly inserted: ReadonlyMap<number, string>;
  /** All that was chosen is in the workbook. */
  readonly isDone: boolean;
}

export type GatheringWork =
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'comparing' | 'writing' };

export type GatheringFault =
  | { readonly kind: 'noYear' | 'stopped' | 'paneFailed' | 'occupied' }
  /** None of the forms that were begun; why is said with the set. */
  | { readonly kind: 'notInserted' }
  /** Not all of them. */
  | { readonly kind: 'insertedInPart' }
  | {
      readonly kind: 'failed';
      readonly problem: Problem;
      /** Sheets that read otherwise now; null where nobody knows. */
      readonly changed: readonly string[] | null;
    }
  | Exclude<WritingOutcome, { kind: 'written' | 'failed' }>;

/** Files were read, or are being read; nothing came of them yet. */
export const nothingReviewed = {
  ...{ work: null, fault: null, review: null, written: null },
  ...{ begun: [], inserted: new Map<number, string>(), isDone: false },
} satisfies Omit<GatheringState, 'files' | 'unreadable'>;

export const nothingGathered: GatheringState = { files: [], unreadable: [], ...nothingReviewed };

export interface GatheringRequest {
  readonly packId: string;
  /** The units that are to be there; null where nobody gave a list. */
  readonly expected: readonly ListedUnit[] | null;
}

export interface GatheringReview {
  /** What was asked for. */
  readonly request: GatheringRequest;
  readonly year: number;
  readonly department: string;
  readonly rows: readonly UnitRow[];
  readonly result: ConsolidatedHere;
  readonly present: readonly ReviewedForm[];
  /** The places of the new forms that come in. */
  readonly fresh: ReadonlySet<number>;
  readonly tooLarge: readonly string[];
}

/** Whether it still answers what is asked for now. */
export function isOf({ request }: GatheringReview, now: GatheringRequest): boolean {
  const listed = ({ expected }: GatheringRequest) => expected && printUnits(expected);
  return request.packId === now.packId && listed(request) === listed(now);
}

interface ReviewRequest {
  readonly request: GatheringRequest;
  readonly gathered: Pick<GatheringState, 'files' | 'unreadable'>;
  readonly result: ConsolidatedHere;
  readonly year: number;
  readonly department: string;
  readonly tooLarge: readonly string[];
}

/** What is empty is filled and what is not there comes in, unless the user says otherwise or it is in doubt. */
export function gatheringReview(about: ReviewRequest): GatheringReview {
  const { request, gathered, result, year, department, tooLarge } = about;
  const { files, unreadable } = gathered;
  return {
    ...{ request, year, department, result, tooLarge },
    rows: unitRows({ files, unreadable, department, year, expected: request.expected }),
    present: result.present.map(({ proposals, isOnly }) => {
      const form = reviewedForm(proposals);
      return { ...form, isChosen: form.isChosen && isOnly };
    }),
    fresh: new Set(result.fresh.flatMap(({ like }, place) => (like.length > 0 ? [] : [place]))),
  };
}

/** The places of the forms to insert; none comes in twice. */
export function placesToInsert({
  review,
  inserted,
}: Pick<GatheringState, 'review' | 'inserted'>): readonly number[] {
  const places = review?.result.fresh.keys() ?? [];
  return [...places].filter((place) => review?.fresh.has(place) === true && !inserted.has(place));
}

export function wantedForms(
  { result }: GatheringReview,
  places: readonly number[],
): readonly (WantedForm & { readonly packId: string })[] {
  return places.flatMap((place) => {
    const form = result.fresh[place];
    return form ? [asWanted(form)] : [];
  });
}

function asWanted({ packId, formId, styleId, known, project, sheetName }: FreshForm) {
  return {
    ...{ packId, formId, styleId, known, sheetName },
    ...(project === undefined ? {} : { project }),
  };
}

export type FilesRead = Pick<GatheringState, 'files' | 'unreadable'>;

/** A file that is chosen again takes the place of the one that was read before; units may call theirs alike. */
export function withFile(
  now: FilesRead,
  before: FilesRead,
  read: UnitFile | UnreadableUnit,
): FilesRead {
  const unreadable = now.unreadable.filter(
    (one) => one.file !== read.file || !before.unreadable.includes(one),
  );
  if ('why' in read) return { files: now.files, unreadable: [...unreadable, read] };
  const isSame = ({ file, unit }: UnitFile) =>
    file === read.file && labelKey(unit) === labelKey(read.unit);
  const files = now.files.filter((one) => !isSame(one) || !before.files.includes(one));
  return { files: [...files, read], unreadable };
}
