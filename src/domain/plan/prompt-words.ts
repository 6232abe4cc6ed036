/** What Excel says beside cells in another language, by the Chinese of it. */
export type PromptWords = Readonly<Record<string, string>>;

/** What stands there for the head of a question, which in Chinese is the title of the form. */
export const questionHead = '?';
