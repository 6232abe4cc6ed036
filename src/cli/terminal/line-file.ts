/** A line of a file, and where it stands in it. */
export interface FileLine {
  readonly text: string;
  /** In bytes, the end of the line not counted. */
  readonly start: number;
  readonly length: number;
  /** False for a last line without its end: whoever wrote it was stopped. */
  readonly isWhole: boolean;
}

/** Files of one result a line, however long they are: they are read and written line by line. */
export interface LineFiles {
  /** The files below a folder, however deep; null for what is no folder. */
  filesBelow(path: string): Promise<readonly string[] | null>;
  readLines(path: string): AsyncIterable<FileLine>;
  readPart(path: string, part: Pick<FileLine, 'start' | 'length'>): Promise<string>;
  /** A number goes on behind so many bytes; what follows them is cut off. */
  openLines(path: string, ifThere: 'refuse' | 'replace' | number): Promise<LineWriter>;
}

export interface LineWriter {
  /** Each line is in the file when this resolves, so that a program that is stopped loses none. */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}
