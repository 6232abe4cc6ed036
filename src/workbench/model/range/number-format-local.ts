/** What Chinese Excel calls the parts of a number format. */
const names: readonly (readonly [local: string, neutral: string])[] = [
  ['G/通用格式', 'General'],
  ['[黑色]', '[Black]'],
  ['[蓝色]', '[Blue]'],
  ['[青色]', '[Cyan]'],
  ['[绿色]', '[Green]'],
  ['[洋红]', '[Magenta]'],
  ['[红色]', '[Red]'],
  ['[白色]', '[White]'],
  ['[黄色]', '[Yellow]'],
];

/** The system's short date; its neutral code names no system. */
const shortDate = /^m\/d\/yyyy(?=$| h:mm$)/i;
const localShortDate = /^yyyy\/m\/d(?=$| h:mm$)/i;

export function localNumberFormat(format: string): string {
  let local = format.replace(shortDate, 'yyyy/m/d');
  for (const [name, neutral] of names) local = local.replaceAll(neutral, name);
  return local;
}

/** What is not text is left for the reader of formats to refuse. */
export function neutralNumberFormat(format: unknown): unknown {
  return typeof format === 'string'
    ? withNeutralNames(format).replace(localShortDate, 'm/d/yyyy')
    : format;
}

export function withNeutralNames(format: string): string {
  let neutral = format;
  for (const [name, english] of names) neutral = neutral.replaceAll(name, english);
  return neutral;
}
