import type * as Word from './word-files';

/** What writes and fills .docx files: large, and seldom needed. */
export function loadWord(): Promise<typeof Word> {
  return import(/* webpackChunkName: "word" */ './word-files');
}
