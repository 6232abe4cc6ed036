import type { Words } from '../domain/form/words';

/** A failure that is the reader's to mend: one sentence in both languages. */
export class CommandProblem extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'CommandProblem';
  }
}

/** Throws where an expression is wanted. */
export function problem(zh: string, en: string): never {
  throw new CommandProblem({ zh, en });
}
