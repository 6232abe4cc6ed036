import type { PackageParts } from './package-parts';
import { readXml } from './read-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its address: worksheet, styles. The standard has two sets of addresses. */
  readonly type: string;
  /** The path of the part it leads to. */
  readonly target: string;
}

/** What a part refers to; the package itself where the path is empty. */
export function relationshipsOf(path: string, parts: PackageParts): Relationship[] {
  const place = path.replace(/([^/]*)$/, '_rels/$1.rels');
  const found: Relationship[] = [];
  readXml(parts.text(place) ?? '<none/>', place, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
      const target = resolved(path, attributes.get('Target') ?? '');
      found.push({ id: attributes.get('Id') ?? '', type, target });
    },
  });
  return found;
}

/** Nothing is found where a path leads nowhere. */
function resolved(from: string, target: string): string {
  try {
    return decodeURI(new URL(target, `file:///${from}`).pathname.slice(1));
  } catch {
    return '';
  }
}
