import { windowsExternal } from '../../../src/workbench/bridge/windows-bridge';
import { createWorkbench, type Workbench } from '../../../src/workbench/host/workbench';
import { frameSessions } from '../../../src/workbench/page/frame-sessions';

declare global {
  interface Window {
    /** A fresh workbook that nobody draws, for the add-in runtimes in the frames of this page. */
    openWorkbenchAlone?: () => Workbench;
  }
}

window.openWorkbenchAlone = () => {
  window.budgetFormsWorkbench?.workbench.dispose();
  const workbench = createWorkbench();
  const sessions = frameSessions(() => workbench.connect());
  window.budgetFormsWorkbench = {
    workbench,
    attach: (page) => windowsExternal(sessions.attach(page)),
  };
  return workbench;
};
