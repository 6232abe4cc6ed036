import { neededExcelApi } from '../../excel/needed-api';
import { rememberError } from '../diagnosis/last-error';
import { decideBoot, type BootFacts, type BootProblem } from './decide-boot';

// office.js gives its own parts 3 to 10 seconds; a user gives up on a grey pane sooner.
const patience = 6_000;

/**
 * Waits for Office and says how the pane can start. When Office does not answer in time the listener hears that first,
 * and is called again should the answer still come.
 */
export function startOffice(listener: (decision: 'start' | BootProblem) => void): void {
  if (typeof Office === 'undefined') {
    listener(decideBoot({ officeLoaded: false, answer: null }));
    return;
  }
  const timer = setTimeout(() => {
    listener(decideBoot({ officeLoaded: true, answer: null }));
  }, patience);
  Office.onReady()
    .then((info) => {
      const decision = decideBoot({ officeLoaded: true, answer: answerOf(info) });
      clearTimeout(timer);
      listener(decision);
    })
    .catch(rememberError);
}

// The types promise a host, but outside Office it is null.
function answerOf(info: { host: Office.HostType | null }): BootFacts['answer'] {
  if (info.host === null) return { host: null, hasExcelApi: false };
  return {
    host: String(info.host),
    hasExcelApi: Office.context.requirements.isSetSupported('ExcelApi', neededExcelApi),
  };
}
