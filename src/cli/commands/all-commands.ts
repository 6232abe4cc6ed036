import { checkHelp, summaryHelp } from '../help/checking-help';
import type { CommandHelp } from '../help/command-help';
import { formsHelp, newHelp, readHelp } from '../help/making-help';
import { consolidateHelp, splitHelp } from '../help/units-help';
import { figuresHelp, importHelp, narrateHelp } from '../help/writing-help';
import { checkCommand } from './check';
import type { Command } from './command';
import { consolidateCommand } from './consolidate';
import { figuresCommand } from './figures';
import { formsCommand } from './forms';
import { importCommand } from './import';
import { narrateCommand } from './narrate';
import { newCommand } from './new';
import { readCommand } from './read';
import { splitCommand } from './split';
import { summaryCommand } from './summary';

export const commands: Readonly<Record<string, Command>> = {
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

export const helpOf: Readonly<Record<string, CommandHelp>> = {
  forms: formsHelp,
  new: newHelp,
  read: readHelp,
  check: checkHelp,
  summary: summaryHelp,
  narrate: narrateHelp,
  import: importHelp,
  figures: figuresHelp,
  split: splitHelp,
  consolidate: consolidateHelp,
};
