import type { Arguments } from './arguments';
import { problem } from './command-problem';

/** For commands that take options only. */
export function noWords({ words: [word] }: Arguments): void {
  if (word !== undefined) {
    problem(
      `不明白“${word}”，这里只能用选项。`,
      `“${word}” is not understood: only options belong here.`,
    );
  }
}
