/** The name of an element or an attribute as it stands in the XML, and the parts of it that are asked for. */
export interface XmlName {
  readonly qualified: string;
  /** Behind its first colon. */
  readonly local: string;
  /** Behind its last colon, which is the same but in names that nobody should write. */
  readonly last: string;
}

/** A power of two. Office's own parts have some hundred names each. */
const places = 2048;
const mostKept = places / 2;
/** Names that nobody chose to be of one number are found in a few steps: those of a file that means to keep us busy are not sought. */
const mostSteps = 32;

const kept: (XmlName | undefined)[] = new Array<XmlName | undefined>(places).fill(undefined);
let count = 0;

/** Names of files that have names of their own are not kept for ever. Called before a part is read, as a part needs its names at hand. */
export function makeRoomForNames(): void {
  if (count < mostKept / 2) return;
  kept.fill(undefined);
  count = 0;
}

/**
 * The name between two places of the XML, cut out once and not for each tag that bears it; null where there is no room for more, or
 * many names have its number. `hash` is that number, made of its letters.
 */
export function nameAt(xml: string, start: number, end: number, hash: number): XmlName | null {
  let place = hash & (places - 1);
  let steps = 0;
  for (; ; steps += 1) {
    const found = kept[place];
    if (!found) break;
    if (isAt(found.qualified, xml, start, end)) return found;
    if (steps === mostSteps) return null;
    place = (place + 1) & (places - 1);
  }
  if (count >= mostKept) return null;
  // The first letter is copied with them, or the name would keep the whole part alive.
  const qualified = ` ${xml.slice(start, end)}`.slice(1);
  const name = {
    qualified,
    local: qualified.slice(qualified.indexOf(':') + 1),
    last: qualified.slice(qualified.lastIndexOf(':') + 1),
  };
  kept[place] = name;
  count += 1;
  return name;
}

/** Whether these letters, and none behind them, stand between two places. */
export function isAt(letters: string, xml: string, start: number, end: number): boolean {
  const { length } = letters;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at += 1) {
    if (letters.charCodeAt(at) !== xml.charCodeAt(start + at)) return false;
  }
  return true;
}
