import { baseOfReason } from '../../domain/narrative/fact/derived-name';
import { optionalFacts } from '../../domain/narrative/section/asked-facts';
import { runsOf } from '../../domain/narrative/section/print-section';
import { factDefinitions } from '../../packs/narrative/facts';
import { outlineSections, type OutlinePart } from './outline';

/** Amounts that have a place in a form are filled in there. */
const amountsOfForms = new Set(
  factDefinitions.flatMap(({ name, kind, from = [] }) =>
    kind === 'amount' && from.length > 0 ? [name] : [],
  ),
);

/** What she may say and need not, each fact once; why there is none of something only where there is none. */
export function offeredFacts(outline: readonly OutlinePart[]): readonly string[] {
  const sections = outlineSections(outline);
  const optional = new Set(sections.flatMap(({ section }) => optionalFacts(section)));
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(runsOf));
  const saysNone = (name: string, base: string) =>
    runs.some((run) => run.kind === 'fact' && (run.name === name || isNothing(run, base)));
  return [...optional].filter((name) => {
    const base = baseOfReason(name);
    if (base !== null && !saysNone(name, base)) return false;
    return !amountsOfForms.has(name) && !sections.some(({ gaps }) => gaps.includes(name));
  });
}

function isNothing(run: { readonly name: string; readonly text: string }, base: string): boolean {
  return run.name === base && run.text === '0';
}
