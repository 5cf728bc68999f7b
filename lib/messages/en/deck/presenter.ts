/** The presenter's window: notes, this slide and the next, timer. */
export const presenter = {
  black: "Black",
  isBlack: "The audience sees a black screen",
  previous: "Previous",
  next: "Next",
  thisSlide: "This slide",
  pointing:
    "Point at the picture to show the audience a dot. Arrow keys, Page Up and Page Down change the slide; B turns the screen black; ? shows all keys.",
  slideItself: "The slide itself",
  notes: "Notes",
  noNotes: "No notes for this slide.",
  nextSlide: "Next slide",
  isLast: "This is the last slide.",
  timer: { name: "Time", pause: "Pause timer", start: "Start timer", reset: "Reset timer" },
};
