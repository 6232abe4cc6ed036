import { readFile } from 'node:fs/promises';
import { runCommand } from '../../src/cli/run-command';

/** A machine that holds these files, and the packages of this project. */
export function machine(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const folders: string[] = [];
  return {
    held,
    /** Those that were made. */
    folders,
    async run(...words: string[]) {
      const printed: string[] = [];
      const complained: string[] = [];
      const code = await runCommand(words, {
        readFile: async (path) => held.get(path) ?? (await readFile(path)),
        writeFile: (path, bytes, ifThere) => {
          if (ifThere === 'refuse' && held.has(path)) return Promise.reject(refusal('EEXIST'));
          held.set(path, bytes);
          return Promise.resolve();
        },
        makeFolder: (path) => {
          folders.push(path);
          return Promise.resolve();
        },
        print: (text) => printed.push(text),
        complain: (text) => complained.push(text),
      });
      return { code, out: printed.join('\n'), err: complained.join('\n') };
    },
  };
}

/** A failure as the machine reports it. */
export function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}
