import type { Teller } from '../../app/undone/watch-undo';
import type { Store } from '../store/store';

/** Tells once that what was written last is undone; null where nobody wants to know. */
export type WhenUndone = (teller: Teller | null) => void;

/** What a store tells of a deed, whatever else it tells; null where it tells of none. */
export type ToldIn<State> = (state: State) => object | null | undefined;

/** Lets what is told of a deed go once what was written is as it was before, or something else was written over it. */
export function endWithUndo<State>(
  whenUndone: WhenUndone,
  store: Store<State>,
  toldIn: ToldIn<State>,
  end: () => void,
): void {
  let known: object | null = null;
  const now = () => toldIn(store.get()) ?? null;
  store.subscribe(() => {
    const told = now();
    if (told === known) return;
    known = told;
    if (told) whenUndone({ isTold: () => now() === told, onUndone: end, onOverwritten: end });
  });
}
