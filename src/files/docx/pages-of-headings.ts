import type { PageNumberEstimator } from 'docx';

/** Tells the writer the page of each heading; it has marked them by then, in their order. */
export function pagesOfHeadings(pages: readonly number[]): PageNumberEstimator {
  return (body) => {
    const names = [...JSON.stringify(body).matchAll(/"(_Toc\d+)"/g)].map(([, name = '']) => name);
    // Each is also named by its entries, which come before it.
    const marks = [...new Set(names)];
    return {
      bookmarks: new Map(marks.map((name, index) => [name, String(pages[index] ?? '')])),
    };
  };
}
