import { existsSync, readFileSync } from 'node:fs';
import { readManifest } from '../../src/workbench/manifest/read-manifest';
import {
  attributeOf,
  childAt,
  readXml,
  type XmlElement,
} from '../../src/workbench/manifest/xml-element';

const app = readXml(readFileSync('manifest.xml', 'utf8'));
const { groups } = readManifest(readFileSync('manifest.xml', 'utf8'), 'zh-CN');

function addressesIn(element: XmlElement): readonly string[] {
  const own = ['DefaultValue', 'Value']
    .map((name) => element.attributes[name] ?? '')
    .filter((value) => value.includes('//'));
  return [...own, ...element.children.flatMap(addressesIn)];
}

function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file of the repository that an address of an icon stands for. */
function iconFile(address: string): string {
  return new URL(address).pathname.slice(1);
}

const addresses = [...new Set(addressesIn(app))];
const icons = groups.flatMap((group) => [
  ...Object.entries(group.icon),
  ...group.buttons.flatMap((button) => Object.entries(button.icon)),
]);

test('there are addresses to check', () => {
  expect(addresses.length).toBeGreaterThan(50);
});

test.each(addresses)('%s is https and the build makes its file', (address) => {
  const url = new URL(address);
  expect(url.origin).toBe('https://localhost:3000');
  if (!existsSync('dist/manifest.xml')) throw new Error('dist is missing: npm run build');
  expect(existsSync(`dist${url.pathname}`)).toBe(true);
});

test.each(icons)('icon of %s pixels: %s', (size, address) => {
  expect(pngSize(iconFile(address))).toEqual([Number(size), Number(size)]);
  // Office skips icons above 100 KB.
  expect(readFileSync(iconFile(address)).length).toBeLessThan(100_000);
});

test.each(groups.flatMap((group) => [group, ...group.buttons]))(
  '$id has an icon in every size of the ribbon',
  ({ icon }) => {
    expect(Object.keys(icon)).toEqual(['16', '20', '24', '32', '40', '48', '64', '80']);
  },
);

test('every button has a picture of its own', () => {
  const pictures = groups.flatMap((group) => group.buttons.map((button) => button.icon[32]));
  expect(
    new Set(pictures.map((file) => readFileSync(iconFile(file ?? '')).toString('base64'))).size,
  ).toBe(pictures.length);
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is %i pixels wide', (name, size) => {
  expect(pngSize(iconFile(attributeOf(childAt(app, name), 'DefaultValue')))).toEqual([size, size]);
});
