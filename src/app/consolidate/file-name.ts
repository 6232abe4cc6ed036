/** What Windows refuses in the name of a file, and what looks like it. */
const lookAlikes: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  ':': '：',
  '"': '”',
  '/': '／',
  '\\': '＼',
  '|': '｜',
  '?': '？',
  '*': '＊',
};

/** The name of a unit as that of a file, which stays in its folder whatever the name says. */
export function fileNameOf(text: string): string {
  const name = text.replace(/[<>:"/\\|?*]/g, (sign) => lookAlikes[sign] ?? '').trim();
  return name.replace(/^\.+|[. ]+$/g, '') || '_';
}
