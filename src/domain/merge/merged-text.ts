import { endsSentence, tokensOf } from './token';
import type { Turn } from './turn';

/** A text as it is after a merge: what is certain, and whole sentences of which there are two. */
export type MergedPart = { readonly kind: 'agreed'; readonly text: string } | MergeConflict;

export interface MergeConflict {
  readonly kind: 'conflict';
  /** As it stands, word for word. */
  readonly mine: string;
  /** As it is printed now. */
  readonly fresh: string;
  /** Her reason in it was written for another way than it goes now. */
  readonly turn?: Turn;
}

export type MergedText = readonly MergedPart[];

export const mergeChoices = ['mine', 'fresh', 'both'] as const;

export type MergeChoice = (typeof mergeChoices)[number];

export function conflictsIn(text: MergedText): readonly MergeConflict[] {
  return text.filter((part) => part.kind === 'conflict');
}

/** The text with what was chosen for each conflict, in their order. */
export function chosenText(
  text: MergedText,
  choiceOf: (conflict: MergeConflict, index: number) => MergeChoice,
): string {
  let index = -1;
  return text
    .map((part) => {
      if (part.kind === 'agreed') return part.text;
      index += 1;
      return chosen(part, choiceOf(part, index));
    })
    .join('');
}

function chosen({ mine, fresh }: MergeConflict, choice: MergeChoice): string {
  if (choice !== 'both') return choice === 'mine' ? mine : fresh;
  const isApart = mine === '' || fresh === '' || endsSentence(tokensOf(mine).at(-1));
  return isApart ? mine + fresh : `${mine}\n${fresh}`;
}
