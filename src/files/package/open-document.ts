/** The part in which an OpenDocument lists the others (OpenDocument 1.3, part 2, 3.2); other archives have none of this name. */
export function isOpenDocument(path: string): boolean {
  return path === 'META-INF/manifest.xml';
}
