import { isSameItem, wordsKey } from '../../domain/exports/figure-paths';
import type { FormFigure } from '../../domain/exports/form-figure';
import type { ScopePath } from '../../domain/form/scope-path';
import { blocksOfProjects } from '../../packs/exports/figure-placements';
import type { RowTexts } from './row-texts';

/**
 * Whether a row is that of the project that a figure is for. Under whichever fund its money stands there, it is one project's: the
 * user may have put it under another than the export does.
 */
export function isOfProject(
  formId: string,
  { within }: FormFigure,
  scope: ScopePath,
  textsOf: RowTexts,
): boolean {
  const project = within.at(-1);
  if (!project || scope.length !== within.length || !blocksOfProjects.has(blocksOf(formId, scope)))
    return false;
  const row = textsOf(scope);
  if (!isSameItem(project, (field) => row.get(field) ?? '')) return false;
  return within.slice(0, -1).every((owner, depth) => {
    const said = textsOf(scope.slice(0, depth + 1));
    const own = owner.level.known.flat();
    // Projects of all units are pasted below the first one too: then the row says itself of which it is.
    const words = own.map((field) => owner.texts[field]).filter((text) => text !== undefined);
    const saidInRow = new Set(row.values());
    if (words.some((text) => saidInRow.has(wordsKey(text)))) return true;
    const isNamed = own.some((field) => (said.get(field) ?? '') !== '');
    return !isNamed || isSameItem(owner, (field) => said.get(field) ?? '');
  });
}

/** F16/units/projects. */
function blocksOf(formId: string, scope: ScopePath): string {
  return [formId, ...scope.map(({ block }) => block)].join('/');
}
