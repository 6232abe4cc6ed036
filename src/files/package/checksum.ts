/** What a byte changes, by how many bytes before the end of a step it stands. */
const [last, third, second, first] = tables();

/** CRC-32, by which an archive tells that a file in it was damaged: four bytes a step, as every part of every file goes through it. */
export function checksum(bytes: Uint8Array): number {
  const { length } = bytes;
  let value = -1;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    value ^= byteAt(bytes, at);
    value ^= byteAt(bytes, at + 1) << 8;
    value ^= byteAt(bytes, at + 2) << 16;
    value ^= byteAt(bytes, at + 3) << 24;
    value =
      look(first, value) ^
      look(second, value >>> 8) ^
      look(third, value >>> 16) ^
      look(last, value >>> 24);
  }
  for (; at < length; at += 1) value = look(last, value ^ byteAt(bytes, at)) ^ (value >>> 8);
  return ~value >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function look(table: Int32Array, value: number): number {
  return table[value & 0xff] ?? 0;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const own = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const further = (table: Int32Array) => table.map((value) => (value >>> 8) ^ look(own, value));
  const next = further(own);
  const third = further(next);
  return [own, next, third, further(third)];
}
