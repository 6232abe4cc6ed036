import type { SheetRemoval } from '../insert/sheet-removal';
import type { Turn } from '../store/turn';

interface NextWork {
  readonly turn: Turn;
  readonly removal: Pick<SheetRemoval, 'state'>;
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
