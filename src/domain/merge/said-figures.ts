import { directionsIn, type Direction } from './direction';
import type { Token } from './token';

/** What a text says of figures that go a way. */
export interface SaidFigures {
  /** The way of each of its figures. */
  readonly ways: ReadonlyMap<Token, Direction | null>;
  /** The amounts with their ways: of one amount, what grew and what fell are two. */
  readonly changes: ReadonlySet<string>;
}

/** As it was printed, as it stands, and as it is printed now. */
export type SaidInEach = Readonly<Record<'before' | 'mine' | 'fresh', SaidFigures>>;

export function saidFigures(tokens: readonly Token[]): SaidFigures {
  const ways = directionsIn(tokens);
  const changes = new Set<string>();
  for (const [{ text }, way] of ways) if (way) changes.add(directed(text, way));
  return { ways, changes };
}

function says({ changes }: SaidFigures, { text }: Token, way: Direction): boolean {
  return changes.has(directed(text, way));
}

function directed(amount: string, way: Direction): string {
  return `${way} ${amount}`;
}

/** Whether the base says so of a change, and no print any more: wherever it stands, it is old. */
export function isOutdated({ before, fresh }: SaidInEach, token: Token, way: Direction): boolean {
  return says(before, token, way) && !says(fresh, token, way);
}

/** Whether a figure of a text that is made of all three goes as it is printed now, or as she says and not merely the base did. */
export function isSaid(said: SaidInEach, token: Token, way: Direction): boolean {
  const now = said.fresh.ways.get(token);
  const own = said.mine.ways.get(token);
  if (now === way) return true;
  if (now === undefined && own === undefined) return says(said.fresh, token, way);
  const isTurned = now !== undefined && now !== null && now !== said.before.ways.get(token);
  return own === way && !isTurned && !isOutdated(said, token, way);
}
