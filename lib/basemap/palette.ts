/** The colours of the map, as CSS colours. Marks are painted on top and bring their own. */
export interface BasemapPalette {
  readonly sea: string;
  /** A rim of the sea along the coast, lighter than `sea` by day, darker by night. */
  readonly shallows: string;
  readonly coast: string;
  /** Land of the neighbours. */
  readonly land: string;
  /** Land of the countries that the campaign is in. */
  readonly theatreLand: string;
  readonly border: string;
  readonly governorate: string;
  readonly river: string;
  readonly minorRiver: string;
  readonly lake: string;
  readonly lakeShore: string;
  readonly countryLabel: string;
  readonly governorateLabel: string;
  readonly townLabel: string;
  readonly townLabelSecond: string;
  readonly townDot: string;
  readonly waterLabel: string;
  /** Around labels, so that lines beneath do not disturb them. */
  readonly halo: string;
}

const PAPER: BasemapPalette = {
  sea: "#cddde3",
  shallows: "#dce7e9",
  coast: "#9fb6bd",
  land: "#ebe6da",
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
  halo: "rgba(245, 242, 233, 0.9)",
};

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
