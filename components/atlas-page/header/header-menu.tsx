import ArrowDownUp from "lucide-react/icons/arrow-down-up";
import BookOpen from "lucide-react/icons/book-open";
import ChartColumn from "lucide-react/icons/chart-column";
import ChartLine from "lucide-react/icons/chart-line";
import Columns from "lucide-react/icons/columns-2";
import Compass from "lucide-react/icons/compass";
import Download from "lucide-react/icons/download";
import FileUp from "lucide-react/icons/file-up";
import Grid from "lucide-react/icons/grid-3x3";
import ImageDown from "lucide-react/icons/image-down";
import Info from "lucide-react/icons/info";
import Keyboard from "lucide-react/icons/keyboard";
import Menu from "lucide-react/icons/menu";
import Presentation from "lucide-react/icons/presentation";
import Rocket from "lucide-react/icons/rocket";
import { controlClass } from "@/components/ui/control-class";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { Popover } from "@/components/ui/overlays/popover.client";
import { Segmented } from "@/components/ui/segmented";
import { type ClockZone, clockLabels } from "@/lib/domain/clock-time";
import type { HeaderProps } from "./header-props";

const LANGS = [
  { value: "en", label: "English" },
  { value: "ar", label: "العربية", lang: "ar" },
] as const;

const THEMES = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

type HeaderMenuProps = Pick<
  HeaderProps,
  | "lang"
  | "onLang"
  | "clock"
  | "onClock"
  | "theme"
  | "onTheme"
  | "aboutHref"
  | "downloads"
  | "onExport"
  | "onCompare"
  | "weeksHref"
  | "onLadder"
  | "onCharts"
  | "onCounts"
  | "onStart"
  | "onKeyboardHelp"
>;

/** What is set once and seldom: the language of names, the theme; and where to read more. */
export function HeaderMenu(props: HeaderMenuProps) {
  const {
    lang,
    onLang,
    clock,
    onClock,
    theme,
    onTheme,
    aboutHref,
    downloads,
    onExport,
    onCompare,
    weeksHref,
    onLadder,
    onCharts,
    onCounts,
    onStart,
    onKeyboardHelp,
  } = props;
  return (
    <Popover
      title="Menu"
      triggerLabel="Menu"
      triggerClass={controlClass("quiet", "icon")}
      trigger={<Menu size={20} aria-hidden="true" />}
      align="end"
      widthPx={288}
    >
      <div className="flex flex-col gap-3 px-4 pt-3.5 pb-4">
        <div>
          <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
            Names
          </p>
          <Segmented<"en" | "ar">
            legend="Names"
            options={LANGS}
            value={lang}
            onChange={onLang}
            className="flex w-full"
          />
        </div>
        <div>
          <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
            Times of incidents
          </p>
          <Segmented<ClockZone>
            legend="Times of incidents"
            options={clockLabels("en")}
            value={clock}
            onChange={onClock}
            className="flex w-full"
          />
        </div>
        <div>
          <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
            Theme
          </p>
          <Segmented<"system" | "light" | "dark">
            legend="Theme"
            options={THEMES}
            value={theme ?? "system"}
            onChange={onTheme && ((value) => onTheme(value === "system" ? null : value))}
            className="flex w-full"
          />
        </div>
      </div>
      <div className="border-t border-rule py-1.5">
        {onStart && (
          <MenuItem icon={<Compass size={16} aria-hidden="true" />} onUse={onStart}>
            Start here
          </MenuItem>
        )}
        <MenuItem icon={<Presentation size={16} aria-hidden="true" />} href="/present">
          Stories
        </MenuItem>
        <MenuItem icon={<ImageDown size={16} aria-hidden="true" />} onUse={onExport}>
          Export…
        </MenuItem>
        <MenuItem icon={<Info size={16} aria-hidden="true" />} href={aboutHref}>
          About and method
        </MenuItem>
        <MenuItem icon={<Columns size={16} aria-hidden="true" />} href="/compare" onUse={onCompare}>
          Compare two days
        </MenuItem>
        <MenuItem icon={<Grid size={16} aria-hidden="true" />} href={weeksHref}>
          Week by week
        </MenuItem>
        <MenuItem icon={<ArrowDownUp size={16} aria-hidden="true" />} href="/ladder" onUse={onLadder}>
          Escalation ladder
        </MenuItem>
        <MenuItem icon={<ChartColumn size={16} aria-hidden="true" />} href="/charts" onUse={onCharts}>
          Charts
        </MenuItem>
        <MenuItem icon={<ChartLine size={16} aria-hidden="true" />} href="/tallies" onUse={onCounts}>
          Official counts
        </MenuItem>
        <MenuItem icon={<Rocket size={16} aria-hidden="true" />} href="/origins">
          Launch origins
        </MenuItem>
        <MenuItem icon={<FileUp size={16} aria-hidden="true" />} href="/own-data">
          Use your data
        </MenuItem>
        <MenuItem icon={<BookOpen size={16} aria-hidden="true" />} href="/sources">
          Sources
        </MenuItem>
        <MenuItem icon={<Download size={16} aria-hidden="true" />} href="/offline">
          Without a network
        </MenuItem>
        <MenuItem icon={<Keyboard size={16} aria-hidden="true" />} onUse={onKeyboardHelp}>
          Keyboard
        </MenuItem>
      </div>
      {downloads}
    </Popover>
  );
}
