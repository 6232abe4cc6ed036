/** Why a file cannot be read: what is wrong with it, whatever it was taken for. */
export type UnreadableReason =
  | 'empty'
  /** What Office keeps beside a file that is open. */
  | 'lockFile'
  | 'notZip'
  | 'oldFormat'
  /** OpenDocument: .ods, .odt. */
  | 'openFormat'
  /** OFD, the national format of finished pages (GB/T 33190). */
  | 'pages'
  | 'oldDocument'
  | 'pdf'
  /** A page for browsers, often under the name of a workbook or document. */
  | 'webPage'
  | 'richText'
  /** A workbook or document as one XML text, as Office 2003 could save it. */
  | 'officeXml'
  | 'encrypted'
  | 'binaryFormat'
  | 'notWorkbook'
  | 'notDocument'
  /** Files packed together, none of them read here. */
  | 'archive'
  | 'notText'
  | 'damaged'
  | 'tooLarge'
  | 'hostile';

/** A file that cannot be read. */
export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** Where in the file, and what exactly; for whoever looks into it. */
  readonly detail: string;
}

/** How the parts of a reader stop; it never leaves the readers. */
export class StopReading extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'StopReading';
  }
}

/** Reads, or says why it cannot be read: what is wrong with a file is an answer, not a rejection. */
export function readOrSay<Content>(read: () => Content): Content | UnreadableFile {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    return { kind: 'unreadable', reason: error.reason, detail: error.detail };
  }
}
