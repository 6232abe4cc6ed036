import { ILayoutService } from '@univerjs/preset-sheets-core';
import { windowsExternal } from '../bridge/windows-bridge';
import type { External } from '../bridge/windows-bridge';
import type { Engine } from '../engine/engine';
import { createWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbench';
import type { RibbonButton } from '../manifest/manifest';
import { readManifest } from '../manifest/read-manifest';
import { showDialog } from './dialog-frame';
import { byId } from './dom';
import { fileButtons } from './file-buttons';
import { frameSessions } from './frame-sessions';
import { functionPage } from './function-page';
import { showMessage } from './message';
import { focusFirst, focusFrameIn, regionKeys } from './region-keys';
import { drawRibbon, localPath } from './ribbon';
import { switchBar } from './switch-bar';
import { taskPane } from './task-pane';
import { askAboutInvalidEntries } from './validation-question';

/** What the pages in the frames, and the browser tests, find on the workbench's window. */
export interface WorkbenchOnPage {
  readonly workbench: Workbench;
  attach(page: Window): External;
}

declare global {
  interface Window {
    budgetFormsWorkbench?: WorkbenchOnPage;
  }
}

export async function openPage(engine: Engine): Promise<void> {
  const workbench = createWorkbench({ engine });
  const sessions = frameSessions(() => workbench.connect());
  const listenForKeys = regionKeys([
    { element: byId('sheet'), focus: focusGrid },
    { element: byId('pane'), focus: () => focusFrameIn(byId('pane')) },
    { element: byId('bar'), focus: () => focusFirst(byId('bar')) },
    { element: byId('ribbon'), focus: () => focusFirst(byId('ribbon')) },
  ]);
  listenForKeys(window);
  window.budgetFormsWorkbench = {
    workbench,
    attach(page) {
      listenForKeys(page);
      return windowsExternal(sessions.attach(page));
    },
  };
  askAboutInvalidEntries(engine);
  workbench.onDialog = (dialog) => showDialog(dialog, sessions);

  const manifestText = await textOf('/manifest.xml');
  const manifest = () => readManifest(manifestText, workbench.switches.locale);
  const pane = taskPane(byId('pane'), manifest().displayName);
  const functions = functionPage(workbench, sessions, localPath(manifest().functionFile));
  drawRibbon(byId('ribbon'), manifest(), press);
  switchBar(byId('bar'), workbench, { restartAddIn });
  byId('tools').append(
    ...fileButtons(workbench, {
      opened(fileName) {
        byId('workbook-name').textContent = fileName;
        restartAddIn();
      },
      failed: showMessage,
    }),
  );
  window.addEventListener('beforeunload', (event) => {
    if (engine.savedState.changed) event.preventDefault();
  });
  pane.open(new URLSearchParams(location.search).get('pane') ?? localPath(manifest().paneUrl));

  /** What a running add-in was told at its start changes only with a new start, as in Excel. */
  function restartAddIn(): void {
    drawRibbon(byId('ribbon'), manifest(), press);
    functions.close();
    pane.restart(manifest().displayName);
  }

  /** As in Excel, what is typed after a command goes to the sheet. */
  function focusGrid(): void {
    engine.injector.get(ILayoutService).focus();
  }

  function press({ id, action }: RibbonButton): void {
    if (action.kind === 'pane') pane.open(localPath(action.url));
    else void functions.run(id, action.name).then(focusGrid);
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (response.ok) return response.text();
  throw new Error(
    `找不到 ${address}：请重新运行 npm start。\n${address} is missing: run npm start again.`,
  );
}
