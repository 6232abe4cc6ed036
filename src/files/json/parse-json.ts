import type { DataPath } from '../../domain/form/data-fault';
import type { Words } from '../../domain/form/words';

/** A JSON text together with where in it everything stands. */
export interface ParsedJson {
  readonly kind: 'json';
  readonly value: unknown;
  /** The line of what the path leads to, or of the nearest thing around it that is there; counted from one. */
  lineOf(path: DataPath): number;
}

/** The first place at which a text stops being JSON. */
export interface BrokenJson {
  readonly kind: 'broken';
  readonly line: number;
  readonly column: number;
  readonly expected: Words;
  /** Null at the end of the text. */
  readonly found: string | null;
}

/** Deeper than any form, and far from what a machine can bear. */
const mostDepth = 200;

/** The language of JSON (RFC 8259); a name twice in one object, which it leaves open, is refused: one of the two would be lost. */
export function parseJson(text: string): ParsedJson | BrokenJson {
  const lines = new Map<string, number>();
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  function stop(expected: Words, place = at): never {
    throw new Broken(expected, place);
  }

  function skipSpace(): void {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
  }

  function value(path: DataPath): unknown {
    skipSpace();
    if (path.length > mostDepth) stop(expectations.shallow);
    lines.set(keyOf(path), at);
    const first = text.charAt(at);
    if (first === '{') return object(path);
    if (first === '[') return list(path);
    if (first === '"') return string();
    return scalar();
  }

  function object(path: DataPath): unknown {
    const members = new Map<string, unknown>();
    const isEmpty = opened('}');
    while (!isEmpty) {
      skipSpace();
      const start = at;
      if (text.charAt(at) !== '"') stop(expectations.name);
      const name = string();
      if (members.has(name)) stop(expectations.newName, start);
      skipSpace();
      if (text.charAt(at) !== ':') stop(expectations.colon);
      at += 1;
      members.set(name, value([...path, name]));
      if (closed('}', expectations.commaOrBrace)) break;
    }
    return Object.fromEntries(members);
  }

  function list(path: DataPath): unknown {
    const items: unknown[] = [];
    const isEmpty = opened(']');
    while (!isEmpty) {
      items.push(value([...path, items.length]));
      if (closed(']', expectations.commaOrBracket)) break;
    }
    return items;
  }

  /** Goes behind the opening sign, and behind the closing one if it follows. */
  function opened(end: string): boolean {
    at += 1;
    skipSpace();
    if (text.charAt(at) !== end) return false;
    at += 1;
    return true;
  }

  /** Goes behind a comma or the closing sign. */
  function closed(end: string, expected: Words): boolean {
    skipSpace();
    const sign = text.charAt(at);
    if (sign !== ',' && sign !== end) stop(expected);
    at += 1;
    return sign === end;
  }

  function string(): string {
    const found = matched(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    if (found === null) stop(expectations.string);
    return JSON.parse(found) as string;
  }

  function scalar(): unknown {
    const found =
      matched(/(?:true|false|null)(?![\w$])/y) ??
      matched(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);
    return found === null ? stop(expectations.value) : JSON.parse(found);
  }

  function matched(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  }

  try {
    const parsed = value([]);
    skipSpace();
    if (at < text.length) stop(expectations.end);
    return {
      kind: 'json',
      value: parsed,
      lineOf: (path) => {
        for (let length = path.length; length > 0; length -= 1) {
          const place = lines.get(keyOf(path.slice(0, length)));
          if (place !== undefined) return lineAt(text, place);
        }
        return lineAt(text, lines.get(keyOf([])) ?? 0);
      },
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const { expected, place } = error;
    return {
      kind: 'broken',
      line: lineAt(text, place),
      column: place - text.lastIndexOf('\n', place - 1),
      expected,
      found: /\S{1,20}/y.exec(text.slice(place))?.[0] ?? null,
    };
  }
}

class Broken extends Error {
  constructor(
    readonly expected: Words,
    readonly place: number,
  ) {
    super(expected.en);
  }
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

const expectations = {
  value: {
    zh: '一个值（文字加双引号，或数字、true、false、null、{…}、[…]）',
    en: 'a value (a text in double quotes, a number, true, false, null, {…} or […])',
  },
  string: { zh: '以双引号结束的一行文字', en: 'a text that ends with a double quote on its line' },
  name: { zh: '加双引号的名称', en: 'a name in double quotes' },
  newName: { zh: '一个还没有出现过的名称', en: 'a name that was not used before' },
  colon: { zh: '冒号 :', en: 'a colon :' },
  commaOrBrace: { zh: '逗号 , 或右花括号 }', en: 'a comma , or a closing brace }' },
  commaOrBracket: { zh: '逗号 , 或右方括号 ]', en: 'a comma , or a closing bracket ]' },
  end: { zh: '文件结尾', en: 'the end of the file' },
  shallow: { zh: '较少的层次', en: 'fewer levels' },
} as const satisfies Record<string, Words>;
