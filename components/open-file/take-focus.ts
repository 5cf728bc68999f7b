/** A ref for what takes the place of the control that was just used: the focus, and the page, go on there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The same where a whole page takes its place: it is shown from its head. */
export function takeFocusAtHead(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  if (element) window.scrollTo(0, 0);
}
