"use client";

import { Ruler } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { CLOSES_POPOVER } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { CoordinateFormat } from "@/lib/geodesy/coordinate-text";
import { panelsWords } from "@/lib/messages/rooms";
import type { LayerName, MapExtras } from "@/lib/view/view";
import type { MapToolsProps } from "./map-tools.client";
import { RangeRings } from "./range-rings.client";

const NAMES = ["", "en", "ar", "both"] as const;
const COORDINATES = [null, "decimal", "dms", "mgrs"] as const satisfies readonly (CoordinateFormat | null)[];
const COLUMNS = "grid grid-cols-2 gap-x-3 leading-tight";
const HEAD = "text-[13px] font-semibold";

/** What stands in the layers popover. */
export function LayersPanel(props: MapToolsProps) {
  const { layers, offered, centreNow, selected, coordinates, onMeasuring, onChange } = props;
  const words = useWords(panelsWords).mapTools.layers;
  const { hiddenLayers, extras } = layers;
  const setExtras = (change: Partial<MapExtras>) => onChange({ extras: { ...extras, ...change } });
  const toggle = (name: LayerName) => {
    const others = hiddenLayers.filter((hidden) => hidden !== name);
    onChange({ hiddenLayers: hiddenLayers.includes(name) ? others : [...others, name] });
  };
  return (
    <div className="flex flex-col gap-3 p-4">
      <fieldset>
        <legend className={HEAD}>{words.title}</legend>
        <div className={COLUMNS}>
          {offered.map((name, index) => (
            <CheckField
              key={name}
              autoFocus={index === 0}
              checked={!hiddenLayers.includes(name)}
              onChange={() => toggle(name)}
            >
              {words.names[name]}
            </CheckField>
          ))}
          <CheckField checked={extras.graticule} onChange={() => setExtras({ graticule: !extras.graticule })}>
            {words.graticule}
          </CheckField>
        </div>
      </fieldset>
      <Choice
        title={words.placeNames}
        name="map-names"
        options={NAMES.map((value) => [value, words.placeNamesIn[value === "" ? "page" : value]])}
        value={extras.names ?? ""}
        onChoose={(value) => setExtras({ names: value === "" ? null : value })}
      />
      <RangeRings
        extras={extras}
        selected={selected}
        centreNow={centreNow}
        onRings={(rings) => setExtras({ rings })}
      />
      {coordinates && (
        <Choice
          title={words.coordinates}
          name="map-coordinates"
          options={COORDINATES.map((value) => [value, words.formats[value ?? "off"]])}
          value={coordinates.format}
          onChoose={coordinates.onFormat}
        />
      )}
      <div className="flex flex-wrap gap-2 border-t border-rule pt-3">
        <Button {...CLOSES_POPOVER} onClick={() => onMeasuring(true)}>
          <Ruler size={16} aria-hidden="true" />
          {words.measure}
        </Button>
        {extras.line.length > 0 && (
          <Button onClick={() => setExtras({ line: [] })}>{words.removeLine}</Button>
        )}
      </div>
    </div>
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
