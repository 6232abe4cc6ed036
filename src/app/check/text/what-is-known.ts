import { unknownProfile } from '../../../domain/form/profile';
import { collectFacts, type CollectedFacts } from '../../../domain/narrative/fact/collect-facts';
import type { Facts } from '../../../domain/narrative/fact/fact';
import { withTotals } from '../../../domain/narrative/fact/totals';
import { factDefinitions } from '../../../packs/narrative/facts';
import { sayings } from '../sayings';
import { figuresMeant } from '../causes/typed-in-yuan';
import type { CheckedForm } from '../report';
import { withoutEmptyCopies } from '../../../domain/check/empty-copies';

/** What texts are held against. */
export interface KnownOfText {
  readonly facts: CollectedFacts;
  /** What was typed for the text because no form says it. */
  readonly typed: Facts;
  /** What the forms call their cells. */
  readonly labels: readonly string[];
  readonly titles?: readonly string[];
  readonly year: number | null;
  readonly departments: readonly string[];
}

export function whatIsKnown(all: readonly CheckedForm[], typed: Facts = {}): KnownOfText {
  const forms = withoutEmptyCopies(all);
  const own = forms
    .filter(({ isUnitOpen }) => isUnitOpen !== true)
    .map((one) => ({ id: one.form.id, sheet: one.sheet, figures: figuresMeant(one) }));
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  const facts = collectFacts(factDefinitions, own, unknownProfile);
  const disputed = disputedOf(facts, forms);
  return {
    facts: { ...facts, facts: without(disputed, facts.facts) },
    // What was typed once says nothing of what a form says by now.
    typed: without(disputed, withTotals(factDefinitions, typed)),
    labels: labelsOf(forms),
    year: years.size === 1 && year !== undefined ? year : null,
    departments: [...new Set(forms.flatMap(({ department }) => department ?? []))],
  };
}

function labelsOf(forms: readonly CheckedForm[]): readonly string[] {
  const labels = forms.flatMap(({ figures }) => figures.all.map(({ field }) => field.label));
  return [...new Set(labels)];
}

const disputing: ReadonlySet<string> = new Set([...sayings.calculated, ...sayings.notNegative]);

/** A figure that cannot be right by its own form is told there; no text is to follow it. */
function disputedOf(
  { facts, places }: CollectedFacts,
  forms: readonly CheckedForm[],
): ReadonlySet<string> {
  const cells = new Set(
    forms.flatMap(({ sheet, findings }) =>
      findings.filter(({ says }) => disputing.has(says)).map(({ at }) => `${sheet}!${at[0]}`),
    ),
  );
  const isDisputed = (name: string) => {
    const place = places[name];
    return place !== undefined && cells.has(`${place.sheet}!${place.at}`);
  };
  return new Set(cells.size === 0 ? [] : Object.keys(facts).filter(isDisputed));
}

function without(names: ReadonlySet<string>, facts: Facts): Facts {
  if (names.size === 0) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}
