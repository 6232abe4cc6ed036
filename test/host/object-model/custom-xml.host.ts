import { connect } from '../connect';
import type { Host } from '../connect';

let host: Host;
beforeEach(async () => {
  host = await connect();
});

const uri = 'https://example.org/budget';
const xml = (text: string) => `<b:forms xmlns:b="${uri}"><b:form>${text}</b:form></b:forms>`;

type Parts = Excel.CustomXmlPartCollection;

async function withParts<T>(work: (parts: Parts, context: Excel.RequestContext) => Promise<T>) {
  return host.Excel.run((context) => work(context.workbook.customXmlParts, context));
}

test('a part is added, read, changed and deleted', async () => {
  const seen = await withParts(async (parts, context) => {
    const part = parts.add(xml('三公')).load('id,namespaceUri');
    const first = part.getXml();
    await context.sync();
    part.setXml('<other xmlns="urn:o"/>');
    part.load('namespaceUri');
    const second = parts.getItem(part.id.toLowerCase()).getXml();
    await context.sync();
    const { id, namespaceUri } = part;
    part.delete();
    const gone = parts.getItemOrNullObject(id).load('id');
    const count = parts.getCount();
    await context.sync();
    return [
      /^\{[0-9A-F-]{36}\}$/.test(id),
      first.value,
      second.value,
      namespaceUri,
      gone.isNullObject,
      count.value,
    ];
  });
  expect(seen).toEqual([true, xml('三公'), '<other xmlns="urn:o"/>', 'urn:o', true, 0]);
});

test.each([
  [0, null],
  [1, xml('0')],
  [2, null],
])('the only item among %i', async (count, expected) => {
  const only = await withParts(async (parts, context) => {
    parts.add('<unrelated/>');
    for (let index = 0; index < count; index++) parts.add(xml(String(index)));
    const scoped = parts.getByNamespace(uri);
    const found = scoped.getOnlyItemOrNullObject().load('id');
    const listed = scoped.load('items/namespaceUri');
    const inScope = scoped.getCount();
    await context.sync();
    expect(inScope.value).toBe(count);
    expect(listed.items.map((item) => item.namespaceUri)).toEqual(Array(count).fill(uri));
    if (found.isNullObject) return null;
    const text = found.getXml();
    await context.sync();
    return text.value;
  });
  expect(only).toBe(expected);
});

test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<p:a/>', '<a>&x;</a>', '<a b=1/>'])(
  'refuses what is not well formed: %j',
  async (text) => {
    const failed = withParts(async (parts, context) => {
      parts.add(text);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test.each([
  ['getItem', (parts: Parts) => parts.getItem('{0}').load('id')],
  ['getOnlyItem', (parts: Parts) => parts.getByNamespace(uri).getOnlyItem().load('id')],
])('%s of a missing part', async (_, work) => {
  const failed = withParts(async (parts, context) => {
    work(parts);
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('undo leaves custom XML alone', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml('1'));
    context.workbook.worksheets.add('表');
    await context.sync();
  });
  host.workbench.engine.undo.undo();
  const left = await host.Excel.run(async (context) => {
    const count = context.workbook.customXmlParts.getCount();
    const sheets = context.workbook.worksheets.getCount();
    await context.sync();
    return [count.value, sheets.value];
  });
  expect(left).toEqual([1, 1]);
});
