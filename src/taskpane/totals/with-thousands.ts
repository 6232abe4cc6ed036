/** A printed number with commas between its thousands. */
export function withThousands(printed: string): string {
  const [whole = '', ...fraction] = printed.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}
