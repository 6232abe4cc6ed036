/** The part in which an OpenDocument lists the others (OpenDocument 1.3, part 2, 3.2); other archives have none of this name. */
export function isOpenDocument(path: string): boolean {
  return path === 'META-INF/manifest.xml';
}

/** The part that an OFD file begins with (GB/T 33190-2016, 7.1). */
export function isOfd(path: string): boolean {
  return path === 'OFD.xml';
}
