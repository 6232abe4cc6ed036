import type { Change } from './change';
import { leadsIn, type Direction, type Lead } from './lead';
import type { SaidInEach } from './said-figures';
import type { Token } from './token';

/** A figure of the base, and how it is printed now. */
export interface KnownFigure {
  readonly text: string;
  /** Null where its sentence is gone, or its clause has other words too: 增加 became 减少. */
  readonly now: string | null;
  /** The words before it, by which one is told from another of the same amount. */
  readonly after: readonly Token[];
  /** Which way it goes now. */
  readonly direction: Direction | null;
}

const contextLength = 20;

export function knownFigures(
  before: readonly Token[],
  printed: readonly Change[],
  said: SaidInEach,
): readonly KnownFigure[] {
  return before.flatMap((token, at): KnownFigure[] => {
    if (!isFigure(token)) return [];
    const change = printed.find(({ start, end }) => start <= at && at < end);
    const now = change ? successorOf(before, at, change) : token;
    const was = said.before.leads.get(token)?.way ?? null;
    const direction = (now && said.fresh.leads.get(now)?.way) ?? null;
    const isTurned = was !== null && direction !== null && was !== direction;
    const isOther = change ? hasOtherWords(before, at, printed) : isTurned;
    return [
      {
        text: token.text,
        now: isOther ? null : (now?.text ?? null),
        after: wordsBefore(before, at),
        direction,
      },
    ];
  });
}

/** The figure in whose place another is printed, where there are as many as there were. */
function successorOf(before: readonly Token[], at: number, { start, end, tokens }: Change) {
  const old = before.slice(start, end).filter(isFigure);
  const now = tokens.filter(isFigure);
  const index = before.slice(start, at).filter(isFigure).length;
  return now.length === old.length ? (now[index] ?? null) : null;
}

/** Whether the words around a figure, up to the next comma or full stop, are printed otherwise now. */
function hasOtherWords(before: readonly Token[], at: number, printed: readonly Change[]): boolean {
  const from = before.slice(0, at).findLastIndex(isBreak) + 1;
  const behind = before.slice(at).findIndex(isBreak);
  const to = behind < 0 ? before.length : at + behind;
  return printed.some(
    ({ start, end }) =>
      start < to && from < end && before.slice(start, end).some(({ kind }) => kind === 'word'),
  );
}

function isBreak({ kind }: Token): boolean {
  return kind === 'break';
}

function isFigure({ kind }: Token): boolean {
  return kind === 'figure';
}

export function holdsOldFigure(tokens: readonly Token[], known: readonly KnownFigure[]): boolean {
  return tokens.some(
    (token) =>
      isFigure(token) && known.some(({ text, now }) => text === token.text && now !== token.text),
  );
}

/**
 * The words with the figures of now; where there is none, nobody knows which one, or the words say another way of it than it is printed, a
 * gap is left.
 */
export function withFiguresOfNow(
  tokens: readonly Token[],
  isOld: (token: Token, lead: Lead) => boolean,
  known: readonly KnownFigure[],
  gapFor: (figure: string) => string,
): readonly Token[] {
  const leads = leadsIn(tokens);
  return tokens.map((token, index) => {
    const lead = leads.get(token);
    if (!lead || !isOld(token, lead)) return token;
    const alike = known.filter(({ text }) => text === token.text);
    const [best, ...others] = nearest(alike, wordsBefore(tokens, index));
    if (!best) return token;
    const isClear = others.every(({ now }) => now === best.now);
    const isOtherWay = lead.way !== null && lead.way !== best.direction;
    const now = isClear && !isOtherWay ? best.now : null;
    return now === null ? { kind: 'word', text: gapFor(token.text) } : { ...token, text: now };
  });
}

/** Those that stand behind the same words: of half a clause that was moved nobody knows where it came from. */
function nearest(known: readonly KnownFigure[], context: readonly Token[]): readonly KnownFigure[] {
  const inSameClause = known.filter(({ after }) => isSameClause(after, context));
  const lengths = inSameClause.map(({ after }) => commonEnd(after, context));
  const nearby = inSameClause.filter((_, index) => lengths[index] === Math.max(...lengths));
  return nearby.length > 0 ? nearby : known;
}

function isSameClause(one: readonly Token[], other: readonly Token[]): boolean {
  const [a, b] = [one, other].map((tokens) => tokens.slice(tokens.findLastIndex(isBreak) + 1));
  return a?.length === b?.length && commonEnd(a ?? [], b ?? []) === a?.length;
}

function wordsBefore(tokens: readonly Token[], index: number): readonly Token[] {
  return tokens.slice(Math.max(0, index - contextLength), index);
}

function commonEnd(one: readonly Token[], other: readonly Token[]): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length)?.text === other.at(-1 - length)?.text) {
    length += 1;
  }
  return length;
}
