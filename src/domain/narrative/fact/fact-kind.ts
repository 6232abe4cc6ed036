import { derivedName } from './derived-name';
import type { FactKind } from './fact';

/** What kind of fact each name is that somebody has to know. */
export type KnownKinds = (name: string) => FactKind | null;

/** The kind of any fact a sentence can name; a text where nobody says otherwise. */
export function kindOfFact(name: string, known: KnownKinds): FactKind {
  const kind = known(name);
  if (kind !== null) return kind;
  const derived = derivedName(name);
  switch (derived?.kind) {
    case 'share':
    case 'growth':
      return 'share';
    case 'change':
      return kindOfFact(derived.of, known);
    case 'count':
      return 'count';
    case 'trend':
    case 'sign':
    case 'given':
    case 'absent':
      return 'choice';
    case undefined:
      return name.endsWith('_last') ? kindOfFact(name.slice(0, -'_last'.length), known) : 'text';
  }
}
