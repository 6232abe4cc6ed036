import type { FormValues } from '../../domain/form/form-values';
import type { DepartmentProfile } from '../../domain/form/profile';
import type { Words } from '../../domain/form/words';
import { printRange } from '../../domain/grid/cell-range';
import { planForm } from '../../domain/plan/plan-form';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { ruleWatch } from '../../packs/rules/rule-watch';
import type { Beside, NotesPlace, WorkbookPort } from '../ports';
import { problemOf, type Problem } from '../problem';
import { loadPrompts } from '../load-prompts';
import type { PromptWords } from '../../domain/plan/prompt-words';
import { profileIn } from '../state/profile-notes';
import { chooseForm, type FormChoice } from './choose-form';
import { drawEmpty } from './empty-form';
import { rangeOfPlan, type InsertedForm } from './insert-form';
import { createPlaces } from './places';

/** One form of a set: one of many of its kind may have a sheet of its own name, and say what it is about. */
export interface WantedForm extends FormChoice {
  readonly sheetName?: string | undefined;
  readonly known?: FormValues | undefined;
  /** What is noted in the workbook with it, of what was noted before the set. */
  readonly notes?: ((before: string | null) => string) | undefined;
}

export interface SetRequest {
  readonly forms: readonly WantedForm[];
  /** Called before each form, and once when all are there. */
  readonly onProgress: (progress: SetProgress) => void;
  /** An AbortSignal, for one: it is asked before each form. */
  readonly signal: { readonly aborted: boolean };
  /** Of what Excel says beside the cells; Chinese where nothing is said. */
  readonly language?: keyof Words | undefined;
}

export interface SetProgress {
  readonly done: number;
  readonly total: number;
  /** The form that is being inserted; null when all are there. */
  readonly formId: string | null;
}

export interface SetOutcome {
  readonly inserted: readonly InsertedForm[];
  /** What stopped it; the forms before stay, and so may half of this one: the problem names its sheet. */
  readonly failed: { readonly formId: string; readonly problem: Problem } | null;
  readonly cancelled: boolean;
  /** The ids of the forms that were not begun. */
  readonly remaining: readonly string[];
}

/** Puts forms on new sheets, each in a batch of its own, until one fails or it is told to stop. */
export async function insertSet(
  workbook: WorkbookPort,
  { forms, onProgress, signal, language }: SetRequest,
): Promise<SetOutcome> {
  const inserted: InsertedForm[] = [];
  const total = forms.length;
  const outcome = (failed: SetOutcome['failed'], cancelled: boolean): SetOutcome => {
    const begun = inserted.length + (failed ? 1 : 0);
    return { inserted, failed, cancelled, remaining: forms.slice(begun).map(idOf) };
  };
  try {
    const surroundings = await workbook.look(null);
    const profile = profileIn(surroundings.notes, surroundings.names);
    const places = createPlaces(surroundings);
    const promptWords = await loadPrompts(language);
    for (const [done, choice] of forms.entries()) {
      if (signal.aborted) return outcome(null, true);
      onProgress({ done, total, formId: choice.formId });
      const plan = draw(choice, profile, promptWords);
      const place = places.ofNewSheet(plan);
      const beside = choice.notes && besideOf(surroundings, choice.notes(surroundings.notes));
      await workbook.writeForm(plan, { ...place, isNewSheet: true, isShown: done === 0 }, beside);
      const address = printRange(rangeOfPlan(plan));
      inserted.push({ formId: plan.formId, sheet: place.sheet, address });
    }
    onProgress({ done: total, total, formId: null });
    return outcome(null, false);
  } catch (error) {
    const formId = forms[inserted.length]?.formId ?? '';
    return outcome({ formId, problem: problemOf(error) }, false);
  }
}

function besideOf({ noteParts }: NotesPlace, notes: string): Beside {
  return { notes, noteParts, names: [] };
}

function draw(
  wanted: WantedForm,
  profile: DepartmentProfile,
  promptWords: PromptWords | undefined,
): SheetPlan {
  const chosen = chooseForm(wanted, profile);
  const { packId, form, style } = chosen;
  const { known, sheetName = form.sheetName } = wanted;
  const plan = known
    ? planForm({
        ...{ packId, form, styleId: style.id },
        ...{ profile, known, watch: ruleWatch, promptWords },
      })
    : drawEmpty(chosen, profile, promptWords);
  return sheetName === plan.sheetName ? plan : { ...plan, sheetName };
}

function idOf({ formId }: FormChoice): string {
  return formId;
}
