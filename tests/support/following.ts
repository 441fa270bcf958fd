/** Links that a reader follows, on a page that stays where it is. */

/** Clicks a link, and says whether the browser would have followed it. */
export function follow(link: HTMLElement): boolean {
  let isFollowed = false;
  const stay = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  link.click();
  window.removeEventListener('click', stay);
  return isFollowed;
}

/** The choices that a widget tells the page of from now on; with `prevent`, the page stops the navigation. */
export function choicesOf(widget: HTMLElement, { prevent = false } = {}): unknown[] {
  const details: unknown[] = [];
  widget.addEventListener('mmc-select', (event) => {
    details.push(event.detail);
    if (prevent) event.preventDefault();
  });
  return details;
}

/** Where a link leads, as it is written. */
export const addressOf = (link: Element): string | null => link.getAttribute('href');
