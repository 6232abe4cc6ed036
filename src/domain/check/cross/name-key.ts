import { labelKey } from '../../read/label-key';

const brackets = /[()[\]{}〔〕【】〖〗《》「」『』<>]/gu;

/** A name as names of items are compared: one with other brackets, or none, is the same. */
export function nameKey(text: string): string {
  const key = labelKey(text);
  const bare = key.replace(brackets, '');
  return bare === '' ? key : bare;
}
