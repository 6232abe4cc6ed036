import { checkHelp, summaryHelp } from '../help/checking-help';
import type { CommandHelp } from '../help/command-help';
import { formsHelp, newHelp, readHelp } from '../help/making-help';
import { consolidateHelp, splitHelp } from '../help/units-help';
import { figuresHelp, importHelp, narrateHelp } from '../help/writing-help';
import type { Command } from './command';

/** Each is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  forms: async () => (await import('./forms')).formsCommand,
  new: async () => (await import('./new')).newCommand,
  read: async () => (await import('./read')).readCommand,
  check: async () => (await import('./check')).checkCommand,
  summary: async () => (await import('./summary')).summaryCommand,
  narrate: async () => (await import('./narrate')).narrateCommand,
  import: async () => (await import('./import')).importCommand,
  figures: async () => (await import('./figures')).figuresCommand,
  split: async () => (await import('./split')).splitCommand,
  consolidate: async () => (await import('./consolidate')).consolidateCommand,
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
