import type { Words } from '../../domain/form/words';
import type { Option } from '../arguments';
import type { CommandHelp } from './command-help';

type Language = keyof Words;

const heads = {
  zh: { usage: '用法：', options: '选项：', examples: '例如：', ends: '结束码：' },
  en: { usage: 'Usage:', options: 'Options:', examples: 'For example:', ends: 'Ends with:' },
} as const;

/** The program has no installer: what stands in front of a command is a script of its folder. */
const typed = {
  zh: '在本程序的文件夹里，budget-forms 写作 npm run -s cli --',
  en: 'In the folder of this program, type npm run -s cli -- for budget-forms',
} as const;

/** The help of one command, in one language or in both, Chinese first. */
export function commandHelp(
  name: string,
  help: CommandHelp,
  options: Readonly<Record<string, Option>>,
  language: Language | null,
): string {
  const languages: readonly Language[] = language === null ? ['zh', 'en'] : [language];
  return languages.map((one) => inLanguage(name, help, options, one)).join('\n\n');
}

function inLanguage(
  name: string,
  { usage, about, options: said, examples, ends }: CommandHelp,
  options: Readonly<Record<string, Option>>,
  language: Language,
): string {
  const head = heads[language];
  const known = Object.entries(said).map(([option, { value, means }]) => {
    const short = options[option]?.short;
    const names = short === undefined ? `--${option}` : `-${short}, --${option}`;
    const first = value === null ? names : `${names} ${value[language]}`;
    return `  ${first}\n      ${means[language]}`;
  });
  return [
    `${head.usage} budget-forms ${name} ${usage[language]}`,
    '',
    ...about.map((paragraph) => `${paragraph[language]}\n`),
    head.options,
    ...known,
    '',
    head.examples,
    ...examples.map((example) => `  ${example}`),
    '',
    head.ends,
    ...ends.map(([code, words]) => `  ${code}  ${words[language]}`),
    '',
    typed[language],
  ].join('\n');
}

const intro = {
  zh: {
    title: 'budget-forms 部门预算公开助手：在命令行里建表、读表、查错，不需要 Excel。',
    more: 'budget-forms 命令 --help 说明一个命令的用法、选项和例子；--lang zh 或 en 选语言。',
  },
  en: {
    title: 'budget-forms makes, reads and checks the forms of a budget disclosure, without Excel.',
    more: 'budget-forms COMMAND --help explains one command: its usage and options, with an example; --lang is zh or en.',
  },
} as const;

/** All commands, a line each. */
export function commandList(
  all: Readonly<Record<string, CommandHelp>>,
  language: Language | null,
): string {
  const languages: readonly Language[] = language === null ? ['zh', 'en'] : [language];
  const widest = Math.max(...Object.keys(all).map((name) => name.length));
  return languages
    .map((one) => {
      const lines = Object.entries(all).map(
        ([name, { summary }]) => `  ${name.padEnd(widest)}  ${summary[one]}`,
      );
      return [intro[one].title, '', ...lines, '', intro[one].more, typed[one]].join('\n');
    })
    .join('\n\n');
}
