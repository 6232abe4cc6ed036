import type { ConditionalRule } from './conditional-format-rule';
import { fromUniver, toUniver } from './conditional-format-univer';
import type { UniverRule } from './conditional-format-univer';
import type { Engine } from './engine';
import { ICommandService, sheetsConditionalFormatting, Tools } from './univer';
import type { IMutationInfo } from './univer';

const {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} = sheetsConditionalFormatting;

/** The conditional formats of a sheet, the most important first. */
export function conditionalRules(sheetId: string, engine: Engine): readonly ConditionalRule[] {
  return univerRules(sheetId, engine).map(fromUniver);
}

export function newRuleId(): string {
  return createCfId();
}

/** Puts other rules, or the same in another order, in the place of a sheet's; those that stay as they are stay untouched. */
export function setConditionalRules(
  sheetId: string,
  rules: readonly ConditionalRule[],
  engine: Engine,
): void {
  const before = univerRules(sheetId, engine);
  const known = new Map(before.map((rule) => [rule.cfId, rule]));
  const after = rules.map((rule) => {
    const old = known.get(rule.id);
    // What Univer's user interface made and the object model cannot say is not written anew.
    return old && Tools.diffValue(fromUniver(old), rule) ? old : toUniver(rule);
  });
  const place = { unitId: engine.book.getId(), subUnitId: sheetId };
  const redoMutations = mutationsTo(before, after, place);
  if (redoMutations.length === 0) return;
  const undoMutations = mutationsTo(after, before, place);
  const commands = engine.injector.get(ICommandService);
  // Univer keeps the rules it is given and changes them later.
  for (const { id, params } of redoMutations) {
    commands.syncExecuteCommand(id, Tools.deepClone(params) as object);
  }
  engine.undo.push({ redoMutations, undoMutations });
}

function univerRules(sheetId: string, engine: Engine): readonly UniverRule[] {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(engine.book.getId(), sheetId) ?? [];
  return rules.map((rule) => Tools.deepClone(rule));
}

/** Univer adds at the top: the part of the list that ends alike stays, all above it is taken off and put back. */
function mutationsTo(
  before: readonly UniverRule[],
  after: readonly UniverRule[],
  place: { readonly unitId: string; readonly subUnitId: string },
): IMutationInfo[] {
  let alike = 0;
  while (
    alike < Math.min(before.length, after.length) &&
    before.at(-1 - alike)?.cfId === after.at(-1 - alike)?.cfId
  ) {
    alike += 1;
  }
  const kept = after.slice(after.length - alike);
  const keptBefore = before.slice(before.length - alike);
  const deleted = before.slice(0, before.length - alike);
  const added = after.slice(0, after.length - alike);
  return [
    ...deleted.map(({ cfId }) => ({
      id: DeleteConditionalRuleMutation.id,
      params: { ...place, cfId },
    })),
    ...kept
      .filter((rule, index) => !Tools.diffValue(rule, keptBefore[index]))
      .map((rule) => ({
        id: SetConditionalRuleMutation.id,
        params: { ...place, rule: Tools.deepClone(rule) },
      })),
    ...added.reverse().map((rule) => ({
      id: AddConditionalRuleMutation.id,
      params: { ...place, rule: Tools.deepClone(rule) },
    })),
  ];
}
