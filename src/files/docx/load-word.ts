import type * as Word from './write-document';

/** What writes .docx files: large, and seldom needed. */
export function loadWord(): Promise<typeof Word> {
  return import(/* webpackChunkName: "word" */ './write-document');
}
