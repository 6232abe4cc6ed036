import { useEffect, useState, type RefObject } from 'react';

/** Whether the element has been in sight, or close to it. What is heavy is drawn only then. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setSeen(true);
      },
      { rootMargin: '120px' },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isSeen;
}
