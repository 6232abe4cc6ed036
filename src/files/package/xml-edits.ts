/** What stands in the XML of a part instead of what stood there; nothing stood there where both ends are one place. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** The XML with all edits; of several at one place the first comes first. */
export function withEdits(xml: string, edits: readonly XmlEdit[]): string {
  let [made, done] = ['', 0];
  const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const edit of sorted) {
    made += xml.slice(done, edit.start) + edit.xml;
    done = edit.end;
  }
  return made + xml.slice(done);
}
