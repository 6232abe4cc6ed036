const sector = 512;
const endOfChain = 0xfffffffe;
const nothing = 0xffffffff;

/** An OLE container with empty streams of these names: a header, the sector of its FAT and that of its directory ([MS-CFB] 2.2 to 2.6). */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(3 * sector);
  const view = new DataView(bytes.buffer);
  const put32 = (at: number, value: number) => {
    view.setUint32(at, value, true);
  };
  const put16 = (at: number, value: number) => {
    view.setUint16(at, value, true);
  };
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, index) => {
    put16(24 + 2 * index, value);
  });
  [1, 1, 0, 4096, endOfChain, 0, endOfChain, 0, 0].forEach((value, index) => {
    put32(44 + 4 * index, value);
  });
  bytes.fill(0xff, 80, 2 * sector);
  put32(sector, 0xfffffffd);
  put32(sector + 4, endOfChain);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 2 * sector + 128 * index;
    [...name].forEach((letter, place) => {
      put16(at + 2 * place, letter.charCodeAt(0));
    });
    put16(at + 64, 2 * (name.length + 1));
    bytes.set([index === 0 ? 5 : 2, 1], at + 66);
    const next = index > 0 && index < streams.length ? index + 1 : nothing;
    [nothing, next, index === 0 ? 1 : nothing].forEach((value, place) => {
      put32(at + 68 + 4 * place, value);
    });
    put32(at + 116, endOfChain);
  });
  return bytes;
}
