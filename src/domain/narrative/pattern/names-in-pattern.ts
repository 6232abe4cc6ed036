import type { Pattern } from './pattern';

/** The facts a pattern names, each once with the lists it stands inside of. */
export interface NamedFact {
  readonly name: string;
  readonly lists: readonly string[];
}

export function namesInPattern(
  pattern: Pattern,
  lists: readonly string[] = [],
): readonly NamedFact[] {
  const all = pattern.flatMap((part): readonly NamedFact[] => {
    switch (part.kind) {
      case 'words':
        return [];
      case 'fact':
        return [{ name: part.name, lists }];
      case 'choice':
        return [
          { name: part.name, lists },
          ...[...part.options.map((option) => option.pattern), part.other].flatMap((inner) =>
            namesInPattern(inner, lists),
          ),
        ];
      case 'each':
        return [{ name: part.list, lists }, ...namesInPattern(part.item, [...lists, part.list])];
    }
  });
  const keyOf = (one: NamedFact) => [...one.lists, one.name].join('/');
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
