import type { Words } from '../../domain/form/words';

/** Of many files: those that were not read stand somewhere between the others, and are named once more at the end. */
export function unreadWords(paths: readonly string[], all: number): Words {
  const list = paths.map((path) => `\n  ${path}`).join('');
  return {
    zh: `${all}个文件中有${paths.length}个没有检查，原因见上面各行：${list}`,
    en: `Files not checked: ${paths.length} of ${all}; why is said above:${list}`,
  };
}
