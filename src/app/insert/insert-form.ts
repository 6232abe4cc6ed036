import type { DepartmentProfile } from '../../domain/form/profile';
import type { Words } from '../../domain/form/words';
import type { Cell } from '../../domain/grid/cell';
import { printRange, rangeOf, type CellRange } from '../../domain/grid/cell-range';
import { printMark } from '../../domain/layout/mark-name';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import type { SelectedPlace, Size, Surroundings, WorkbookPort } from '../ports';
import { loadPrompts } from '../load-prompts';
import type { PromptWords } from '../../domain/plan/prompt-words';
import { problemOf, sheetProtected, type Problem } from '../problem';
import { profileIn } from '../state/profile-notes';
import { chooseForm, possibleForms, unknownForm, type FormChoice } from './choose-form';
import { drawEmpty } from './empty-form';
import { findTaken } from './find-taken';
import { largestSize } from './form-size';
import { createPlaces } from './places';

export interface InsertRequest extends FormChoice {
  readonly place: 'newSheet' | 'selection';
  /** Of what Excel says beside the cells; Chinese where nothing is said. */
  readonly language?: keyof Words | undefined;
}

/** A form that is in the workbook now. */
export interface InsertedForm {
  readonly formId: string;
  readonly sheet: string;
  readonly address: string;
  /** The sheet that held this form before, where one form of the kind is enough. */
  readonly existing?: string;
}

export type InsertOutcome =
  | ({ readonly kind: 'inserted' } & InsertedForm)
  | NoRoom
  | { readonly kind: 'failed'; readonly formId: string; readonly problem: Problem };

/** The cells from the selection on are not free: nothing was written. */
export interface NoRoom {
  readonly kind: 'noRoom';
  readonly formId: string;
  readonly sheet: string;
  /** The cells that the form needs, or the selected one where the sheet ends before. */
  readonly address: string;
  /** The first cell or merged area in the way; null where the sheet ends before the form does. */
  readonly taken: string | null;
}

/** Puts a form where it is asked for. What goes wrong is an outcome, not a rejection. */
export async function insertForm(
  workbook: WorkbookPort,
  request: InsertRequest,
): Promise<InsertOutcome> {
  const { formId } = request;
  try {
    return request.place === 'newSheet'
      ? { kind: 'inserted', ...(await insertOnNewSheet(workbook, () => request)).form }
      : await insertAtSelection(workbook, request);
  } catch (error) {
    return { kind: 'failed', formId, problem: problemOf(error) };
  }
}

/** A form on a sheet of its own, and what the workbook holds from then on. */
export interface OnNewSheet {
  readonly form: InsertedForm;
  readonly now: Surroundings;
}

/** Which form it is, the profile may say. */
export async function insertOnNewSheet(
  workbook: WorkbookPort,
  choose: (profile: DepartmentProfile) => ChosenToDraw,
): Promise<OnNewSheet> {
  const surroundings = await workbook.look(null);
  const profile = profileIn(surroundings.notes, surroundings.names);
  const choice = choose(profile);
  const plan = draw(choice, profile, await loadPrompts(choice.language));
  const place = createPlaces(surroundings).ofNewSheet(plan);
  await workbook.writeForm(plan, { ...place, isNewSheet: true, isShown: true });
  const isSecond = place.instance > 1 && place.sheet !== plan.sheetName;
  const isOne = possibleForms(choice).every(({ form }) => form.perProject === undefined);
  const mark = printMark({ ...plan, instance: place.instance, part: null });
  return {
    form: {
      formId: plan.formId,
      sheet: place.sheet,
      address: printRange(rangeOfPlan(plan)),
      ...(isSecond && isOne ? { existing: plan.sheetName } : {}),
    },
    now: {
      ...surroundings,
      sheets: [...surroundings.sheets, place.sheet],
      names: [...surroundings.names, mark],
    },
  };
}

async function insertAtSelection(
  workbook: WorkbookPort,
  choice: ChosenToDraw,
): Promise<InsertOutcome> {
  const surroundings = await workbook.look(sizeToLookAt(choice));
  const { selection } = surroundings;
  if (!selection) throw new RangeError('nothing is selected');
  const profile = profileIn(surroundings.notes, surroundings.names);
  const plan = draw(choice, profile, await loadPrompts(choice.language), selection.origin);
  const { formId } = plan;
  const { sheet } = selection;
  const needed = rangeOfPlan(plan);
  if (selection.isProtected) throw sheetProtected();
  const taken = findTaken(selection, needed);
  if (taken !== null) return noRoom(formId, selection, needed, taken);
  const instance = createPlaces(surroundings).instanceOf(plan);
  await workbook.writeForm(plan, { sheet, instance, isNewSheet: false, isShown: true });
  return { kind: 'inserted', formId, sheet, address: printRange(needed) };
}

function sizeToLookAt(choice: FormChoice): Size {
  const forms = possibleForms(choice);
  if (forms.length === 0) throw unknownForm(choice.formId);
  return largestSize(forms);
}

function noRoom(
  formId: string,
  { sheet, origin }: SelectedPlace,
  needed: CellRange,
  taken: string,
): NoRoom {
  const isEnd = taken === 'end';
  const address = isEnd ? rangeOf(origin.row, origin.column, 1, 1) : needed;
  return {
    kind: 'noRoom',
    formId,
    sheet,
    address: printRange(address),
    taken: isEnd ? null : taken,
  };
}

type ChosenToDraw = FormChoice & Pick<InsertRequest, 'language'>;

function draw(
  choice: FormChoice,
  profile: DepartmentProfile,
  promptWords: PromptWords | undefined,
  origin?: Cell,
): SheetPlan {
  return drawEmpty(chooseForm(choice, profile), profile, promptWords, origin);
}

export function rangeOfPlan({ origin, cells, columnWidths }: SheetPlan): CellRange {
  return rangeOf(origin.row, origin.column, cells.length, columnWidths.length);
}
