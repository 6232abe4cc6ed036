import type { PackageParts } from '../../package/package-parts';

/** So many parts are looked at: ours is one, and others have few. */
const mostParts = 20;

/** The one part of XML that the words stand in; null where there is none, or more than one, as Excel answers an add-in. */
export function customXmlWith(
  words: string,
  paths: readonly string[],
  parts: PackageParts,
): string | null {
  const found = paths.slice(0, mostParts).flatMap((path) => {
    const xml = parts.text(path);
    return xml?.includes(words) === true ? [xml] : [];
  });
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}
