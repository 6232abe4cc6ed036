/** What is known about the surroundings when the pane starts. */
export interface BootFacts {
  readonly officeLoaded: boolean;
  /** What Office.onReady said; null as long as it has not answered. */
  readonly answer: {
    readonly host: string | null;
    readonly hasExcelApi: boolean;
  } | null;
}

export type BootProblem = 'officeMissing' | 'noAnswer' | 'outsideExcel' | 'excelTooOld';

/** Whether the pane can start, or which message stands in its place. */
export function decideBoot({ officeLoaded, answer }: BootFacts): 'start' | BootProblem {
  if (!officeLoaded) return 'officeMissing';
  if (answer === null) return 'noAnswer';
  if (answer.host !== 'Excel') return 'outsideExcel';
  return answer.hasExcelApi ? 'start' : 'excelTooOld';
}
