import type { Words } from '../../domain/form/words';

/** Beside the file and not instead of it: 预算公开.docx becomes 预算公开（批注）.docx. */
export function annotatedName(name: string, language: keyof Words): string {
  const suffix = { zh: '（批注）', en: ' (annotated)' }[language];
  return name.replace(/(\.[^./\\]*)?$/, (extension: string) => suffix + extension);
}
