import type { DocumentBlock } from '../../domain/document/document';
import type { ContentOf } from './filled-template';
import { isLineOfWords } from './line-of-words';
import type { MarkedPlace, Spot } from './marked-place';
import type { FateList } from './place-fates';

/** A control or a bookmark that is filled. */
export interface FilledSpot {
  readonly spot: Spot;
  readonly blocks: readonly DocumentBlock[];
}

/** Which of the marked places of a part are filled, and with what. */
export function plannedSpots(
  places: readonly MarkedPlace[],
  contentOf: ContentOf,
  takesForms: boolean,
  fates: FateList,
): readonly FilledSpot[] {
  const filled: FilledSpot[] = [];
  // Of places within each other the outer one is filled: what is in it gives way.
  const outerFirst = places.toSorted((one, other) => startOf(one) - startOf(other));
  for (const place of outerFirst) {
    const [known] = place.names.flatMap((name) => {
      const blocks = contentOf(name);
      return blocks ? [{ name, blocks }] : [];
    });
    if (!known) {
      tellUnknown(place, fates);
      continue;
    }
    const { name, blocks } = known;
    const spot = spotFor(place, blocks, takesForms);
    if (blocks.length === 0) fates.add('empty', name);
    else if (!spot || filled.some((one) => overlaps(one.spot, spot))) fates.add('misplaced', name);
    else {
      filled.push({ spot, blocks });
      fates.addFilled(name, blocks);
    }
  }
  return filled;
}

function tellUnknown({ by, names: [name], isTold }: MarkedPlace, fates: FateList): void {
  if (name === undefined || !isTold) return;
  // A bookmark may be there for something else.
  fates.add(by === 'bookmark' ? 'bookmarks' : 'unknown', name);
}

function spotFor(
  { words, blocks: wide, isInBody }: MarkedPlace,
  blocks: readonly DocumentBlock[],
  takesForms: boolean,
): Spot | null {
  if (isLineOfWords(blocks)) return words ?? wide;
  const hasForm = blocks.some(({ kind }) => kind === 'form');
  return hasForm && !(takesForms && isInBody) ? null : wide;
}

const nowhere = Number.MAX_SAFE_INTEGER;

function startOf({ words, blocks }: MarkedPlace): number {
  return Math.min(words?.start ?? nowhere, blocks?.start ?? nowhere);
}

function overlaps(one: Spot, other: Spot): boolean {
  return one.start < other.end && other.start < one.end;
}
