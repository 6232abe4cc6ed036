import type { AnnotatedFile } from './file-checker';
import type { Words } from '../../domain/form/words';
import { annotatedCopy, annotatedName, unreadableTexts, type CheckedFile } from '../../files';
import { CommandProblem } from '../command-problem';
import { unwritableProblem } from '../file-problem';
import type { Terminal } from '../terminal';
import type { ReadFormFile } from '../form-file-of';
import type { CheckOutput } from './check-output';
import { counted } from '../counted';

export function annotatedFile(
  path: string,
  { file, bytes }: ReadFormFile,
  checked: CheckedFile,
  language: keyof Words,
): AnnotatedFile {
  const copy = annotatedCopy(bytes, file.kind, checked, language);
  switch (copy.kind) {
    case 'annotated':
      return { ...copy, kind: 'copy', path: annotatedName(path, language) };
    case 'nothing':
      return {
        kind: 'nothing',
        words: {
          zh: `${path} 没有要批注的问题，没有写批注文件。`,
          en: `There is nothing to annotate in ${path}; no copy was written.`,
        },
      };
    case 'text':
      return {
        kind: 'refused',
        words: {
          zh: `${path} 是文字，不能加批注，请用原来的 Word 或 Excel 文件。`,
          en: `${path} is a text, which takes no comments; use the Word or Excel file it comes from.`,
        },
      };
    case 'unreadable': {
      const { zh, en } = unreadableTexts[copy.reason];
      return {
        kind: 'refused',
        words: { zh: `不能给 ${path} 加批注：${zh}`, en: `${path} cannot be annotated: ${en}` },
      };
    }
  }
}

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
