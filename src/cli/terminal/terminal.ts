import type { LineFiles } from './line-file';
import type { FileChecker } from './file-checker';
import type { CheckSettings } from './check-settings';

/** What a command sees of the machine it runs on. */
export interface Terminal {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array, ifThere: 'refuse' | 'replace'): Promise<void>;
  /** Where there are folders: makes one, and those it is in, where they are not there yet. */
  makeFolder?(path: string): Promise<void>;
  /** What was asked for. */
  print(text: string): void;
  /** What went wrong, or deserves a word. */
  complain(text: string): void;
  /** How far a long work is, for somebody who watches; an empty text when it is through. */
  progress?(text: string): void;
  /** Where the machine has cores to spare: what checks several files at a time. */
  startCheckers?(settings: CheckSettings, files: number): FileChecker;
  /** Where there are folders, and files of results that are longer than the memory. */
  readonly lines?: LineFiles;
  /** The language the machine speaks, as it writes it: zh_CN.UTF-8. */
  readonly locale?: string | null;
  /** Somebody wants the work to stop: what was done until then is kept. */
  readonly stopped?: AbortSignal;
}
