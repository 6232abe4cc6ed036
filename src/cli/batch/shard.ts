import { problem } from '../command-problem';

/** One of several equal parts of the files, so that machines share them. */
export interface Shard {
  /** Counted from 1. */
  readonly part: number;
  readonly of: number;
}

/** 2/5: the second of five parts. */
export function shardOf(text: string | null): Shard | null {
  if (text === null) return null;
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  return problem(
    `--shard 应写作“第几份/共几份”，从1数起，例如 2/5，实际是“${text}”。`,
    `--shard takes a part and how many there are, counted from 1, such as 2/5, not “${text}”.`,
  );
}

/** Every so-manieth file: large and small ones are spread evenly, and no file is in two parts or in none. */
export function filesOfShard(files: readonly string[], shard: Shard | null): readonly string[] {
  if (!shard) return files;
  return files.filter((_file, index) => index % shard.of === shard.part - 1);
}
