import { connect } from '../connect';
import type { Host } from '../connect';

function newest({ sessions }: Host['workbench']) {
  const session = sessions.at(-1);
  if (!session) throw new Error('No runtime is open');
  return session;
}

describe('a ribbon button', () => {
  test('runs the function by its name and waits for its end', async () => {
    const { Excel, Office, workbench } = await connect();
    const session = newest(workbench);
    const steps: string[] = [];
    Office.actions.associate('insertForm', async (event: Office.AddinCommands.Event) => {
      steps.push(event.source.id);
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('新表');
        await context.sync();
      });
      event.completed();
    });
    await workbench.runCommand(session, 'Insert.Button', 'insertForm');
    steps.push(workbench.engine.book.getSheets().at(-1)?.getSheetName() ?? '');
    expect(steps).toEqual(['Insert.Button', '新表']);
  });

  test('pressed twice ends twice', async () => {
    const { Office, workbench } = await connect();
    const session = newest(workbench);
    let runs = 0;
    Office.actions.associate('count', (event: Office.AddinCommands.Event) => {
      runs += 1;
      event.completed();
    });
    await Promise.all([
      workbench.runCommand(session, 'B', 'count'),
      workbench.runCommand(session, 'B', 'count'),
    ]);
    expect(runs).toBe(2);
  });

  test('of a page that goes away does not keep anybody waiting', async () => {
    const { Office, workbench } = await connect();
    const session = newest(workbench);
    Office.actions.associate('never', () => undefined);
    const pressed = workbench.runCommand(session, 'B', 'never');
    session.close();
    await expect(pressed).resolves.toBeUndefined();
  });

  test('of a page that is still starting waits until the page listens', async () => {
    const { workbench } = await connect();
    const session = workbench.connect();
    const pressed = workbench.runCommand(session, 'B', 'insertForm');
    session.listenToCommands(({ controlId, functionName }) => {
      expect([controlId, functionName]).toEqual(['B', 'insertForm']);
      session.commandCompleted(controlId);
    });
    await expect(pressed).resolves.toBeUndefined();
  });
});
