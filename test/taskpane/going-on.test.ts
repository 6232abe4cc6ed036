import { followGoingOn, readWithin } from '../../src/taskpane/notice/going-on';

/** A notice in a pane, told to somebody who is in the pane or on the sheet. */
function told(hasFocus = true) {
  const page = new EventTarget();
  const pane = new EventTarget();
  const now = { isRead: true, isInside: false };
  const leave = jest.fn();
  const end = followGoingOn(
    { page, window: pane, hasFocus: () => hasFocus },
    { isRead: () => now.isRead, isInside: () => now.isInside, leave },
  );
  const click = () => page.dispatchEvent(new Event('click'));
  const toSheet = () => pane.dispatchEvent(new Event('blur'));
  return { now, leave, end, click, toSheet };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Told = ReturnType<typeof told>;
const pass = (time: number) => jest.advanceTimersByTime(time);

test.each<[string, (one: Told) => unknown, number]>([
  ['nothing is done', () => pass(60_000), 0],
  ['the click that brought it is still on its way', ({ click }) => click(), 0],
  ['the user clicks elsewhere', (one) => [pass(1), one.click()], 1],
  [
    'she clicks in it',
    (one) => [pass(1), Object.assign(one.now, { isInside: true }), one.click()],
    0,
  ],
  [
    'there is something to press in it',
    (one) => [pass(1), Object.assign(one.now, { isRead: false }), one.click()],
    0,
  ],
  ['she goes to the sheet, and reads it there', (one) => [one.toSheet(), pass(readWithin - 1)], 0],
  ['she goes to the sheet, and undoes it there', (one) => [one.toSheet(), pass(readWithin)], 1],
  ['it is gone before', (one) => [one.toSheet(), one.end(), pass(readWithin)], 0],
])('a success leaves where the user goes on: %s', (_, go, times) => {
  const one = told();
  go(one);
  expect(one.leave).toHaveBeenCalledTimes(times);
});

test('a success that is told to somebody who is on the sheet already leaves too', () => {
  const { leave } = told(false);
  pass(readWithin - 1);
  expect(leave).not.toHaveBeenCalled();
  pass(1);
  expect(leave).toHaveBeenCalledTimes(1);
});
