import type { Arguments, Option } from '../arguments';
import type { Terminal } from '../terminal/terminal';

/** One way to use the program. Resolves to the code it ends with. */
export interface Command {
  readonly options: Readonly<Record<string, Option>>;
  run(options: Arguments, terminal: Terminal): Promise<number>;
}
