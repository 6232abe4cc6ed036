import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What no reader of office files can do without: every part unpacked, and its XML gone through. Returns the number of elements. */
export function readBare(bytes: Uint8Array): number {
  let elements = 0;
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', () => {
      elements += 1;
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return elements;
}
