import { connect } from '../host/connect';
import type { Host } from '../host/connect';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile, saveFile } from '../../src/workbench/xlsx/file-in-engine';
import { openXlsx } from '../../src/workbench/xlsx/open-xlsx';
import { UnreadableFile } from '../../src/workbench/xlsx/unreadable-file';

type Build = (workbook: Excel.Workbook) => void;

async function built(build: Build): Promise<Host> {
  const host = await connect();
  await host.Excel.run(async (context) => {
    build(context.workbook);
    await context.sync();
  });
  return host;
}

async function reopened({ workbench }: Host): Promise<Host> {
  const host = await connect();
  await openFile(host.workbench.engine, await saveFile(workbench.engine), '预算.xlsx');
  return host;
}

async function read<T>(
  { Excel }: Host,
  work: (workbook: Excel.Workbook, sync: () => Promise<void>) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook, () => context.sync() as Promise<void>));
}

test('custom XML parts: ids, texts, namespaces, declared in the package', async () => {
  const uri = 'https://example.org/预算';
  const texts = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<b:a xmlns:b="${uri}">“三公” &lt;1&gt;</b:a>`,
    '<plain/>',
  ];
  const first = await built(({ customXmlParts }) => {
    for (const text of texts) customXmlParts.add(text);
  });
  const parts = (host: Host) =>
    read(host, async ({ customXmlParts }, sync) => {
      customXmlParts.load('items/id,items/namespaceUri');
      await sync();
      const xml = customXmlParts.items.map((part) => part.getXml());
      await sync();
      return customXmlParts.items.map(({ id, namespaceUri }, index) => [
        id,
        namespaceUri,
        xml[index]?.value,
      ]);
    });
  const before = await parts(first);
  const second = await reopened(first);
  expect(await parts(second)).toEqual(before);
  expect(before.map(([, , text]) => text)).toEqual(texts);
  // Once more, so that what was read is written too.
  expect(await parts(await reopened(second))).toEqual(before);

  const files = unzipSync(await saveFile(first.workbench.engine));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(text('xl/_rels/workbook.xml.rels').match(/relationships\/customXml"/g)).toHaveLength(2);
  expect(text('[Content_Types].xml')).toContain('/customXml/itemProps2.xml');
  expect(text('customXml/itemProps1.xml')).toContain(uri);
});

test('page setup', async () => {
  const first = await built(({ worksheets }) => {
    const { pageLayout } = worksheets.getFirst();
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printGridlines: true,
      blackAndWhite: true,
      draftMode: true,
      firstPageNumber: 7,
      printOrder: 'OverThenDown',
      printErrors: 'Dash',
      printComments: 'EndSheet',
      topMargin: 40,
      leftMargin: 33.3,
    });
    pageLayout.setPrintArea('A1:D20,F1:G5');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintTitleColumns('$A:$A');
    const { headersFooters } = pageLayout;
    headersFooters.state = 'FirstOddAndEven';
    headersFooters.defaultForAllPages.set({
      leftHeader: 'A&&B',
      centerFooter: '&"宋体,加粗"第 &P 页',
    });
    headersFooters.firstPage.centerHeader = '首页';
    headersFooters.evenPages.rightFooter = '&D';
    worksheets.add("it's 表-1 (甲)").pageLayout.setPrintArea('B2:C3');
  });
  const layouts = (host: Host) =>
    read(host, async ({ worksheets }, sync) => {
      const { pageLayout } = worksheets.getFirst();
      const { headersFooters } = pageLayout;
      pageLayout.load();
      headersFooters.load('state');
      const { defaultForAllPages, firstPage, evenPages } = headersFooters;
      const pages = [defaultForAllPages, firstPage, evenPages];
      for (const page of pages) page.load();
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      const other = worksheets.getLast().pageLayout.getPrintArea().load('address');
      await sync();
      return [
        pageLayout.toJSON(),
        headersFooters.state,
        pages.map((page) => page.toJSON()),
        [area, rows, columns, other].map(({ address }) => address),
      ];
    });
  const before = await layouts(first);
  expect(await layouts(await reopened(first))).toEqual(before);
});

test('properties', async () => {
  const first = await built(({ properties }) => {
    properties.set({ title: '预算', author: '财务科', company: '某局', comments: '说明 <1>' });
    properties.custom.add('层级', '县');
    properties.custom.add('年度', 2026);
    properties.custom.add('公开', true);
  });
  const all = (host: Host) =>
    read(host, async ({ properties }, sync) => {
      properties.load('title,author,company,comments');
      properties.custom.load('items/key,items/value,items/type');
      await sync();
      const { title, author, company, comments, custom } = properties;
      return [
        { title, author, company, comments },
        custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
      ];
    });
  expect(await all(await reopened(first))).toEqual(await all(first));
});

test('protection of the structure and of a sheet, with passwords and unlocked cells', async () => {
  const first = await built((workbook) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange('A1:A3').format.protection.locked = false;
    sheet.getRange('A1').values = [[1]];
    sheet.protection.protect({ allowSort: true, selectionMode: 'Unlocked' }, '密码 1');
    workbook.protection.protect('abc');
  });
  const second = await reopened(first);
  const options = await read(second, async ({ worksheets, protection }, sync) => {
    const ofSheet = worksheets.getFirst().protection.load('protected,options');
    protection.load('protected');
    await sync();
    const { allowSort, allowFormatCells, allowEditObjects, selectionMode } = ofSheet.options;
    return [
      protection.protected,
      ofSheet.protected,
      { allowSort, allowFormatCells, allowEditObjects, selectionMode },
    ];
  });
  expect(options).toEqual([
    true,
    true,
    {
      allowSort: true,
      allowFormatCells: false,
      allowEditObjects: false,
      selectionMode: 'Unlocked',
    },
  ]);
  const code = (work: Build) =>
    read(second, async (workbook, sync) => {
      work(workbook);
      await sync();
      return 'none';
    }).catch((error: unknown) => (error as { code: string }).code);
  const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getFirst();
  expect(await code((workbook) => (sheetOf(workbook).getRange('A2').values = [[2]]))).toBe('none');
  expect(await code((workbook) => (sheetOf(workbook).getRange('B2').values = [[2]]))).toBe(
    'AccessDenied',
  );
  expect(await code((workbook) => sheetOf(workbook).protection.unprotect('no'))).toBe(
    'InvalidArgument',
  );
  expect(await code((workbook) => sheetOf(workbook).protection.unprotect('密码 1'))).toBe('none');
  expect(await code((workbook) => workbook.worksheets.add())).toBe('AccessDenied');
  expect(await code((workbook) => workbook.protection.unprotect('abc'))).toBe('none');
});

describe('files that cannot be opened', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['text', () => strToU8('a,b,c\n1,2,3\n')],
    ['an empty package', () => zip({})],
    ['another package', () => zip({ 'word/document.xml': '<document/>' })],
    [
      'half a workbook',
      async () => {
        const bytes = await saveFile((await connect()).workbench.engine);
        return bytes.slice(0, bytes.length / 2);
      },
    ],
    [
      'a workbook with a broken sheet',
      async () => {
        const bytes = await saveFile((await connect()).workbench.engine);
        const files = unzipSync(bytes);
        return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData>') });
      },
    ],
  ])('%s', async (_, make) => {
    const failed = openXlsx(await make(), '坏.xlsx');
    await expect(failed).rejects.toBeInstanceOf(UnreadableFile);
    await expect(failed).rejects.toThrow(/^无法打开“坏\.xlsx”：.*请在 Excel 中.*cannot be opened/);
  });

  test('the workbook that was open stays', async () => {
    const { workbench } = await built(({ worksheets }) => void worksheets.add('留下'));
    await expect(openFile(workbench.engine, new Uint8Array(9), 'x.xlsx')).rejects.toThrow('x.xlsx');
    expect(workbench.engine.book.getSheets().map((sheet) => sheet.getSheetName())).toEqual([
      'Sheet1',
      '留下',
    ]);
  });
});

test('opening ends the undo history', async () => {
  const host = await built(({ worksheets }) => void worksheets.add('甲'));
  expect(host.workbench.engine.undo.depth).toBe(1);
  await openFile(host.workbench.engine, await saveFile(host.workbench.engine), 'a.xlsx');
  expect(host.workbench.engine.undo.depth).toBe(0);
});

test('an opened workbook calculates', async () => {
  const first = await built(({ worksheets }) => {
    worksheets.getFirst().getRange('A1:B1').values = [[1, '=A1*2']];
  });
  const second = await reopened(first);
  const values = await read(second, async ({ worksheets }, sync) => {
    const sheet = worksheets.getFirst();
    sheet.getRange('A1').values = [[21]];
    const result = sheet.getRange('B1').load('values');
    await sync();
    return result.values;
  });
  expect(values).toEqual([[42]]);
});
