import { changed, type Change } from './change';
import { areOpposite, directionsIn, directionOf, type Direction } from './direction';
import { piecesOf, quotingTokens, type Merge } from './merged-parts';
import type { Region } from './region';
import type { Token } from './token';

/**
 * Where what she did and what is printed otherwise now would together make a figure go the other way, though neither says so: 减少 typed over
 * 增加 before a figure that grows more, or a clause cut in two whose other half turns.
 */
export function wrongWays(merge: Merge, regions: readonly Region[]): readonly Region[] {
  const wayOf = expectedWays(merge);
  const isWrong = (tokens: readonly Token[], at: number) => {
    const expected = wayOf(tokens[at]);
    return areOpposite(directionOf(tokens, at), expected);
  };
  return [
    ...clausesOf(placedRuns(merge, regions)).flatMap((clause) => {
      const tokens = clause.map(({ token }) => token);
      return tokens.some((_, at) => isWrong(tokens, at)) ? contested(merge, clause) : [];
    }),
    ...regions
      .filter(({ isContested }) => !isContested)
      .filter((region) => {
        const tokens = quotingTokens(merge, region);
        return tokens.some((_, at) => isWrong(tokens, at));
      })
      .map((region) => ({ ...region, isContested: true })),
  ];
}

/** As it is printed now, where that changed; else as she says it. */
function expectedWays({ before, own, printed }: Merge) {
  const whole = { start: 0, end: before.length };
  const was = directionsIn(before);
  const mine = directionsIn(changed(before, own, whole));
  const fresh = directionsIn(changed(before, printed, whole));
  return (token: Token | undefined): Direction | null => {
    if (!token) return null;
    const now = fresh.get(token);
    const isAsBefore = now === undefined || (was.has(token) && was.get(token) === now);
    return (isAsBefore ? mine.get(token) : now) ?? null;
  };
}

interface PlacedToken extends Pick<Change, 'start' | 'end'> {
  readonly token: Token;
}

/** What is certain, between the places somebody has to decide on. */
function placedRuns(merge: Merge, regions: readonly Region[]): readonly (readonly PlacedToken[])[] {
  const runs: PlacedToken[][] = [[]];
  for (const piece of piecesOf(merge, regions)) {
    if (!('tokens' in piece)) runs.push([]);
    else {
      const { start, end, tokens } = piece;
      const isKept = tokens[0] !== undefined && tokens[0] === merge.before[start];
      runs
        .at(-1)
        ?.push(
          ...tokens.map((token, index) =>
            isKept
              ? { token, start: start + index, end: start + index + 1 }
              : { token, start, end },
          ),
        );
    }
  }
  return runs;
}

function clausesOf(runs: readonly (readonly PlacedToken[])[]): readonly (readonly PlacedToken[])[] {
  return runs.flatMap((run) => {
    const clauses: PlacedToken[][] = [[]];
    for (const placed of run) {
      clauses.at(-1)?.push(placed);
      if (placed.token.kind === 'break') clauses.push([]);
    }
    return clauses;
  });
}

function contested({ own, printed }: Merge, clause: readonly PlacedToken[]): Region[] {
  const start = Math.min(...clause.map((one) => one.start));
  const end = Math.max(...clause.map((one) => one.end));
  const isThere = (change: Change) => change.start <= end && start <= change.end;
  return [
    { start, end, own: own.filter(isThere), printed: printed.filter(isThere), isContested: true },
  ];
}
