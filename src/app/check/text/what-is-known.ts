import { unknownProfile } from '../../../domain/form/profile';
import { collectFacts, type CollectedFacts } from '../../../domain/narrative/fact/collect-facts';
import type { Facts } from '../../../domain/narrative/fact/fact';
import { withTotals } from '../../../domain/narrative/fact/totals';
import { factDefinitions } from '../../../packs/narrative/facts';
import { sayings } from '../sayings';
import type { CheckedForm } from '../report';

/** What texts are held against. */
export interface KnownOfText {
  readonly facts: CollectedFacts;
  /** What was typed for the text because no form says it. */
  readonly typed: Facts;
  /** What the forms call their cells. */
  readonly labels: readonly string[];
  readonly year: number | null;
  readonly departments: readonly string[];
}

export function whatIsKnown(forms: readonly CheckedForm[], typed: Facts = {}): KnownOfText {
  const own = forms.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return {
    facts: withoutDisputed(collectFacts(factDefinitions, own, unknownProfile), forms),
    typed: withTotals(factDefinitions, typed),
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
function withoutDisputed(known: CollectedFacts, forms: readonly CheckedForm[]): CollectedFacts {
  const disputed = new Set(
    forms.flatMap(({ sheet, findings }) =>
      findings.filter(({ says }) => disputing.has(says)).map(({ at }) => `${sheet}!${at[0]}`),
    ),
  );
  if (disputed.size === 0) return known;
  const isDisputed = (name: string) => {
    const place = known.places[name];
    return place !== undefined && disputed.has(`${place.sheet}!${place.at}`);
  };
  const facts = Object.entries(known.facts).filter(([name]) => !isDisputed(name));
  return { ...known, facts: Object.fromEntries(facts) };
}
