/** One text in both languages of the add-in. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
