import { buildAddIn } from './build-add-in.js';
import { buildWorkbench } from './build-workbench.js';
import { checkManifest } from './check-manifest.js';

/** The add-in as it is deployed (dist/), and the workbench that plays Excel for it. */
export async function buildAll() {
  await checkManifest('manifest.xml');
  await buildAddIn();
  await buildWorkbench();
}
