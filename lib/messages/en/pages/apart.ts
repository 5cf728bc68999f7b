/** Pages that stand apart: of an address that has none, and of the atlas without a network. */
export const apart = {
  notFound: {
    tab: "Not found",
    title: "There is no such page",
    text: <Node>(day: Node, method: Node): readonly (Node | string)[] => [
      "The atlas has a page for each day, such as ",
      day,
      ", and one on its ",
      method,
      ".",
    ],
    method: "method",
  },
  offline: {
    title: "Without a network",
    description: "The atlas stays on your device after one visit and opens the same links without a network.",
    kept: "After one visit your browser keeps the atlas: the map, the dataset, stories and your own briefings. Links to days, incidents, places and slides then open without a network, and show the same as with one. Preview images, feeds and the API need the network.",
    newer:
      "A newer version is fetched in the background and offered; it is never put in place of the one you are looking at. To have the atlas among your apps, choose “Install” or “Add to Home Screen” in your browser’s menu.",
  },
};
