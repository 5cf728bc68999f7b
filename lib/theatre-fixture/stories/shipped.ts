import type { ShippedStory } from "@/lib/story/shipped/shipped-slide";

export const SHIPPED: readonly ShippedStory[] = [
  {
    id: "two-ferries",
    title: "Two ferries in one night",
    description: "An invented night on both sides of the date line.",
    slides: [
      {
        link: "/on/2021-05-20?span=day&v=1",
        title: "Both are boarded within the hour",
        caption: "Two boardings, one on each side of the date line.",
        notes: "Invented.",
        incidents: ["2021-05-20-kelp-pass", "2021-05-20-port-alder"],
        facts: [{ says: "Two", count: "boarding" }],
      },
    ],
  },
];
