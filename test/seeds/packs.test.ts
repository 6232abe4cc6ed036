import { machine } from '../cli/in-memory';
import { seeds } from './all-seeds';
import { tableModels, wordFile } from './foreign-disclosure';
import { asText } from './provinces/other-disclosure';
import { guangdong2023 } from './provinces/guangdong-2023';
import { hubei2022 } from './provinces/hubei-2022';
import { jiangsu2023 } from './provinces/jiangsu-2023';
import { shaanxi2022 } from './provinces/shaanxi-2022';
import { sichuan2023 } from './provinces/sichuan-2023';
import { zhejiang2024 } from './provinces/zhejiang-2024';

interface Read {
  readonly forms: readonly { readonly pack: string }[];
  readonly pack: {
    readonly kind: string;
    readonly pack: string | null;
    readonly confidence?: number;
    readonly candidates?: readonly string[];
    readonly evidence: { readonly place: { readonly said: string } | null };
  };
}

async function read(bytes: Uint8Array, file: string, ...options: readonly string[]) {
  const { out } = await machine({ [file]: bytes }).run('read', file, '--json', ...options);
  return JSON.parse(out) as Read;
}

/** The tables of a seed as a Word document, with a title above them. */
function document(name: string, title: string): Uint8Array {
  const samples = seeds.find(([one]) => one === name)?.[1] ?? [];
  const models = tableModels(samples).map((model, at) =>
    at === 0 ? { ...model, above: [{ from: 'A99', text: title }, ...model.above] } : model,
  );
  return wordFile(models).bytes;
}

test.each([
  ['a development zone, 2021', '行政服务中心2021年部门预算', 'hebei-2021'],
  ['a development zone, 2019', '秦皇岛经济技术开发区2019年度预算信息公开', 'hebei-2018'],
  ['a county, 2021', '井陉县行政审批局2021年预算公开说明', 'hebei-2021'],
  ['a district, 2018', '山海关区人民政府政务服务中心 2018 年部门预算公开说明', 'hebei-2018'],
  ['a development zone of Henan, 2022', '新乡经济技术开发区 2022 年度部门预算', 'henan-2022'],
])('%s: title and forms say the pack', async (name, title, pack) => {
  const { pack: choice, forms } = await read(document(name, title), 'a.docx');
  expect(choice).toMatchObject({ kind: 'chosen', pack });
  expect(choice.confidence).toBeGreaterThan(0.7);
  const own = forms.filter((form) => form.pack === pack);
  expect(own.length).toBeGreaterThan(forms.length / 2);
});

test('the title of another period or place is not passed over, and what is asked for comes first', async () => {
  const name = 'a county, 2021';
  const other = document(name, '洛阳市某局2022年部门预算');
  expect((await read(other, 'a.docx')).pack.kind).toBe('contradicting');
  const early = document(name, '井陉县行政审批局2015年预算公开');
  expect((await read(early, 'a.docx')).pack.kind).toBe('otherYear');
  const asked = await read(other, 'a.docx', '--pack', 'hebei-2021');
  expect(asked.pack).toMatchObject({ kind: 'asked', pack: 'hebei-2021' });
  expect(asked.forms.every(({ pack }) => pack === 'hebei-2021')).toBe(true);
});

describe.each([
  [jiangsu2023, '云川市', '苏州市', '江苏省'],
  [zhejiang2024, '浙湾市', '宁波市', '浙江省'],
  [guangdong2023, '粤江市', '珠海市', '广东省'],
  [sichuan2023, '川宁市', '绵阳市', '四川省'],
  [hubei2022, '楚江市', '襄阳市', '湖北省'],
  [shaanxi2022, '秦川县', '蒲城县', '陕西省'],
] as const)('$name', ({ words }, made, real, province) => {
  test('a place that nobody knows is not guessed', async () => {
    const { pack } = await read(asText(words), 'a.txt');
    expect([pack.kind, pack.pack, pack.evidence.place]).toEqual(['unknown', null, null]);
  });

  test('a place without a pack is said', async () => {
    const { pack } = await read(asText(words.replaceAll(made, real)), 'a.txt');
    expect([pack.kind, pack.evidence.place?.said]).toEqual(['uncovered', province]);
  });
});
