import type { KeyboardEvent, PointerEvent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { type Hold, sliderProps, useHold } from "./use-grip.client";

function press(pointerId: number, x: number, of: Partial<PointerEvent<HTMLElement>> = {}) {
  const currentTarget = { setPointerCapture: vi.fn(), focus: vi.fn() };
  return {
    pointerId,
    clientX: x,
    isPrimary: true,
    button: 0,
    preventDefault: vi.fn(),
    currentTarget,
    ...of,
  } as unknown as PointerEvent<HTMLElement>; // all that a hold reads
}

function grip(of: Partial<Hold<number>> = {}) {
  const said: string[] = [];
  const hold: Hold<number> = {
    take: ({ clientX }) => clientX,
    move: (from, { clientX }) => said.push(`move ${clientX - from}`),
    release: (from, { clientX }) => said.push(`release ${clientX - from}`),
    cancel: (from) => said.push(`cancel ${from}`),
    ...of,
  };
  const made: ReturnType<typeof useHold<number>>[] = [];
  function Grip() {
    made.push(useHold(hold));
    return null;
  }
  renderToStaticMarkup(<Grip />);
  const [handlers] = made;
  if (!handlers) throw new Error("not rendered");
  return { said, ...handlers };
}

test("a press takes hold with focus and capture, and the same pointer moves it and lets it go", () => {
  const { said, ...on } = grip();
  const down = press(1, 10);
  on.onPointerMove(press(1, 5));
  on.onPointerDown(down);
  expect(down.currentTarget.setPointerCapture).toHaveBeenCalledWith(1);
  expect(down.currentTarget.focus).toHaveBeenCalledWith({ preventScroll: true });
  expect(down.preventDefault).toHaveBeenCalled();
  on.onPointerMove(press(1, 14));
  on.onPointerMove(press(2, 90));
  on.onPointerUp(press(2, 90));
  on.onPointerUp(press(1, 15));
  on.onPointerMove(press(1, 20));
  on.onPointerUp(press(1, 20));
  expect(said).toEqual(["move 4", "release 5"]);
});

test("leaves alone another button, a second finger and what is not taken", () => {
  for (const down of [press(1, 0, { button: 2 }), press(1, 0, { isPrimary: false })]) {
    const { said, ...on } = grip();
    on.onPointerDown(down);
    on.onPointerMove(press(1, 4));
    expect(said).toEqual([]);
    expect(down.preventDefault).not.toHaveBeenCalled();
  }
  const { said, ...on } = grip({ take: () => null });
  const down = press(1, 0);
  on.onPointerDown(down);
  on.onPointerMove(press(1, 4));
  expect(said).toEqual([]);
  expect(down.currentTarget.setPointerCapture).not.toHaveBeenCalled();
});

test("is cancelled once, by the browser or by a second finger", () => {
  const { said, ...on } = grip();
  on.onPointerDown(press(1, 3));
  on.onPointerDown(press(2, 8, { isPrimary: false }));
  on.onPointerCancel(press(1, 3));
  on.onPointerUp(press(1, 3));
  on.onPointerDown(press(1, 7));
  on.onPointerCancel(press(2, 0));
  on.onPointerCancel(press(1, 0));
  expect(said).toEqual(["cancel 3", "cancel 7"]);
});

test("a slider takes its own keys, and leaves others and combinations to the page", () => {
  const onValue = vi.fn();
  const { onKeyDown, ...attributes } = sliderProps(
    "Day",
    { min: 0, max: 9, now: 4, text: "the fifth" },
    { afterKey: (key, shift) => (key === "ArrowRight" ? (shift ? 11 : 5) : null), onValue },
  );
  expect(attributes).toEqual({
    role: "slider",
    tabIndex: 0,
    "aria-label": "Day",
    "aria-orientation": "horizontal",
    "aria-valuemin": 0,
    "aria-valuemax": 9,
    "aria-valuenow": 4,
    "aria-valuetext": "the fifth",
  });
  const down = (of: Partial<KeyboardEvent>) => {
    const event = { preventDefault: vi.fn(), stopPropagation: vi.fn(), ...of };
    onKeyDown(event as unknown as KeyboardEvent); // all that the handler reads
    return event;
  };
  for (const event of [down({ key: "a" }), down({ key: "ArrowRight", ctrlKey: true })]) {
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(event.stopPropagation).not.toHaveBeenCalled();
  }
  expect(onValue).not.toHaveBeenCalled();
  expect(down({ key: "ArrowRight" }).preventDefault).toHaveBeenCalled();
  expect(down({ key: "ArrowRight", shiftKey: true }).stopPropagation).toHaveBeenCalled();
  expect(onValue.mock.calls).toEqual([[5], [11]]);
});
