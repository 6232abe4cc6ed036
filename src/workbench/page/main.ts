import './page.css';
import { createEngine } from '../engine/engine';
import { byId } from './dom';
import { openPage } from './open-page';
import { univerOnPage } from './univer-on-page';

/** The workbench never shows a blank page: what keeps it from starting is said in its place. */
function say(message: string): void {
  const notice = byId('notice');
  notice.hidden = false;
  notice.textContent = message;
}

window.addEventListener('error', ({ message }) => {
  if (!byId('notice').hidden) say(`工作台没有打开：${message}\nThe workbench did not open.`);
});

async function start(): Promise<void> {
  await openPage(createEngine(univerOnPage(byId('grid'))));
  byId('notice').hidden = true;
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
});
