import type {
  BroughtIn,
  BroughtItem,
  ChangeReason,
  Fate,
  LeftReason,
} from '../../domain/last-year/brought-in';
import { leftWords } from './fate-words';

type Of<Kind extends Fate['kind']> = BroughtItem & { readonly fate: Extract<Fate, { kind: Kind }> };

/** The items of one destination, in the order of the file. */
export interface CameIn {
  readonly taken: readonly Of<'taken'>[];
  readonly changed: readonly Of<'changed'>[];
}

/** Everything that stood in the file, by what became of it. */
export interface BroughtGroups {
  /** By the places of the forms. */
  readonly forms: readonly CameIn[];
  readonly facts: CameIn;
  readonly suggestions: CameIn;
  /** By their reasons; what is most worth a look comes first. */
  readonly left: readonly { readonly why: LeftReason; readonly items: readonly Of<'left'>[] }[];
}

export function broughtGroups({ forms, items }: Pick<BroughtIn, 'forms' | 'items'>): BroughtGroups {
  const cameIn = (isTo: (to: Extract<Fate, { kind: 'taken' }>['to']) => boolean): CameIn => ({
    taken: items.filter(isOf('taken')).filter(({ fate }) => isTo(fate.to)),
    changed: items.filter(isOf('changed')).filter(({ fate }) => isTo(fate.to)),
  });
  const left = items.filter(isOf('left'));
  return {
    forms: forms.map((_, form) => cameIn((to) => to.kind === 'field' && to.form === form)),
    facts: cameIn(({ kind }) => kind === 'fact'),
    suggestions: cameIn(({ kind }) => kind === 'suggestion'),
    left: reasons.flatMap((why) => {
      const own = left.filter(({ fate }) => fate.why === why);
      return own.length > 0 ? [{ why, items: own }] : [];
    }),
  };
}

/** The changed items of a destination by their reasons. */
export function byReason(changed: CameIn['changed']): ReadonlyMap<ChangeReason, CameIn['changed']> {
  const groups = new Map<ChangeReason, CameIn['changed']>();
  for (const item of changed) {
    groups.set(item.fate.why, [...(groups.get(item.fate.why) ?? []), item]);
  }
  return groups;
}

const reasons = Object.keys(leftWords) as readonly LeftReason[];

function isOf<Kind extends Fate['kind']>(kind: Kind) {
  return (item: BroughtItem): item is Of<Kind> => item.fate.kind === kind;
}
