/** How far from the viewport an element counts as near. */
const MARGIN = '400px';

/** Calls back once the element comes near the viewport; never after the signal is aborted. */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
