import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileLine, LineFiles, LineWriter } from '../terminal/line-file';

const lineEnd = 0x0a;

/** The files of the machine that the program runs on. */
export const machineFiles: LineFiles = { filesBelow, readLines, readPart, openLines };

/** Links are not followed: they may lead around in circles, or out of the folder. */
async function filesBelow(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) return null;
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

async function* readLines(path: string): AsyncGenerator<FileLine> {
  let rest = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(lineEnd); end >= 0; end = rest.indexOf(lineEnd, from)) {
      yield {
        text: rest.toString('utf8', from, end),
        start: start + from,
        length: end - from,
        isWhole: true,
      };
      from = end + 1;
    }
    start += from;
    rest = rest.subarray(from);
  }
  const { length } = rest;
  if (length > 0) yield { text: rest.toString('utf8'), start, length, isWhole: false };
}

async function readPart(
  path: string,
  { start, length }: Pick<FileLine, 'start' | 'length'>,
): Promise<string> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}

async function openLines(
  path: string,
  ifThere: 'refuse' | 'replace' | number,
): Promise<LineWriter> {
  const flag = { refuse: 'wx', replace: 'w' };
  const file = await open(path, typeof ifThere === 'number' ? 'a' : flag[ifThere]);
  if (typeof ifThere === 'number') await file.truncate(ifThere);
  return {
    write: (line) => file.appendFile(`${line}\n`),
    close: () => file.close(),
  };
}
