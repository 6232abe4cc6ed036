import { figuresName, isFiguresName, textName } from './figures-name';

type Drafts = Readonly<Record<string, string>>;

interface ComparedDrafts {
  /** As it was typed here. */
  readonly texts: Drafts;
  /** What the workbook said when it was begun. */
  readonly bases: Drafts;
  /** What the workbook says. */
  readonly workbook: Drafts;
  /** With the figures of now where it quotes some. */
  readonly now: (drafts: Drafts) => Drafts;
}

export interface DraftsBeside {
  /** What needs to be kept here no longer: the workbook says the same, or somebody else alone changed it. As it was typed. */
  readonly settled: Drafts;
  /** The facts that both changed, here and in the workbook, and each otherwise: the user chooses. */
  readonly contested: readonly string[];
}

/**
 * What was typed here beside what the workbook says. What goes into the workbook gets the figures of then: words that quote figures are
 * the same where both would be printed the same now. A text and its figures are the same only together.
 */
export function draftsBeside({ texts, bases, workbook, now }: ComparedDrafts): DraftsBeside {
  const [mine, theirs, base] = [now({ ...workbook, ...texts }), now(workbook), now(bases)];
  const isSame = (name: string, one: Drafts, other: Drafts) =>
    [name, figuresName(name)].every((each) => (one[each] ?? '') === (other[each] ?? ''));
  const isBegun = (name: string) => bases[name] !== undefined;
  const isSettled = (name: string) =>
    isSame(name, mine, theirs) || (isBegun(name) && isSame(name, mine, base));
  /** Of an older draft nobody knows: what the workbook says may be somebody else's. */
  const isTheirs = (name: string) =>
    isBegun(name) ? !isSame(name, theirs, base) : (theirs[name] ?? '') !== '';
  return {
    settled: Object.fromEntries(Object.entries(texts).filter(([one]) => isSettled(textName(one)))),
    contested: Object.keys(texts).filter(
      (name) => !isFiguresName(name) && !isSettled(name) && isTheirs(name),
    ),
  };
}

/** Without the facts of these names, and the figures in them. */
export function withoutFacts(drafts: Drafts, names: readonly string[]): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).filter(([name]) => !names.includes(textName(name))),
  );
}
