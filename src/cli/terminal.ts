/** What a command sees of the machine it runs on. */
export interface Terminal {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array, ifThere: 'refuse' | 'replace'): Promise<void>;
  /** What was asked for. */
  print(text: string): void;
  /** What went wrong, or deserves a word. */
  complain(text: string): void;
}
