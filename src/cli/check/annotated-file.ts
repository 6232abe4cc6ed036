import type { AnnotatedFile } from '../terminal/file-checker';
import type { Words } from '../../domain/form/words';
import type { CheckedFile } from '../../files';
import { annotatedCopy } from '../../files/file-check/annotated-copy';
import { annotatedName } from '../../files/annotated/annotated-name';
import { unreadableTexts } from '../../files/unreadable-texts';
import type { ReadFormFile } from '../form-file-of';

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
