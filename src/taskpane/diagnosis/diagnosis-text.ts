import type { SeenError } from './last-error';

export interface DiagnosisFacts {
  readonly addIn: string;
  readonly officeJs: string;
  readonly host: string;
  readonly hostVersion: string;
  readonly platform: string;
  readonly requirementSets: readonly string[];
  readonly displayLanguage: string;
  readonly language: string;
  readonly theme: string;
  readonly browser: string;
  readonly error: SeenError | null;
}

/** The diagnosis as text, in English because maintainers read it. It never holds anything from the workbook. */
export function diagnosisText(facts: DiagnosisFacts): string {
  return [
    `budget-forms ${facts.addIn}`,
    `office.js ${facts.officeJs}`,
    `host ${facts.host} ${facts.hostVersion}, ${facts.platform}`,
    `requirement sets ${facts.requirementSets.join(', ') || 'none'}`,
    `language ${facts.language}, Office ${facts.displayLanguage}`,
    `theme ${facts.theme}`,
    `browser ${facts.browser}`,
    ...errorLines(facts.error),
  ].join('\n');
}

function errorLines(error: SeenError | null): string[] {
  if (error === null) return ['last error none'];
  const message = withoutQuotations(error.message);
  return [`last error ${error.name}: ${message}`, ...stackFrames(error.stack)];
}

// The frames only: what stands before them repeats the message.
function stackFrames(stack: string): string[] {
  return stack.split('\n').filter((line) => /^\s+at |^[^\s]*@/.test(line));
}

/**
 * Errors quote what they are about, and in Excel that can be the name of a sheet or what a cell holds; the property
 * names of JavaScript's own errors (“reading 'x'”) stay.
 */
export function withoutQuotations(message: string): string {
  return message.replace(
    /(reading |setting )?("[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|「[^」]*」|《[^》]*》)/g,
    (quoted: string, own: string | undefined) => (own === undefined ? '“…”' : quoted),
  );
}
