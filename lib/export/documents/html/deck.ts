/**
 * What a file of slides runs: arrows (the way that the page reads), space and a clicker turn them, `N` shows the notes, `B` turns the
 * screen black, `T` changes the theme, `F` fills the screen, `A` shows all slides as a page; `#3` in the address is the third. Written into the file as text: it must
 * refer to nothing outside itself.
 */
export function runDeck(): void {
  const root = document.documentElement;
  const slides = Array.from(document.querySelectorAll("section[data-slide]"));
  const place = document.querySelector("[data-place]");
  const last = slides.length - 1;
  const isRtl = root.dir === "rtl";
  let at = 0;
  const show = (next: number) => {
    at = Math.min(last, Math.max(0, next));
    slides.forEach((slide, index) => {
      slide.toggleAttribute("data-current", index === at);
    });
    const slide = slides[at];
    if (place) place.textContent = `${at + 1} / ${slides.length}`;
    if (slide) document.title = `${at + 1}. ${slide.getAttribute("aria-label")}`;
    if (window.location.hash !== `#${at + 1}`) window.history.replaceState(null, "", `#${at + 1}`);
  };
  const fromAddress = () => show(Number(window.location.hash.slice(1)) - 1 || 0);
  const mode = (next: string) => {
    root.setAttribute("data-mode", next);
    for (const button of document.querySelectorAll("[data-act=all]"))
      button.setAttribute("aria-pressed", String(next === "page"));
    if (next === "page") slides[at]?.scrollIntoView();
  };
  const acts: Readonly<Record<string, () => void>> = {
    next: () => show(at + 1),
    back: () => show(at - 1),
    first: () => show(0),
    last: () => show(last),
    notes: () => {
      const isOn = root.toggleAttribute("data-notes");
      for (const button of document.querySelectorAll("[data-act=notes]"))
        button.setAttribute("aria-pressed", String(isOn));
    },
    black: () => root.toggleAttribute("data-black"),
    theme: () =>
      root.setAttribute("data-theme", root.getAttribute("data-theme") === "dark" ? "light" : "dark"),
    screen: () => {
      const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
      done.catch(() => undefined);
    },
    all: () => mode(root.getAttribute("data-mode") === "page" ? "slides" : "page"),
  };
  const keys: Readonly<Record<string, string>> = {
    [isRtl ? "ArrowLeft" : "ArrowRight"]: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    [isRtl ? "ArrowRight" : "ArrowLeft"]: "back",
    ArrowUp: "back",
    PageUp: "back",
    Home: "first",
    End: "last",
    n: "notes",
    b: "black",
    ".": "black",
    t: "theme",
    f: "screen",
    a: "all",
  };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (root.hasAttribute("data-black")) {
      root.removeAttribute("data-black");
      event.preventDefault();
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = keys[key];
    const isPage = root.getAttribute("data-mode") === "page";
    const turns = act === "next" || act === "back" || act === "first" || act === "last";
    // A page scrolls by these; a button is pressed by the space bar.
    if (!act || (isPage && turns) || (key === " " && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    acts[act]?.();
  });
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-act]") : null;
    acts[button?.getAttribute("data-act") ?? ""]?.();
  });
  let touched: number | null = null;
  document.addEventListener("touchstart", ({ touches }) => {
    touched = touches.length === 1 ? (touches[0]?.clientX ?? null) : null;
  });
  document.addEventListener("touchend", ({ changedTouches }) => {
    const moved = touched === null ? 0 : (changedTouches[0]?.clientX ?? touched) - touched;
    if (root.getAttribute("data-mode") === "slides" && Math.abs(moved) > 50)
      show(moved < 0 !== isRtl ? at + 1 : at - 1);
  });
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
  mode("slides");
}
