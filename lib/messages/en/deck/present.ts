/** Controls, keys and presenter's window of a presentation. */
export const present = {
  bar: "Presentation",
  previous: "Previous slide",
  next: "Next slide",
  slide: "Slide",
  of: "of",
  presenter: "Presenter window",
  fullScreen: "Full screen",
  export: "Export the story",
  keys: "Keys",
  atlas: "Open in the atlas",
  /** What a control does, with its key. */
  withKey: (does: string, key: string) => `${does} (${key})`,
  black: "Black screen: press any key for the slide",
  help: {
    title: "Keys of a presentation",
    space: "Space",
    does: {
      next: "Next slide",
      previous: "Previous slide",
      first: "First slide",
      last: "Last slide",
      black: "Black screen; any key to return",
      "full-screen": "Full screen, or out of it",
      presenter: "Presenter window: notes, timer, pointer",
      leave: "Leave full screen, then to the map",
      help: "These keys",
    },
    touch: "On a touch screen: swipe left for the next slide, right for the one before.",
  },
};
