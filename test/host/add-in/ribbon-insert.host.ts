import { noProfile, saveProfile } from '../../../src/app';
import { registerRibbonFunctions } from '../../../src/commands/ribbon-functions';
import { openProduct, sheetNames } from '../open-product';

/** Nothing is made ready in advance. */
const never = { ask: () => 0, cancel: () => undefined };

async function openRibbon() {
  const product = await openProduct();
  registerRibbonFunctions(never);
  const session = product.workbench.sessions.at(-1);
  if (!session) throw new Error('no runtime is open');
  return {
    ...product,
    press: (functionName: string) => product.workbench.runCommand(session, 'Button', functionName),
  };
}

async function markedForms(): Promise<string[]> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return names.items.map(({ name }) => name).filter((name) => /\.\d+$/.test(name));
  });
}

test.each([
  [noProfile, 'insertThreePublic', '_BF.national.F14.row.1'],
  [
    { ...noProfile, styles: { F14: 'vertical' } },
    'insertThreePublic',
    '_BF.national.F14.vertical.1',
  ],
  [
    { ...noProfile, packId: 'henan-2022' },
    'insertPerformanceTarget',
    '_BF.henan_2022.F17.standard.1',
  ],
])('with the profile %j %s inserts %s, without a word', async (profile, button, mark) => {
  const { press, workbench, workbook } = await openRibbon();
  await saveProfile(workbook, profile);
  workbench.log.clear();
  await press(button);
  await expect(markedForms()).resolves.toEqual([mark]);
  const sent = workbench.log.entries.filter(({ writes }) => writes);
  expect(sent).toHaveLength(1);
  await expect(sheetNames()).resolves.toHaveLength(2);
});
