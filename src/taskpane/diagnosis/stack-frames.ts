// `    at name (https://host/js/file.js:1:2)` in Chromium and `name@https://host/js/file.js:1:2` in WebKit.
const frame =
  /^(?:\s*at (?:([\w$.<>[\] ]+) \()?|([\w$./<>]*)@)\S*[/\\]([\w.-]+\.[a-z]+)(?:\?\S*)?:(\d+):(\d+)\)?$/;

/** The calls of a stack as function, file and place; the message that stands before or among them is left out. */
export function stackFrames(stack: string, message: string): string[] {
  const calls = message === '' ? stack : stack.replace(message, () => '');
  return calls.split('\n').flatMap((line) => {
    const parts = frame.exec(line);
    if (!parts) return [];
    const [, chromium, webKit, file = '', row = '', column = ''] = parts;
    const name = chromium ?? webKit ?? '';
    return [`${name === '' ? '' : `${name} `}${file}:${row}:${column}`];
  });
}
