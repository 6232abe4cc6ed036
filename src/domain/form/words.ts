/** One text in both languages of the add-in. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What has no words of a language, or names of its own, is the same in both. */
export function alike(text: string): Words {
  return { zh: text, en: text };
}
