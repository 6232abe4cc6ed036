import { unknownProfile } from '../../../domain/form/profile';
import { collectFacts, type CollectedFacts } from '../../../domain/narrative/fact/collect-facts';
import { factDefinitions } from '../../../packs/narrative/facts';
import type { CheckedForm } from '../report';

/** What texts are held against. */
export interface KnownOfForms {
  readonly facts: CollectedFacts;
  readonly year: number | null;
  readonly departments: readonly string[];
}

export function whatIsKnown(forms: readonly CheckedForm[]): KnownOfForms {
  const own = forms.map(({ form, sheet, figures }) => ({ id: form.id, sheet, figures }));
  const years = new Set(forms.flatMap(({ year }) => year ?? []));
  const [year] = years;
  return {
    facts: collectFacts(factDefinitions, own, unknownProfile),
    year: years.size === 1 && year !== undefined ? year : null,
    departments: [...new Set(forms.flatMap(({ department }) => department ?? []))],
  };
}
