import { readArguments } from './arguments';
import { CommandProblem, problem } from './command-problem';
import { commands, helpOf } from './commands/all-commands';
import { askedLanguage } from './help/asked-language';
import { commandHelp, commandList } from './help/print-help';
import { nearest } from './nearest';
import type { Terminal } from './terminal/terminal';

const done = 0;
const unusable = 2;

/** Runs what the words say, and resolves to the code the program ends with. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  try {
    if (name === undefined) {
      terminal.complain(commandList(helpOf, askedLanguage(words, terminal.locale ?? null)));
      return unusable;
    }
    if (words.some((word) => word === '--help' || word === '-h') || name === 'help') {
      terminal.print(await helpFor(words, terminal.locale ?? null));
      return done;
    }
    const command = await (commands[name] ?? unknownCommand(name))();
    return await command.run(readArguments(rest, command.options), terminal);
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    terminal.complain(`${error.words.zh}\n${error.words.en}`);
    return unusable;
  }
}

/** Of the command that is named, wherever its name stands: help check, check --help; else of all. */
async function helpFor(words: readonly string[], locale: string | null): Promise<string> {
  const language = askedLanguage(words, locale);
  const named = words[0] === 'help' ? words[1] : words[0];
  if (named === undefined || named.startsWith('-')) return commandList(helpOf, language);
  const [command, help] = [commands[named], helpOf[named]];
  if (!command || !help) return unknownCommand(named);
  return commandHelp(named, help, (await command()).options, language);
}

function unknownCommand(name: string): never {
  const names = Object.keys(commands);
  const meant = nearest(name, names);
  return problem(
    `没有命令 ${name}${meant === null ? '' : `（是不是 ${meant}？）`}；可用的有：${names.join('、')}，--help 说明用法。`,
    `There is no command ${name}${meant === null ? '' : ` (did you mean ${meant}?)`}; there are ${names.join(', ')}, and --help explains them.`,
  );
}
