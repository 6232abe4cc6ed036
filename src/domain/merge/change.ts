import { diffArrays } from 'diff';
import { pairedSentences, sentencesOf, type SentencePair } from './sentence-pairs';
import { textOfTokens, type Token } from './token';

/** The tokens from start to end, without the one at the end, became these. Where start is end, something was put in. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Of more pairs of sentences it is not asked which is which: it bounds the time for texts that nobody writes. */
const mostPairs = 250_000;

/** A sentence of which more was done than this is another one: it bounds the time for long ones. */
const mostEdits = 600;

/**
 * What was done to a text, in order; nothing overlaps. Sentence by sentence: signs and figures repeat so often that without regard to
 * sentences half of one would be taken for half of the next.
 */
export function changesBetween(
  before: readonly Token[],
  after: readonly Token[],
): readonly Change[] {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  if (old.length * now.length > mostPairs) return wholeChange(before, after);
  const changes: Change[] = [];
  let at = 0;
  for (const pair of pairedSentences(old, now)) {
    for (const change of changesInSentence(pair)) {
      addChange(changes, { ...change, start: at + change.start, end: at + change.end });
    }
    at += pair.before?.length ?? 0;
  }
  return changes;
}

function wholeChange(before: readonly Token[], after: readonly Token[]): readonly Change[] {
  return textOfTokens(before) === textOfTokens(after)
    ? []
    : [{ start: 0, end: before.length, tokens: after }];
}

function changesInSentence({ before, after }: SentencePair): readonly Change[] {
  const edits = diffArrays(
    (before ?? []).map(({ text }) => text),
    (after ?? []).map(({ text }) => text),
    { maxEditLength: mostEdits },
  );
  if (!edits) return wholeChange(before ?? [], after ?? []);
  const changes: Change[] = [];
  let from = 0;
  let to = 0;
  for (const { count, added, removed } of edits) {
    const tokens = added ? (after ?? []).slice(to, to + count) : [];
    if (added || removed) {
      addChange(changes, { start: from, end: removed ? from + count : from, tokens });
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return changes;
}

/** What was done at one place is one change. */
function addChange(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  if (last?.end !== change.start) changes.push(change);
  else {
    const tokens = [...last.tokens, ...change.tokens];
    changes[changes.length - 1] = { start: last.start, end: change.end, tokens };
  }
}

/** Whether both concern the same tokens or the same place. */
export function meet(one: Change, other: Change): boolean {
  const bothPutIn = one.start === one.end && other.start === other.end;
  return bothPutIn ? one.start === other.start : one.start < other.end && other.start < one.end;
}

export function isSameChange(one: Change, other: Change): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.tokens.length === other.tokens.length &&
    one.tokens.every(({ text }, index) => text === other.tokens[index]?.text)
  );
}

/** The text between two places with the changes made that lie between them. */
export function changed(
  tokens: readonly Token[],
  changes: readonly Change[],
  { start, end }: Pick<Change, 'start' | 'end'>,
): readonly Token[] {
  const made: Token[] = [];
  let at = start;
  for (const change of changes) {
    made.push(...tokens.slice(at, change.start), ...change.tokens);
    at = change.end;
  }
  return [...made, ...tokens.slice(at, end)];
}
