// Each runs in the page and stands alone: nothing from outside it is there.

/** What is wider than the page. */
export function outside(): string[] {
  const { scrollWidth } = document.documentElement;
  const faults = scrollWidth > window.innerWidth ? [`the page: ${scrollWidth} px wide`] : [];
  for (const part of document.querySelectorAll(".atlas-header, .atlas-main, .atlas-map, .atlas-dock")) {
    const { left, right, bottom } = part.getBoundingClientRect();
    if (left < -0.5 || right > window.innerWidth + 0.5 || bottom > window.innerHeight + 0.5)
      faults.push(`${part.className}: ${left} to ${right}, down to ${bottom}`);
  }
  return faults;
}

/** Parts of the page that lie over one another and should not. */
export function overlaps(): string[] {
  const side = window.innerWidth < 1024 ? ".atlas-sheet" : ".atlas-panel";
  const parts = [".atlas-header", side, ".atlas-map", ".atlas-dock"].flatMap((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box ? [{ selector, box }] : [];
  });
  if (parts.length < 4) return ["a part is missing"];
  return parts.flatMap(({ selector, box: a }, index) =>
    parts.slice(index + 1).flatMap(({ selector: other, box: b }) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 1 && high > 1 ? [`${selector} and ${other}: ${wide} by ${high}`] : [];
    }),
  );
}

/** Text that is cut at its side by the box it stands in. */
export function cutOff(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest("svg, script, .maplibregl-map, .sr-only, .atlas-skip")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    for (let box: Element | null = element; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== "none" || style.position === "fixed") break;
      // What scrolls sideways shows the rest when asked.
      if (["auto", "scroll"].includes(style.overflowX) && box.scrollWidth > box.clientWidth) break;
      if (!["hidden", "clip"].includes(style.overflowX)) continue;
      if (style.textOverflow === "ellipsis") break;
      const edge = box.getBoundingClientRect();
      if (width > 0 && (left < edge.left - 1 || right > edge.right + 1)) faults.push(text.slice(0, 40));
      break;
    }
  }
  return faults;
}

/** Controls under 44 pixels for a finger, 24 for a mouse, in width or height; links within a sentence may be. */
export function smallTargets(): string[] {
  const least = matchMedia("(pointer: coarse)").matches ? 44 : 24;
  const controls = document.querySelectorAll("button, a[href], input, select, summary, [role=slider]");
  return [...controls].flatMap((control) => {
    const target = control.closest("label") ?? control;
    const box = target.getBoundingClientRect();
    if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    if (target.closest("svg, .atlas-skip, [aria-hidden=true]")) return [];
    const inText = control.matches("a") && getComputedStyle(control).display === "inline";
    // A grip may be larger for the finger than for the eye.
    const grown = [target, target.parentElement ?? target].map((each) => getComputedStyle(each, "::before"));
    const [width, height] = (["width", "height"] as const).map((side) =>
      Math.max(box[side], ...grown.map((before) => Number.parseFloat(before[side]) || 0)),
    ) as [number, number];
    // How long a slider's grip is may say how many days it holds.
    const wideEnough = width >= least - 0.5 || control.matches("[role=slider]");
    if (inText || (wideEnough && height >= least - 0.5)) return [];
    const name = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? control.tagName;
    return [`${name.slice(0, 40)}: ${width} by ${height}`];
  });
}

/** How much taller than the window the page is, CSS pixels. */
export function pageBeyondWindow(): number {
  return document.documentElement.scrollHeight - window.innerHeight;
}

/** Whether a part of the header has slipped under another. */
export function headerWraps(): boolean {
  const boxes = [...document.querySelectorAll(".atlas-header > *")]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect());
  return boxes.some((a) => boxes.some((b) => a.top >= b.bottom - 1));
}
