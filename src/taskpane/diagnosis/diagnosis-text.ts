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
  const words = [error.name, error.code, error.place].filter((word) => word !== '');
  return [`last error ${words.join(' ')}`, ...error.frames.map((frame) => `  at ${frame}`)];
}
