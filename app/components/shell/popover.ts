/**
 * Attributes of the browser's own popover, which opens and closes without scripts. React 18 passes them on but does
 * not know them in its types. A panel that holds links takes the page's address as its key: on the next page it is a
 * new element, and closed.
 */
export const popover = {
  opener: (id: string) => ({ popovertarget: id }) as object,
  panel: (id: string) => ({ id, popover: 'auto' }) as object,
};
