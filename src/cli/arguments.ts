import { parseArgs } from 'node:util';
import { problem } from './command-problem';
import { nearest } from './nearest';

/** How an option is written, and whether words follow it. */
export interface Option {
  readonly short?: string;
  readonly takes: 'nothing' | 'one' | 'several';
}

export interface Arguments {
  /** What is no option: files. */
  readonly words: readonly string[];
  has(option: string): boolean;
  /** The last one given; null where there is none. */
  one(option: string): string | null;
  all(option: string): readonly string[];
}

/** Reads the words behind a command by what it knows. */
export function readArguments(
  words: readonly string[],
  options: Readonly<Record<string, Option>>,
): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { short, takes }]) => [
        name,
        {
          type: takes === 'nothing' ? 'boolean' : 'string',
          ...(short === undefined ? {} : { short }),
        } as const,
      ]),
    ),
  });
  const given = new Map<string, string[]>();
  const free: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') free.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, inlineValue } = token;
    // The next option is no value of this one.
    const value = inlineValue || !token.value?.startsWith('-') ? token.value : undefined;
    const option = options[name] ?? unknownOption(rawName, options);
    const values = given.get(name) ?? [];
    given.set(name, values);
    if (option.takes === 'nothing') {
      if (value !== undefined) superfluousValue(rawName);
    } else values.push(value ?? missingValue(rawName));
    if (option.takes === 'one' && values.length > 1) twice(rawName);
  }
  return {
    words: free,
    has: (option) => given.has(option),
    one: (option) => given.get(option)?.[0] ?? null,
    all: (option) => given.get(option) ?? [],
  };
}

function unknownOption(rawName: string, options: Readonly<Record<string, Option>>): never {
  const known = Object.entries(options).flatMap(([name, { short }]) =>
    short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
  );
  const meant = nearest(rawName, known);
  return problem(
    `没有选项 ${rawName}${meant === null ? '' : `（是不是 ${meant}？）`}；可用的选项有：${known.join(' ')}。`,
    `There is no option ${rawName}${meant === null ? '' : ` (did you mean ${meant}?)`}; there are ${known.join(' ')}.`,
  );
}

function missingValue(rawName: string): never {
  return problem(`选项 ${rawName} 后面缺少内容。`, `Something is missing after ${rawName}.`);
}

function superfluousValue(rawName: string): never {
  return problem(`选项 ${rawName} 后面不带内容。`, `The option ${rawName} takes no value.`);
}

function twice(rawName: string): never {
  return problem(`选项 ${rawName} 只能用一次。`, `The option ${rawName} can be given only once.`);
}
