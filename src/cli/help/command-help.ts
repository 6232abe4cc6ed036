import type { Words } from '../../domain/form/words';

/** How one command is used, for whoever asks it with --help. */
export interface CommandHelp {
  /** One line, for the list of commands. */
  readonly summary: Words;
  /** What stands behind the name of the command. */
  readonly usage: Words;
  /** What it does, a paragraph an entry. */
  readonly about: readonly Words[];
  /** By their names without dashes, as the command knows them. */
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** What can be typed as it stands; the names in it are anybody's. */
  readonly examples: readonly string[];
  /** What the program ends with. */
  readonly ends: readonly (readonly [number, Words])[];
}

export interface OptionHelp {
  /** What follows it; null where nothing does. */
  readonly value: Words | null;
  readonly means: Words;
}

export function option(value: string | Words | null, zh: string, en: string): OptionHelp {
  const words = typeof value === 'string' ? { zh: value, en: value } : value;
  return { value: words, means: { zh, en } };
}

export const ended = {
  done: [0, { zh: '完成', en: 'done' }],
  toLookAt: [1, { zh: '完成，但有需要核对的地方', en: 'done, with something to look at' }],
  unusable: [
    2,
    {
      zh: '用法不对，或者文件不能读、不能写',
      en: 'wrong usage, or a file that cannot be read or written',
    },
  ],
} as const satisfies Readonly<Record<string, readonly [number, Words]>>;
