import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { factDefinitions } from '../../packs/narrative/facts';
import { factLabel } from './fact-label';

const known = new Map(factDefinitions.map((one) => [one.name, one]));

/** What can be said of a name: a fact itself, its figure of the year before, its reasons or its use. */
export function factDefinitionOf(name: string): FactDefinition | null {
  const own = known.get(name);
  if (own) return own;
  const [, base = '', ending] = /^(.+)_(last|reason|none|use)$/.exec(name) ?? [];
  const of = known.get(base);
  if (!of) return null;
  const label = factLabel(name);
  return ending === 'last' ? { ...of, name, label } : { name, label, kind: 'text' };
}
