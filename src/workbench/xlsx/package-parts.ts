import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of a .xlsx by their path, to read and to change what hucre does not know. */
export interface PackageParts {
  text(path: string): string | undefined;
  set(path: string, text: string): void;
  readonly paths: readonly string[];
  zip(): Uint8Array;
}

export function packageParts(bytes: Uint8Array): PackageParts {
  const parts: Unzipped = unzipSync(bytes);
  return {
    text: (path) => {
      const part = parts[path];
      return part && strFromU8(part);
    },
    set: (path, text) => void (parts[path] = strToU8(text)),
    get paths() {
      return Object.keys(parts);
    },
    zip: () => zipSync(parts),
  };
}

export type Attributes = Readonly<Record<string, string>>;

/** Calls back for each start tag, with its local name; throws where the text is not well formed. */
export function eachTag(
  xml: string,
  visit: (name: string, attributes: Attributes) => void,
  onText?: (text: string) => void,
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => visit(localName(name), attributes));
  if (onText) parser.on('text', onText);
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of the part it leads to. */
  readonly target: string;
}

/** What a part refers to. */
export function relationshipsOf(path: string, parts: PackageParts): readonly Relationship[] {
  const found: Relationship[] = [];
  const xml = parts.text(relationshipsPath(path));
  if (!xml) return found;
  eachTag(xml, (name, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    found.push({ id: Id, type: Type.replace(/^.*\//, ''), target: resolve(path, Target) });
  });
  return found;
}

export function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A prefix is a matter of the file's maker. */
function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function resolve(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}
