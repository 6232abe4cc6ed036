import { printPath, type DataFault } from '../domain/form/data-fault';
import type { BrokenJson } from '../files';
import type { Words } from '../domain/form/words';
import { problem } from './command-problem';
import { unreadableProblem } from './file-problem';
import type { Terminal } from './terminal/terminal';
import { unknownNameWords, type FormNamed } from './unknown-name';

/** The text of a file of the user. */
export async function readText(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): Promise<string> {
  const bytes = await terminal
    .readFile(path)
    .catch((error: unknown) => unreadableProblem(path, error));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(
      `${path} 不是 UTF-8 编码的文本，请另存为 UTF-8 后重试。`,
      `${path} is not a text in UTF-8; save it as UTF-8 and try again.`,
    );
  }
}

export function brokenJson(path: string, { line, column, expected, found }: BrokenJson): never {
  const zhFound = found ?? '文件结尾';
  const enFound = found ?? 'the end of the file';
  return problem(
    `${path} 第${line}行第${column}列不是有效的 JSON：应为${expected.zh}，实际是 ${zhFound}。`,
    `${path}, line ${line}, column ${column} is not JSON: expected ${expected.en}, found ${enFound}.`,
  );
}

interface FaultInFile extends DataFault {
  readonly line: number;
  /** The form and its layout, where it is in the values of one. */
  readonly of?: FormNamed;
}

/** The first fault in full, and how many there are besides. */
export function faultyFile(path: string, faults: readonly FaultInFile[]): never {
  const [first] = faults;
  if (!first) throw new RangeError('a faulty file has faults');
  const { line } = first;
  const within = printPath(first.path);
  // Of the whole file there is no place in it.
  const [zhPlace, enPlace] = within === '' ? ['', ''] : [` ${within}`, `, ${within}`];
  const more = faults.length - 1;
  const said = first.known ? unknownNameWords(first, first.known, first.of) : wrongValue(first);
  return problem(
    `${path} 第${line}行${zhPlace}：${said.zh}${more > 0 ? `（另有${more}处）` : ''}。`,
    `${path}, line ${line}${enPlace}: ${said.en}${more > 0 ? ` (and ${more} more)` : ''}.`,
  );
}

function wrongValue({ expected, found }: DataFault): Words {
  return {
    zh: `应为${expected.zh}${found === null ? '' : `，实际是 ${found}`}`,
    en: `expected ${expected.en}${found === null ? '' : `, found ${found}`}`,
  };
}
