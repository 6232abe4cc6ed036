import type { DocumentBlock } from '../../domain/document/document';

/** Whether it can stand in a sentence. */
export function isLineOfWords([first, ...others]: readonly DocumentBlock[]): boolean {
  return first?.kind === 'paragraph' && others.length === 0;
}
