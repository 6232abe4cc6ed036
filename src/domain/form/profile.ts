/** What is known of the department; what is not is left open on the form. */
export interface Profile {
  readonly year: number | null;
  readonly department: string | null;
}

export const unknownProfile: Profile = { year: null, department: null };

/** Puts the profile into a text of a form. An unknown year is a blank to write on, an unknown department just room. */
export function fillText(text: string, { year, department }: Profile): string {
  const values: ReadonlyMap<string, string> = new Map([
    ['year', year === null ? '____' : year.toFixed(0)],
    ['department', department ?? ''],
  ]);
  return text.replace(/\{(\w+)\}/g, (token, name: string) => values.get(name) ?? token);
}
