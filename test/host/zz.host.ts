import { openProduct } from './open-product';
import { insertForm } from '../../src/app';
import { catalogue } from '../../src/app/catalogue';
test('x', async () => {
  const { workbench, workbook } = await openProduct();
  const rows: string[] = [];
  for (const pack of catalogue.packs) for (const form of pack.forms) for (const style of form.styles) {
    workbench.log.clear();
    const t = performance.now();
    const out = await insertForm(workbook, { packId: pack.id, formId: form.id, styleId: style.id, place: 'newSheet' });
    const w = workbench.log.entries.filter((e) => e.writes)[0];
    const size: Record<string, number> = {};
    for (const a of (w?.request as any)?.Actions ?? []) { const k = a.ActionType === 1 ? 'inst' : a.Name; size[k] = (size[k] ?? 0) + JSON.stringify(a).length; }
    size.D = (JSON.stringify(w?.request).match(/"D":true/g) ?? []).length; size.paths = JSON.stringify((w?.request as any).ObjectPaths).length;
    rows.push([pack.id, form.id, style.id, w?.requestBytes, out.kind, JSON.stringify((out as any).problem ?? ''), (out as any).address, Math.round(performance.now() - t), JSON.stringify(Object.fromEntries(Object.entries(size).filter(([, v]) => v > 300)))].join(' '));
  }
  require('fs').writeFileSync('/tmp/sizes.txt', rows.join('\n'));
}, 300000);
