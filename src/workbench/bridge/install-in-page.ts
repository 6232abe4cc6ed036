import type { External } from './windows-bridge';

/**
 * Stands before office.js in every page that the workbench shows, so that the page itself stays byte for byte what is
 * deployed. A page opened by itself finds no workbench and is simply outside Excel.
 */
export interface WorkbenchWindow {
  budgetFormsWorkbench?: { attach(page: Window): External };
}

function workbenchOf(page: Window): WorkbenchWindow['budgetFormsWorkbench'] {
  try {
    return (page.parent as unknown as WorkbenchWindow).budgetFormsWorkbench;
  } catch {
    // Framed by a page of another origin.
    return undefined;
  }
}

const workbench = window.parent === window ? undefined : workbenchOf(window);
if (workbench) Object.assign(window.external, workbench.attach(window));
