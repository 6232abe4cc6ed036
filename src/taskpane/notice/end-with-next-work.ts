import type { Turn } from '../store/turn';

export interface NextWork {
  readonly turn: Turn;
  /** Sheets are taken away once the user was asked. */
  readonly removal: { readonly state: { get(): { readonly kind: string } } };
}

/** Lets what is told of a deed that is done go when other work begins. Of sheets that are taken away it tells itself. */
export function endWithNextWork(
  { turn, removal }: NextWork,
  isTold: () => boolean,
  end: () => void,
): void {
  turn.onTaken(() => {
    if (removal.state.get().kind !== 'asking' && isTold()) end();
  });
}
