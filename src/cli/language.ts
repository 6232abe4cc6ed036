import type { Words } from '../domain/form/words';
import type { Arguments } from './arguments';
import { problem } from './command-problem';

/** --lang zh or en; Chinese where nothing is said. */
export function languageOf(options: Arguments): keyof Words {
  const language = options.one('lang') ?? 'zh';
  if (language === 'zh' || language === 'en') return language;
  return problem(
    `没有语言 ${language}；可用的有：zh、en。`,
    `There is no language ${language}; there are zh and en.`,
  );
}
