import { readArguments } from './arguments';
import { CommandProblem, problem } from './command-problem';
import type { Command } from './commands/command';
import { nearest } from './nearest';
import type { Terminal } from './terminal';
import { usage } from './usage';

/** Each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  forms: async () => (await import('./commands/forms')).formsCommand,
  new: async () => (await import('./commands/new')).newCommand,
  read: async () => (await import('./commands/read')).readCommand,
  check: async () => (await import('./commands/check')).checkCommand,
  summary: async () => (await import('./commands/summary')).summaryCommand,
  narrate: async () => (await import('./commands/narrate')).narrateCommand,
  import: async () => (await import('./commands/import')).importCommand,
  figures: async () => (await import('./commands/figures')).figuresCommand,
  split: async () => (await import('./commands/split')).splitCommand,
  consolidate: async () => (await import('./commands/consolidate')).consolidateCommand,
};

const done = 0;
const unusable = 2;

/** Runs what the words say, and resolves to the code the program ends with. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (words.some((word) => word === '--help' || word === '-h') || name === 'help') {
    terminal.print(usage);
    return done;
  }
  try {
    if (name === undefined) {
      terminal.complain(usage);
      return unusable;
    }
    const command = await (commands[name] ?? unknownCommand(name))();
    return await command.run(readArguments(rest, command.options), terminal);
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    terminal.complain(`${error.words.zh}\n${error.words.en}`);
    return unusable;
  }
}

function unknownCommand(name: string): never {
  const names = Object.keys(commands);
  const meant = nearest(name, names);
  return problem(
    `没有命令 ${name}${meant === null ? '' : `（是不是 ${meant}？）`}；可用的有：${names.join('、')}，--help 说明用法。`,
    `There is no command ${name}${meant === null ? '' : ` (did you mean ${meant}?)`}; there are ${names.join(', ')}, and --help explains them.`,
  );
}
