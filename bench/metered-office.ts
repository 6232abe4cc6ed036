import type { WorkbookPort } from '../src/app';
import { openWorkbook } from '../src/excel';
import type { AddinSession } from '../src/workbench/bridge/addin-session';
import { createWorkbench, type Workbench } from '../src/workbench/host/workbench';
import { startOffice } from '../src/workbench/node/office-in-node';
import { startWatch, type Time } from './stopwatch';

export interface MeteredRequest {
  readonly sentBytes: number;
  readonly answeredBytes: number;
  /** What the workbench took; all else is office.js and the add-in. */
  readonly time: Time;
}

export interface MeteredOffice {
  readonly workbench: Workbench;
  /** The add-in's own code for Excel, over the real office.js. */
  readonly workbook: WorkbookPort;
  /** Since it was asked last. */
  takeRequests(): readonly MeteredRequest[];
  /** From now on requests are measured and answered, but not carried out: for those that only write. */
  answerOnly(): void;
  /** The same for those that read too: they are answered as they were while the action was carried out once more. */
  answerAsFor(action: () => Promise<unknown>): Promise<void>;
}

export async function meteredOffice(): Promise<MeteredOffice> {
  const workbench = createWorkbench();
  const session = workbench.connect();
  let requests: MeteredRequest[] = [];
  let answers: Answers | null = null;
  const answered: Answers = new Map();
  let isRemembered = false;
  const carryOut = session.executeBatch.bind(session);
  const metered: AddinSession = Object.assign(session, {
    executeBatch: async (body: string, flags: number) => {
      const watch = startWatch();
      const known = answers && (answers.get(body) ?? nothingToSay);
      const answer = known ?? (await carryOut(body, flags));
      if (isRemembered) answered.set(body, answer);
      requests.push({
        sentBytes: Buffer.byteLength(body),
        answeredBytes: 'body' in answer ? Buffer.byteLength(answer.body) : 0,
        time: watch.read(),
      });
      return answer;
    },
  });
  Object.assign(globalThis, await startOffice(metered));
  // office.js sends a request of its own when it has started.
  await new Promise((resolve) => setTimeout(resolve, 50));
  requests = [];
  return {
    workbench,
    workbook: openWorkbook(),
    takeRequests: () => requests.splice(0),
    answerOnly: () => void (answers = new Map()),
    answerAsFor: async (action) => {
      isRemembered = true;
      await action();
      isRemembered = false;
      answers = answered;
    },
  };
}

/** What requests were answered. */
type Answers = Map<string, Answer>;
type Answer = Awaited<ReturnType<AddinSession['executeBatch']>>;

const nothingToSay = { body: JSON.stringify({ Results: [] }) };
