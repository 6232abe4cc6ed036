import { noProfile, saveProfile } from '../../../src/app';
import { insertOfButton } from '../../../src/app/insert/insert-of-button';
import { registerRibbonFunctions } from '../../../src/commands/ribbon-functions';
import { countBatches } from '../count-batches';
import { openProduct, sheetNames } from '../open-product';

type Button = 'insertThreePublic' | 'insertPerformanceTarget';

const threePublic: Button = 'insertThreePublic';
const target: Button = 'insertPerformanceTarget';
const henan = { ...noProfile, packId: 'henan-2022' };

/** The ribbon's runtime, in which moments to make something ready in come when the test says so. */
async function openRibbon() {
  const product = await openProduct();
  const { workbench } = product;
  const waiting = new Map<number, () => void>();
  let asked = 0;
  registerRibbonFunctions({
    ask(work) {
      asked += 1;
      waiting.set(asked, work);
      return asked;
    },
    cancel: (one) => void waiting.delete(one),
  });
  const session = workbench.sessions.at(-1);
  if (!session) throw new Error('no runtime is open');
  return {
    ...product,
    waiting,
    press: (button: Button) => workbench.runCommand(session, 'Button', button),
    async rest() {
      for (const [one, work] of waiting) {
        waiting.delete(one);
        work();
        // What is drawn in another language waits for its words.
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

type Ribbon = Awaited<ReturnType<typeof openRibbon>>;
type Step = (ribbon: Ribbon) => Promise<unknown>;

const nothing: Step = () => Promise.resolve();
const press =
  (button: Button): Step =>
  (ribbon) =>
    ribbon.press(button);
const undo: Step = ({ workbench }) => workbench.user.undo();
const save =
  (profile: typeof noProfile): Step =>
  ({ workbook }) =>
    saveProfile(workbook, profile);
const nameSheet =
  (name: string): Step =>
  () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

/** What is sent from the last press on, and which sheets there are then. */
async function lastPress(first: Step, between: Step, button: Button, isPrepared: boolean) {
  const ribbon = await openRibbon();
  await first(ribbon);
  await ribbon.press(threePublic);
  if (isPrepared) await ribbon.rest();
  await between(ribbon);
  ribbon.workbench.log.clear();
  await ribbon.press(button);
  const sent = ribbon.workbench.log.entries.map(({ request }) => request);
  return { sent, sheets: await sheetNames() };
}

test.each<[string, Step, Step, Button]>([
  ['the other button', nothing, nothing, target],
  ['the same button', nothing, nothing, threePublic],
  ['the other button in 河南', save(henan), nothing, target],
  ['the insertion undone', nothing, undo, threePublic],
  ['a sheet of that name', nothing, nameSheet('三公经费预算表 (2)'), threePublic],
  ['both pressed before', press(target), nothing, target],
  ['another department', nothing, save({ ...noProfile, department: '财政局' }), target],
  ['another year', nothing, save({ ...noProfile, year: 2027 }), target],
  ['another unit', nothing, save({ ...noProfile, unit: '元' }), target],
  ['another pack', nothing, save(henan), target],
])('with %s between, what was made ready changes nothing', async (_, first, between, button) => {
  const expected = await lastPress(first, between, button, false);
  expect(await lastPress(first, between, button, true)).toEqual(expected);
  expect(expected.sent).not.toEqual([]);
});

test.each([
  ['before a rest', false, 1],
  ['after a rest', true, 0],
])('the next press %s has as many batches left to begin', async (_, isRested, expected) => {
  const ribbon = await openRibbon();
  await ribbon.press(threePublic);
  if (isRested) await ribbon.rest();
  const count = countBatches();
  await ribbon.press(target);
  expect(count()).toBe(expected);
});

test('nothing is sent to make forms ready, and each button has its moment', async () => {
  const ribbon = await openRibbon();
  await ribbon.press(threePublic);
  ribbon.workbench.log.clear();
  expect(ribbon.waiting.size).toBe(1);
  await ribbon.rest();
  expect(ribbon.waiting.size).toBe(0);
  expect(ribbon.workbench.log.entries).toEqual([]);
});

test('a press calls off what is still to be made ready', async () => {
  const ribbon = await openRibbon();
  await ribbon.press(threePublic);
  const before = [...ribbon.waiting.keys()];
  await ribbon.press(target);
  expect(before.some((one) => ribbon.waiting.has(one))).toBe(false);
  expect(ribbon.waiting.size).toBe(1);
});

test('nothing is made ready before the first press', async () => {
  const { waiting } = await openRibbon();
  expect(waiting.size).toBe(0);
});

test('after a press that failed nobody knows what the workbook holds', async () => {
  const { workbook, workbench } = await openProduct();
  workbench.switches.fault = { batch: 2, moment: 'before' };
  const { problem, now } = await insertOfButton(workbook, 'threePublic');
  expect([problem?.left, now]).toEqual([[], null]);
});
