import { ownText } from './own-text';
import type { XmlName } from './xml-names';

/** The attributes of the element that is being opened: read while it is, as the next one takes their place. */
export interface XmlAttributes {
  /** By the whole name, with its prefix. */
  get(name: string): string | undefined;
  /** Whatever prefix the file's maker gave the namespace: that of Word comes first, then none. */
  local(name: string): string | undefined;
  /** One that has a prefix, whichever. */
  prefixed(name: string): string | undefined;
}

/** Of the element that is being read, where they stand in the XML: most of them nobody asks for. */
export interface AttributePlaces extends XmlAttributes {
  clear(): void;
  /** `value` where it is not what stands there. False where the name is there already, or more of them than any program writes. */
  add(name: XmlName, start: number, end: number, value: string | null): boolean;
}

/** Each is compared with those before it. No element of an office file has more than a few dozens. */
const mostKept = 64;

export function attributePlaces(xml: string): AttributePlaces {
  const names: XmlName[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const values: (string | null)[] = [];
  let count = 0;

  const valueOf = (at: number): string => values[at] ?? ownText(xml.slice(starts[at], ends[at]));

  return {
    clear: () => {
      count = 0;
    },
    add: (name, start, end, value) => {
      if (count === mostKept) return false;
      for (let at = 0; at < count; at += 1) if (names[at] === name) return false;
      names[count] = name;
      starts[count] = start;
      ends[count] = end;
      values[count] = value;
      count += 1;
      return true;
    },
    get: (name) => {
      for (let at = 0; at < count; at += 1) if (names[at]?.qualified === name) return valueOf(at);
      return undefined;
    },
    local: (name) => {
      let plain = -1;
      let other = -1;
      for (let at = 0; at < count; at += 1) {
        const own = names[at];
        if (own?.last !== name) continue;
        if (own.qualified.length === name.length) plain = at;
        else if (isOfWord(own, name)) return valueOf(at);
        else if (other < 0) other = at;
      }
      if (plain >= 0) return valueOf(plain);
      return other >= 0 ? valueOf(other) : undefined;
    },
    prefixed: (name) => {
      for (let at = 0; at < count; at += 1) {
        const own = names[at];
        if (own?.last === name && own.qualified.length > name.length) return valueOf(at);
      }
      return undefined;
    },
  };
}

function isOfWord({ qualified }: XmlName, name: string): boolean {
  return qualified.length === name.length + 2 && qualified.startsWith('w');
}

/** The same of attributes that somebody else has read. */
export function attributesOf(all: Readonly<Record<string, string>>): XmlAttributes {
  const prefixed = (name: string) =>
    Object.entries(all).find(([key]) => key.endsWith(`:${name}`))?.[1];
  return {
    get: (name) => all[name],
    local: (name) => all[`w:${name}`] ?? all[name] ?? prefixed(name),
    prefixed,
  };
}
