import { connect } from '../connect';
import type { Host } from '../connect';
import type { OpenDialog } from '../../../src/workbench/host/dialogs';

type Opened = Office.AsyncResult<Office.Dialog>;

function open({ Office }: Host, url = 'http://127.0.0.1/dialog.html'): Promise<Opened> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { width: 30, height: 40 }, resolve);
  });
}

/** Shows dialogs to the test instead of a person. */
function watch({ workbench }: Host): OpenDialog[] {
  const shown: OpenDialog[] = [];
  workbench.onDialog = (dialog) => shown.push(dialog);
  return shown;
}

describe('a dialog', () => {
  test('is shown with its address and size, and sends messages to the page that opened it', async () => {
    const host = await connect();
    const shown = watch(host);
    const { status, value } = await open(host);
    expect(String(status)).toBe('succeeded');
    expect(shown).toMatchObject([
      { url: 'http://127.0.0.1/dialog.html', width: 30, height: 40, session: { isDialog: true } },
    ]);
    const heard: unknown[] = [];
    value.addEventHandler(host.Office.EventType.DialogMessageReceived, (message) => {
      heard.push(message);
    });
    shown[0]?.session.messageParent('{"year":2026}');
    expect(heard).toMatchObject([{ message: '{"year":2026}', origin: 'http://127.0.0.1' }]);
  });

  test('hears what the page that opened it sends', async () => {
    const host = await connect();
    const shown = watch(host);
    const { value } = await open(host);
    const heard: unknown[] = [];
    const [dialog] = shown;
    if (dialog) dialog.session.onParentMessage = (message) => heard.push(message);
    value.messageChild('hello');
    expect(heard).toEqual(['hello']);
  });

  test('closed by the user is told to the page as 12006', async () => {
    const host = await connect();
    const shown = watch(host);
    const { value } = await open(host);
    const heard: unknown[] = [];
    value.addEventHandler(host.Office.EventType.DialogEventReceived, (event) => {
      heard.push(event);
    });
    shown[0]?.close();
    expect(heard).toMatchObject([{ error: 12006 }]);
    expect(String((await open(host)).status)).toBe('succeeded');
  });

  test('closed by the page disappears, and makes room for another', async () => {
    const host = await connect();
    const shown = watch(host);
    const { value } = await open(host);
    let closed = 0;
    const [dialog] = shown;
    if (dialog) dialog.onClosed = () => (closed += 1);
    value.close();
    expect(closed).toBe(1);
    expect(String((await open(host)).status)).toBe('succeeded');
  });

  test.each([
    ['a second one', 'http://127.0.0.1/dialog.html', 12007, true],
    ['a page of another machine without https', 'http://example.org/', 12005, false],
  ])('%s is refused', async (_, url, code, twice) => {
    const host = await connect();
    watch(host);
    if (twice) await open(host);
    const { status, error } = await open(host, url);
    expect([String(status), error.code]).toEqual(['failed', code]);
  });

  test('has no access to the workbook', async () => {
    const host = await connect();
    const shown = watch(host);
    await open(host);
    const answer = await shown[0]?.session.executeBatch('{"Actions":[],"ObjectPaths":{}}', 0);
    expect(answer).toEqual({ refused: 5001 });
  });

  test('goes with the page that opened it', async () => {
    const host = await connect();
    const shown = watch(host);
    await open(host);
    let closed = 0;
    const [dialog] = shown;
    if (dialog) dialog.onClosed = () => (closed += 1);
    host.workbench.sessions.at(-1)?.close();
    expect(closed).toBe(1);
  });
});
