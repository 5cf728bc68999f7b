/** The colours of the map by day. Marks are painted on top and bring their own. */
const PAPER = {
  sea: "#cddde3",
  /** A rim of the sea along the coast, lighter than `sea` by day, darker by night. */
  shallows: "#dce7e9",
  coast: "#9fb6bd",
  /** Land of the neighbours. */
  land: "#ebe6da",
  /** Land of the countries that the campaign is in. */
  theatreLand: "#f5f2e9",
  border: "#a39a88",
  governorate: "#d0c8b7",
  river: "#7fb0c6",
  minorRiver: "#b4ced6",
  lake: "#c6dce5",
  lakeShore: "#8db8c9",
  countryLabel: "#857c6b",
  governorateLabel: "#897d66",
  townLabel: "#5c564a",
  townLabelSecond: "#857d6e",
  townDot: "#7d7566",
  waterLabel: "#477a93",
  /** Around labels, so that lines beneath do not disturb them. */
  halo: "rgba(245, 242, 233, 0.9)",
};

/** CSS colours. */
export type BasemapPalette = Readonly<typeof PAPER>;

const NIGHT: BasemapPalette = {
  sea: "#0b1a23",
  shallows: "#0f222d",
  coast: "#37525f",
  land: "#171d20",
  theatreLand: "#1f272b",
  border: "#55626a",
  governorate: "#323d43",
  river: "#356b85",
  minorRiver: "#233f4d",
  lake: "#11303f",
  lakeShore: "#2d5b70",
  countryLabel: "#7f8c93",
  governorateLabel: "#6f7c83",
  townLabel: "#a3aeb4",
  townLabelSecond: "#75828a",
  townDot: "#818d94",
  waterLabel: "#5590ac",
  halo: "rgba(18, 25, 29, 0.88)",
};

/** The map's colours by theme. */
export function basemapPalette(theme: "light" | "dark"): BasemapPalette {
  return theme === "dark" ? NIGHT : PAPER;
}
