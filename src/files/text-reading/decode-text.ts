import { StopReading } from '../package/stop-reading';

/** The letters of a text file: as its first bytes say, or else UTF-8, UTF-16 or GB18030, whichever it can be. */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // Nobody types these; what holds them is no text.
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFE\uFFFF]/.test(text))
    throw new StopReading('notText', 'control characters');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes) ?? refuse();
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes) ?? refuse();
  const wide = bytes.includes(0) ? wideEncoding(bytes) : null;
  if (wide !== null) return decodeAs(wide, bytes) ?? refuse();
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes) ?? refuse();
}

/** Line breaks, spaces and digits are half zero in UTF-16; which half says which kind it is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' {
  let zeros = 0;
  for (let at = 0; at < bytes.length; at += 2) zeros += bytes[at] === 0 ? 1 : 0;
  let others = 0;
  for (let at = 1; at < bytes.length; at += 2) others += bytes[at] === 0 ? 1 : 0;
  return zeros > others ? 'utf-16be' : 'utf-16le';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(): never {
  throw new StopReading('notText', 'letters of no encoding');
}
