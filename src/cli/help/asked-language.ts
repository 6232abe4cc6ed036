import type { Words } from '../../domain/form/words';

/** What is asked for with --lang, else what the machine speaks; null where neither says Chinese or English. */
export function askedLanguage(words: readonly string[], locale: string | null): keyof Words | null {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at]?.startsWith('--lang=')
    ? words[at].slice('--lang='.length)
    : words[at + 1];
  return known(at < 0 ? null : (asked ?? null)) ?? known(locale);
}

/** zh, zh_CN.UTF-8, en-US; a machine that speaks C says nothing. */
function known(locale: string | null): keyof Words | null {
  if (locale === null) return null;
  if (/^zh\b|^zh_/i.test(locale)) return 'zh';
  return /^en\b|^en_/i.test(locale) ? 'en' : null;
}
