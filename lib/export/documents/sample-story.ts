import { knownDay } from "@/lib/domain/day";
import type { AtlasSlide, Story } from "@/lib/story/story";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** A story for tests: Latin and Arabic, a camera, hostile words, no notes on its last slide. */
export const SAMPLE_STORY: Story<AtlasSlide> = {
  id: "sample",
  title: `A <sample> & "story"`,
  slides: [
    {
      view: { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kind: INCIDENT_KINDS.slice(0, 2) } },
      title: `A title with <b> & "quotes"`,
      caption: "A caption about it.",
      notes: "What the speaker says.\n\nAnd then this & that \u0001.",
    },
    {
      view: {
        ...DEFAULT_VIEW,
        day: knownDay("2023-10-27"),
        span: { type: "day" },
        lang: "ar",
        camera: { lat: 34.4, lng: 41, zoom: 6.5 },
      },
      title: "تنف",
      caption: "كلمة English هنا",
      notes: "",
    },
  ],
};
