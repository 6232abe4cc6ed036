import type { Words } from '../../domain/form/words';

/** Several things one behind the other, as each language parts them. */
export function listWords(items: readonly (Words | string)[]): Words {
  const all = items.map((one) => (typeof one === 'string' ? { zh: one, en: one } : one));
  return {
    zh: all.map(({ zh }) => zh).join('、'),
    en: all.map(({ en }) => en).join(', '),
  };
}
