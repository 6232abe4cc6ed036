import type { Words } from '../../domain/form/words';

/** What is known of a rule about texts. It may have the id of a rule about forms that asks the same of them. */
export interface TextRuleFacts {
  readonly id: string;
  readonly title: Words;
  /** The decree or document it comes from. */
  readonly source: string;
  /** The sentences that it may say. */
  readonly says: readonly string[];
  readonly examples: readonly TextExample[];
}

/** A rule at work: a text that keeps it, and one that breaks it and no other. */
export interface TextExample {
  readonly says: string;
  readonly passes: readonly string[];
  readonly fails: readonly string[];
  /** The words that are wrong. */
  readonly at: string;
  /** What a form says beside the text, by the name of the fact, in 万元. */
  readonly forms?: Readonly<Record<string, number>>;
  /** The projects of the forms, in the same way. */
  readonly projects?: Readonly<Record<string, number>>;
  /** The codes of the forms, with their names. */
  readonly codes?: Readonly<Record<string, string>>;
  /** What the forms call the department. */
  readonly department?: string;
  /** What was typed for the text, in the same way. */
  readonly typed?: Readonly<Record<string, number>>;
}
