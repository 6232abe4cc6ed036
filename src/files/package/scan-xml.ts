import { limits } from './limits';
import { ownText } from './own-text';
import { StopReading } from './stop-reading';
import { attributePlaces } from './xml-attributes';
import { withoutEntities } from './xml-entities';
import { isAt, makeRoomForNames, nameAt, type XmlName } from './xml-names';
import type { XmlVisitor } from './xml-visitor';

/** What every program writes that writes these files. Anything else of the same meaning is read otherwise. */
const declaration =
  /^(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:utf-8|UTF-8)\2)?(?: standalone=(["'])(?:yes|no)\3)?[ ]?\?>)?/;

const [tab, newline, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [quote, and, apostrophe, slash] = [0x22, 0x26, 0x27, 0x2f];
const [less, equal, greater, bracket] = [0x3c, 0x3d, 0x3e, 0x5d];
const [surrogates, lows, afterLows, noLetter] = [0xd800, 0xdc00, 0xe000, 0xfffe];

const [begins, continues] = [1, 2];
/** Of ASCII, what a name begins with and goes on with. */
const inNames = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(letter)) return begins;
  return /[-.:\d]/.test(letter) ? continues : 0;
});

/** Nothing is found where this is: what stands there is for others to judge. */
const notHere = -1;

/**
 * Reads XML as nearly all programs write it, as fast as may be, and says to the visitor what the parser would say. Null when all is
 * read; where something is not plain (a comment, other letters in names, anything that is wrong), how many things were said until
 * there: the parser decides what becomes of it.
 */
export function scanXml(xml: string, path: string, visitor: XmlVisitor): number | null {
  const { length } = xml;
  const attributes = attributePlaces(xml);
  const open: XmlName[] = [];
  const hears = visitor.text !== undefined;
  let at = declaration.exec(xml)?.[0].length ?? 0;
  let said = 0;
  let hasRoot = false;
  makeRoomForNames();
  if (xml.charCodeAt(0) !== less) return 0;

  /** A letter of two halves is one that exists; the place of its second half. */
  function endOfLetter(code: number, place: number): number {
    if (code >= afterLows) return code < noLetter ? place : notHere;
    const next = code < lows ? xml.charCodeAt(place + 1) : 0;
    return next >= lows && next < afterLows ? place + 1 : notHere;
  }

  /** The place of the next tag, or the end. */
  function readText(): number {
    let isPlain = true;
    let isBlank = true;
    let end = at;
    for (; end < length; end += 1) {
      const code = xml.charCodeAt(end);
      if (code === less) break;
      if (code > space) isBlank = false;
      if (code > bracket && code < surrogates) continue;
      if (code === and || code === carriageReturn) isPlain = false;
      else if (code === bracket) {
        if (xml.startsWith(']]>', end)) return notHere;
      } else if (code < space) {
        if (code !== newline && code !== tab) return notHere;
      } else if (code >= surrogates) {
        end = endOfLetter(code, end);
        if (end === notHere) return notHere;
      }
    }
    if (end === at) return end;
    const isOpen = open.length > 0;
    if (isOpen ? end === length : !isBlank) return notHere;
    if (!hears && isPlain) return end;
    const written = xml.slice(at, end);
    const text = isPlain ? written : withoutEntities(written.replace(/\r\n?/g, '\n'));
    if (text === null) return notHere;
    if (hears) {
      visitor.text?.(ownText(text));
      said += 1;
    }
    return end;
  }

  function afterSpaces(from: number): number {
    let place = from;
    for (; place < length; place += 1) {
      const code = xml.charCodeAt(place);
      if (code !== space && code !== newline && code !== tab && code !== carriageReturn) break;
    }
    return place;
  }

  let nameEnd = 0;
  /** Leaves in `nameEnd` where it ends. */
  function readName(from: number): XmlName | null {
    if (inNames[xml.charCodeAt(from)] !== begins) return null;
    let hash = 0;
    let end = from;
    for (; end < length; end += 1) {
      const code = xml.charCodeAt(end);
      if (code > 127) return null;
      if (inNames[code] === 0) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    nameEnd = end;
    return nameAt(xml, from, end, hash ^ (hash >>> 11));
  }

  /** Where the value ends that begins behind its sign. */
  function readValue(name: XmlName, from: number, sign: number): number {
    let isPlain = true;
    let end = from;
    for (; ; end += 1) {
      const code = xml.charCodeAt(end);
      if (code === sign) break;
      if (code > less && code < surrogates) continue;
      if (code === and) isPlain = false;
      else if (code >= surrogates) {
        end = endOfLetter(code, end);
        if (end === notHere) return notHere;
      } else if (!(code >= space) || code === less) return notHere;
    }
    const value = isPlain ? null : withoutEntities(xml.slice(from, end));
    if (!isPlain && value === null) return notHere;
    return attributes.add(name, from, end, value) ? end : notHere;
  }

  /** Where the tag ends that begins here. */
  function readOpening(): number {
    const name = readName(at + 1);
    if (!name || (hasRoot && open.length === 0)) return notHere;
    attributes.clear();
    let place = nameEnd;
    for (;;) {
      const next = afterSpaces(place);
      const code = xml.charCodeAt(next);
      if (code === greater || (code === slash && xml.charCodeAt(next + 1) === greater)) {
        sayOpen(name, code === slash);
        return code === slash ? next + 2 : next + 1;
      }
      const attribute = next > place ? readName(next) : null;
      if (!attribute) return notHere;
      const sign = afterSpaces(nameEnd);
      if (xml.charCodeAt(sign) !== equal) return notHere;
      const begin = afterSpaces(sign + 1);
      const mark = xml.charCodeAt(begin);
      if (mark !== quote && mark !== apostrophe) return notHere;
      const end = readValue(attribute, begin + 1, mark);
      if (end === notHere) return notHere;
      place = end + 1;
    }
  }

  function sayOpen(name: XmlName, isClosed: boolean): void {
    if (open.length >= limits.xmlDepth) {
      throw new StopReading('hostile', `${path} is nested too deeply`);
    }
    hasRoot = true;
    visitor.open(name.local, attributes);
    said += 1;
    if (isClosed) visitor.close?.(name.local);
    if (isClosed) said += 1;
    else open.push(name);
  }

  function readClosing(): number {
    const name = open[open.length - 1];
    if (!name) return notHere;
    const end = at + 2 + name.qualified.length;
    if (!isAt(name.qualified, xml, at + 2, end)) return notHere;
    const last = afterSpaces(end);
    if (xml.charCodeAt(last) !== greater) return notHere;
    open.pop();
    visitor.close?.(name.local);
    said += 1;
    return last + 1;
  }

  while (at < length) {
    at = readText();
    if (at === length) break;
    if (at !== notHere) at = xml.charCodeAt(at + 1) === slash ? readClosing() : readOpening();
    if (at === notHere) return said;
  }
  return hasRoot && open.length === 0 ? null : said;
}
