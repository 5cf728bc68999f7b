"use client";

import { Ruler, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { IconButton } from "@/components/ui/icon-button";
import { CLOSES_POPOVER } from "@/components/ui/overlays/popover.client";
import type { CoordinateFormat } from "@/lib/geodesy/coordinate-text";
import { kmText } from "@/lib/geodesy/measure-text";
import { typedRings } from "@/lib/view/keys/typed-rings";
import { type LayerName, MAX_RING_KM, MAX_RINGS, type MapExtras, MIN_RING_KM } from "@/lib/view/view";
import type { MapToolsProps } from "./map-tools.client";

const LABELS: Record<LayerName, string> = {
  areas: "Areas",
  origins: "Launch origins",
  idle: "Bases without incidents",
  strikes: "Strike sites",
  labels: "Names of places",
  towns: "Towns",
  governorates: "Governorates",
  rivers: "Rivers",
};
const NAMES = [
  ["", "As the page"],
  ["en", "English"],
  ["ar", "Arabic"],
  ["both", "Both"],
] as const;
const COORDINATES = [
  [null, "Off"],
  ["decimal", "Decimal degrees"],
  ["dms", "Degrees, minutes, seconds"],
  ["mgrs", "MGRS"],
] as const satisfies readonly (readonly [CoordinateFormat | null, string])[];
const FIELD =
  "mt-1 min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-2 text-sm pointer-coarse:min-h-11";
const COLUMNS = "grid grid-cols-2 gap-x-3 leading-tight";
const HEAD = "text-[13px] font-semibold";

/** What stands in the layers popover. */
export function LayersPanel(props: MapToolsProps) {
  const { layers, offered, centreNow, selected, coordinates, onMeasuring, onChange } = props;
  const { hiddenLayers, extras } = layers;
  const setExtras = (change: Partial<MapExtras>) => onChange({ extras: { ...extras, ...change } });
  const toggle = (name: LayerName) => {
    const others = hiddenLayers.filter((hidden) => hidden !== name);
    onChange({ hiddenLayers: hiddenLayers.includes(name) ? others : [...others, name] });
  };
  return (
    <div className="flex flex-col gap-3 p-4">
      <fieldset>
        <legend className={HEAD}>Layers</legend>
        <div className={COLUMNS}>
          {offered.map((name, index) => (
            <CheckField
              key={name}
              autoFocus={index === 0}
              checked={!hiddenLayers.includes(name)}
              onChange={() => toggle(name)}
            >
              {LABELS[name]}
            </CheckField>
          ))}
          <CheckField checked={extras.graticule} onChange={() => setExtras({ graticule: !extras.graticule })}>
            Graticule
          </CheckField>
        </div>
      </fieldset>
      <Choice
        title="Names on the map"
        name="map-names"
        options={NAMES}
        value={extras.names ?? ""}
        onChoose={(value) => setExtras({ names: value === "" ? null : value })}
      />
      <Rings
        extras={extras}
        selected={selected}
        centreNow={centreNow}
        onRings={(rings) => setExtras({ rings })}
      />
      {coordinates && (
        <Choice
          title="Coordinates under the pointer"
          name="map-coordinates"
          options={COORDINATES}
          value={coordinates.format}
          onChoose={coordinates.onFormat}
        />
      )}
      <div className="flex flex-wrap gap-2 border-t border-rule pt-3">
        <Button {...CLOSES_POPOVER} onClick={() => onMeasuring(true)}>
          <Ruler size={16} aria-hidden="true" />
          Measure
        </Button>
        {extras.line.length > 0 && <Button onClick={() => setExtras({ line: [] })}>Remove line</Button>}
      </div>
    </div>
  );
}

interface RingsProps extends Pick<MapToolsProps, "selected" | "centreNow"> {
  readonly extras: MapExtras;
  readonly onRings: (rings: MapExtras["rings"]) => void;
}

function Rings({ extras: { rings }, selected, centreNow, onRings }: RingsProps) {
  const [middle, setMiddle] = useState("");
  const [radii, setRadii] = useState("");
  const [problem, setProblem] = useState("");
  const add = (about: Parameters<typeof typedRings>[0]) => {
    const typed = typedRings(about, radii);
    if (typed.type === "bad-point") return setProblem("Type latitude, longitude: 33.79, 42.44");
    if (typed.type === "bad-radius") return setProblem(`Type radii from ${MIN_RING_KM} to ${MAX_RING_KM} km`);
    if (rings.length + typed.rings.length > MAX_RINGS) return setProblem(`At most ${MAX_RINGS} rings`);
    setProblem("");
    setRadii("");
    onRings([...rings, ...typed.rings]);
  };
  return (
    <form
      className="border-t border-rule pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        add({ typed: middle, centre: centreNow() });
      }}
    >
      <p className={HEAD}>Range rings</p>
      <ul>
        {rings.map((ring, index) => (
          <li key={index} className="flex items-center justify-between text-sm tabular-nums">
            {kmText(ring.km)} about {ring.place?.name ?? `${ring.at.lat}, ${ring.at.lng}`}
            <IconButton
              label={`Remove the ring of ${kmText(ring.km)}`}
              icon={<X size={16} />}
              onClick={() => onRings(rings.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ul>
      <label className="mt-1 block text-[13px] text-ink-2">
        Radius in km; several with commas
        <input
          className={FIELD}
          inputMode="decimal"
          value={radii}
          onChange={(event) => setRadii(event.target.value)}
        />
      </label>
      <label className="mt-2 block text-[13px] text-ink-2">
        About latitude, longitude; empty for the map’s centre
        <input className={FIELD} value={middle} onChange={(event) => setMiddle(event.target.value)} />
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit">Add ring</Button>
        {selected && (
          <Button onClick={() => add(selected)} className="max-w-full">
            <span className="truncate">Add about {selected.place.name}</span>
          </Button>
        )}
      </div>
      <p role="status" className="mt-1 text-[13px] text-ink-2">
        {problem}
      </p>
    </form>
  );
}

interface ChoiceProps<T extends string | null> {
  readonly title: string;
  /** Of the radio group. */
  readonly name: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few. */
function Choice<T extends string | null>({ title, name, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="border-t border-rule pt-3">
      <legend className="sr-only">{title}</legend>
      <p className={HEAD} aria-hidden="true">
        {title}
      </p>
      <div className={COLUMNS}>
        {options.map(([each, label]) => (
          <CheckField
            key={label}
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChoose(each)}
          >
            {label}
          </CheckField>
        ))}
      </div>
    </fieldset>
  );
}
