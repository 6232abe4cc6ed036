/** What the machine itself does faster than a script; absent in a browser, where it would not be done in one go. */
export interface NativeZip {
  /** The unpacked bytes; null where they are not exactly so many, or where anything is wrong with them. */
  inflate(packed: Uint8Array, unpackedBytes: number): Uint8Array | null;
  /** CRC-32. */
  checksum(bytes: Uint8Array): number;
}
