/** Follows the workbook for as long as that is wanted; where it could not, the next time it is asked for tries again. */
export function followWhile(
  follow: () => Promise<() => Promise<void>>,
  onFailure: (error: unknown) => void,
): (isWanted: boolean) => void {
  let following: Promise<() => Promise<void>> | null = null;
  return (isWanted) => {
    if (isWanted && !following) {
      const begun = follow();
      following = begun;
      begun.catch((error: unknown) => {
        onFailure(error);
        // Another may be under way by now.
        if (following === begun) following = null;
      });
    } else if (!isWanted && following) {
      // One that could not begin has said so already.
      following.then((stop) => stop().catch(onFailure)).catch(() => undefined);
      following = null;
    }
  };
}
