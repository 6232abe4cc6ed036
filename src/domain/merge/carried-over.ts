import type { Region } from './region';
import type { Token } from './token';

/**
 * A figure that she took out of its sentence, or with it, and said in another one of the paragraph: the choice between both sentences is
 * one, or the statement would stand twice, or not at all, where what is printed now is taken.
 */
export function carriedOver(
  before: readonly Token[],
  quoting: readonly Region[],
  contested: readonly Region[],
): readonly Region[] {
  return quoting.flatMap((one) =>
    contested
      .filter((other) => !one.own.some((change) => other.own.includes(change)))
      .filter((other) => takesFigure(before, one, other))
      .map((other) => ({
        start: Math.min(one.start, other.start),
        end: Math.max(one.end, other.end),
        own: inOrder([...one.own, ...other.own]),
        printed: other.printed,
        isContested: true,
      }))
      .filter(({ start, end }) => !before.slice(start, end).some(({ text }) => text === '\n')),
  );
}

function takesFigure(before: readonly Token[], quoting: Region, contested: Region): boolean {
  const taken = figuresIn(contested.own.flatMap(({ start, end }) => before.slice(start, end)));
  const kept = figuresIn(contested.own.flatMap(({ tokens }) => tokens));
  const old = contested.printed.flatMap(({ start, end }) => before.slice(start, end));
  const said = figuresIn(quoting.own.flatMap(({ tokens }) => tokens));
  return [...figuresIn(old)].some((one) => taken.has(one) && !kept.has(one) && said.has(one));
}

function figuresIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ kind }) => kind === 'figure').map(({ text }) => text));
}

function inOrder(changes: Region['own']): Region['own'] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
}
