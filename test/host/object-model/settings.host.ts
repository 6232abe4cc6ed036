import { connect } from '../connect';
import { officeThemes } from '../../../src/workbench/host/office-themes';

describe('what the library is told at its start', () => {
  test.each(['zh-CN', 'en-US'] as const)('the language: %s', async (locale) => {
    const { Office } = await connect({ locale });
    expect(Office.context.displayLanguage).toBe(locale);
    expect(Office.context.contentLanguage).toBe(locale);
  });

  test.each(Object.keys(officeThemes) as (keyof typeof officeThemes)[])(
    'the theme: %s',
    async (theme) => {
      const { Office } = await connect({ theme });
      const { colors } = officeThemes[theme];
      const hex = (color: number) => `#${color.toString(16).padStart(6, '0')}`;
      expect(Office.context.officeTheme).toMatchObject({
        primaryBackgroundColor: hex(colors.primaryBackgroundColor),
        primaryFontColor: hex(colors.primaryFontColor),
      });
    },
  );
});

describe('document settings', () => {
  const save = (settings: Office.Settings) =>
    new Promise<string>((resolve) => settings.saveAsync(({ status }) => resolve(String(status))));

  test('are kept with the workbook, for the next runtime, and are no undo step', async () => {
    const { Office, workbench } = await connect();
    const { settings } = Office.context.document;
    settings.set('profile', { name: '财政局', year: 2026 });
    settings.set('other', 1);
    expect(await save(settings)).toBe('succeeded');
    settings.remove('other');
    await save(settings);
    expect(workbench.engine.undo.depth).toBe(0);
    const kept = workbench.connect().settings.read();
    expect(kept).toEqual({ profile: '{"name":"财政局","year":2026}' });
  });

  test('tell of their change, which workbook.settings sees', async () => {
    const { Excel, Office, workbench } = await connect();
    const told = new Promise<unknown>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.settings.onSettingsChanged.add(async ({ settings }) => {
          const changed = settings.getItem('profile').load('value');
          await settings.context.sync();
          resolve(changed.value);
        });
        await context.sync();
        Office.context.document.settings.set('profile', '乙');
        await save(Office.context.document.settings);
      });
    });
    await expect(told).resolves.toBe('乙');
    expect(workbench.engine.undo.depth).toBe(0);
  });

  test('are gone with another workbook', async () => {
    const { Office, workbench } = await connect();
    Office.context.document.settings.set('a', 1);
    await save(Office.context.document.settings);
    workbench.engine.open();
    expect(workbench.connect().settings.read()).toEqual({});
  });
});

test('the calls of Office 2013 are refused as not supported', async () => {
  const { Office } = await connect();
  const error = await new Promise<number>((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) =>
      resolve(result.error.code),
    ),
  );
  expect(error).toBe(5000);
});
