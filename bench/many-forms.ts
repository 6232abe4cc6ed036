import { insertSet } from '../src/app';
import { meteredOffice, type MeteredOffice, type MeteredRequest } from './metered-office';
import { startWatch, type Time } from './stopwatch';

/** What a hundred forms in a row took. */
export interface Hundred {
  /** Of each form. */
  readonly script: readonly Time[];
  readonly workbench: readonly Time[];
  /** After a collection of garbage at its end. */
  readonly heapBytes: number;
}

export interface ManyForms {
  readonly requests: readonly MeteredRequest[];
  readonly progressReports: number;
  readonly hundreds: readonly Hundred[];
}

/** One project's targets, on a sheet for each project. */
const choice = { packId: 'hebei-2021', formId: 'F03' };
const hundred = 100;

/**
 * A set of many copies of one form. Where the workbench only answers, what grows is the add-in or office.js: a spreadsheet grows
 * with its sheets, whoever fills it.
 */
export async function measureManyForms(
  count: number,
  workbenchDoes: 'carryOut' | 'answerOnly',
  collectGarbage: () => void,
): Promise<ManyForms> {
  const office = await meteredOffice();
  const requests: MeteredRequest[] = [];
  const hundreds: Hundred[] = [];
  let script: Time[] = [];
  let workbench: Time[] = [];
  let watch = startWatch();
  let progressReports = 0;

  const finishForm = (): void => {
    const whole = watch.read();
    const sent = office.takeRequests();
    const [wall, cpu] = [sum(sent, 'wall'), sum(sent, 'cpu')];
    requests.push(...sent);
    workbench.push({ wall, cpu });
    script.push({ wall: whole.wall - wall, cpu: whole.cpu - cpu });
    if (script.length < hundred) return;
    collectGarbage();
    hundreds.push({ script, workbench, heapBytes: process.memoryUsage().heapUsed });
    script = [];
    workbench = [];
  };

  const outcome = await insertSet(office.workbook, {
    forms: Array.from({ length: count }, () => choice),
    signal: { aborted: false },
    onProgress: ({ done }) => {
      progressReports += 1;
      if (done === 0) begin(office, workbenchDoes, requests);
      else finishForm();
      watch = startWatch();
    },
  });
  if (outcome.failed || outcome.inserted.length !== count) throw new Error(JSON.stringify(outcome));
  office.workbench.dispose();
  return { requests, progressReports, hundreds };
}

function sum(requests: readonly MeteredRequest[], clock: keyof Time): number {
  return requests.reduce((total, { time }) => total + time[clock], 0);
}

/** What the set reads beforehand is read from the workbench. */
function begin(office: MeteredOffice, workbenchDoes: string, requests: MeteredRequest[]): void {
  requests.push(...office.takeRequests());
  if (workbenchDoes === 'answerOnly') office.answerOnly();
}
