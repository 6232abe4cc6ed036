import { problem } from '../command-problem';
import type { FileLine, LineFiles } from '../terminal/line-file';
import { resultLine, type ResultLine } from './result-line';

export interface ReadResult extends Pick<FileLine, 'start' | 'length' | 'isWhole'> {
  /** Null for a last line that was cut off when its program was stopped. */
  readonly result: ResultLine | null;
}

/** How every line of ours begins. */
const beginning = '{"file":';

/** The results in a file of `check --format json`, one a line; a problem where it is something else. */
export async function* readResults(path: string, lines: LineFiles): AsyncGenerator<ReadResult> {
  let number = 0;
  for await (const { text, start, length, isWhole } of lines.readLines(path)) {
    number += 1;
    const result = resultLine(text);
    // A line that was written whole but for its end is one: editors and copies leave that out.
    if (result) yield { result, start, length, isWhole };
    else if (!isWhole && text.startsWith(beginning.slice(0, text.length)))
      yield { result: null, start, length, isWhole };
    else notResults(path, number);
  }
}

function notResults(path: string, line: number): never {
  return problem(
    `${path} 第${line}行不是检查结果（check --format json 每个文件写一行），没有改动它。请检查文件名。`,
    `${path}, line ${line} is no result of a check (check --format json writes one line a file); it was left as it is. Check its name.`,
  );
}
