/** A ref for what takes the place of the control that was just used: the focus, and the page, go on there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
