import { readArguments } from './arguments';
import { CommandProblem, problem } from './command-problem';
import { checkCommand } from './commands/check';
import type { Command } from './commands/command';
import { consolidateCommand } from './commands/consolidate';
import { figuresCommand } from './commands/figures';
import { formsCommand } from './commands/forms';
import { importCommand } from './commands/import';
import { narrateCommand } from './commands/narrate';
import { newCommand } from './commands/new';
import { readCommand } from './commands/read';
import { splitCommand } from './commands/split';
import { summaryCommand } from './commands/summary';
import { nearest } from './nearest';
import type { Terminal } from './terminal';
import { usage } from './usage';

const commands: Readonly<Record<string, Command>> = {
  forms: formsCommand,
  new: newCommand,
  read: readCommand,
  check: checkCommand,
  summary: summaryCommand,
  narrate: narrateCommand,
  import: importCommand,
  figures: figuresCommand,
  split: splitCommand,
  consolidate: consolidateCommand,
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
    const command = commands[name] ?? unknownCommand(name);
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
