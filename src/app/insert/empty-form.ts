import type { FormStyle } from '../../domain/form/form-style';
import type { Profile } from '../../domain/form/profile';
import type { Cell } from '../../domain/grid/cell';
import { planForm } from '../../domain/plan/plan-form';
import type { PromptWords } from '../../domain/plan/prompt-words';
import type { SheetPlan } from '../../domain/plan/sheet-plan';
import { ruleWatch } from '../../packs/rules/rule-watch';
import type { ChosenForm } from './choose-form';

interface Drawn {
  readonly asked: string;
  readonly promptWords: PromptWords | undefined;
  readonly plan: SheetPlan;
}

/** The plan that each layout was last drawn as: one, however often the profile changes. */
const lastDrawn = new WeakMap<FormStyle, Drawn>();

/** An empty form as Excel gets it. The same one asked for again is not drawn again. */
export function drawEmpty(
  { packId, form, style }: ChosenForm,
  profile: Profile,
  promptWords: PromptWords | undefined,
  origin: Cell = { row: 0, column: 0 },
): SheetPlan {
  const asked = allThatCounts(packId, profile, origin);
  const last = lastDrawn.get(style);
  if (last?.asked === asked && last.promptWords === promptWords) return last.plan;
  const plan = planForm({
    packId,
    form,
    styleId: style.id,
    profile,
    origin,
    watch: ruleWatch,
    promptWords,
  });
  lastDrawn.set(style, { asked, promptWords, plan });
  return plan;
}

/** All that two plans of a layout may differ by, but for the words of prompts. */
function allThatCounts(
  packId: string,
  { year, department, code, unit }: Profile,
  { row, column }: Cell,
): string {
  return JSON.stringify([packId, year, department, code, unit, row, column]);
}
