/** As long as a picture of the screen lasts. */
const frame = 16;

/** A pause once a frame, and none between: a timer takes some milliseconds each time. */
export function createPause(): () => Promise<void> {
  let last = 0;
  return async () => {
    if (performance.now() - last < frame) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}
