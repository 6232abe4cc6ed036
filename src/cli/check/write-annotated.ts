import type { Words } from '../../domain/form/words';
import { CommandProblem } from '../command-problem';
import { counted } from '../counted';
import { unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal/terminal';
import type { CheckOutput } from './check-output';
import type { AnnotatedFile } from '../terminal/file-checker';

/** Writes the copy and says so. Resolves to the code that the program ends with for it. */
export async function writeAnnotated(
  made: AnnotatedFile,
  { ifThere }: Pick<CheckOutput, 'ifThere'>,
  language: keyof Words,
  terminal: Terminal,
): Promise<number> {
  if (made.kind !== 'copy') {
    terminal.complain(made.words[language]);
    return made.kind === 'refused' ? 2 : 0;
  }
  const { path, bytes, count } = made;
  try {
    await terminal
      .writeFile(path, bytes, ifThere)
      .catch((error: unknown) => unwritableProblem(path, error));
  } catch (error) {
    // Of one copy that cannot be written the other files know nothing.
    if (!(error instanceof CommandProblem)) throw error;
    terminal.complain(error.words[language]);
    return 2;
  }
  const words: Words = {
    zh: `已写入带批注的文件 ${path}：${count}条；原文件没有改动。`,
    en: `Wrote the annotated copy ${path}: ${counted(count, 'comment')}; the original is unchanged.`,
  };
  terminal.complain(words[language]);
  return 0;
}
