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
import { useWords } from "@/components/ui/words/use-words.client";
import { type ClockZone, clockLabels } from "@/lib/domain/clock-time";
import { workspaceWords } from "@/lib/messages/rooms";
import type { HeaderProps } from "./header-props";

const THEMES = ["system", "light", "dark"] as const;

type HeaderMenuProps = Pick<
  HeaderProps,
  | "lang"
  | "language"
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

/** What is set once and seldom: the language, the theme; and where to read more. */
export function HeaderMenu(props: HeaderMenuProps) {
  const {
    lang,
    language,
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
  const { menu: words, stories } = useWords(workspaceWords).atlas;
  return (
    <Popover
      title={words.title}
      triggerLabel={words.title}
      triggerClass={controlClass("quiet", "icon")}
      trigger={<Menu size={20} aria-hidden="true" />}
      align="end"
      widthPx={288}
    >
      <div className="flex flex-col gap-3 px-4 pt-3.5 pb-4">
        {language}
        <div>
          <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
            {words.times}
          </p>
          <Segmented<ClockZone>
            legend={words.times}
            options={clockLabels(lang)}
            value={clock}
            onChange={onClock}
            className="flex w-full"
          />
        </div>
        <div>
          <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
            {words.theme}
          </p>
          <Segmented<"system" | "light" | "dark">
            legend={words.theme}
            options={THEMES.map((value) => ({ value, label: words[value] }))}
            value={theme ?? "system"}
            onChange={onTheme && ((value) => onTheme(value === "system" ? null : value))}
            className="flex w-full"
          />
        </div>
      </div>
      <div className="border-t border-rule py-1.5">
        {onStart && (
          <MenuItem icon={<Compass size={16} aria-hidden="true" />} onUse={onStart}>
            {words.start}
          </MenuItem>
        )}
        <MenuItem icon={<Presentation size={16} aria-hidden="true" />} href="/present">
          {stories.title}
        </MenuItem>
        <MenuItem icon={<ImageDown size={16} aria-hidden="true" />} onUse={onExport}>
          {words.export}
        </MenuItem>
        <MenuItem icon={<Info size={16} aria-hidden="true" />} href={aboutHref}>
          {words.method}
        </MenuItem>
        <MenuItem icon={<Columns size={16} aria-hidden="true" />} href="/compare" onUse={onCompare}>
          {words.compare}
        </MenuItem>
        <MenuItem icon={<Grid size={16} aria-hidden="true" />} href={weeksHref}>
          {words.weeks}
        </MenuItem>
        <MenuItem icon={<ArrowDownUp size={16} aria-hidden="true" />} href="/ladder" onUse={onLadder}>
          {words.ladder}
        </MenuItem>
        <MenuItem icon={<ChartColumn size={16} aria-hidden="true" />} href="/charts" onUse={onCharts}>
          {words.charts}
        </MenuItem>
        <MenuItem icon={<ChartLine size={16} aria-hidden="true" />} href="/tallies" onUse={onCounts}>
          {words.counts}
        </MenuItem>
        <MenuItem icon={<Rocket size={16} aria-hidden="true" />} href="/origins">
          {words.origins}
        </MenuItem>
        <MenuItem icon={<FileUp size={16} aria-hidden="true" />} href="/own-data">
          {words.yourData}
        </MenuItem>
        <MenuItem icon={<BookOpen size={16} aria-hidden="true" />} href="/sources">
          {words.sources}
        </MenuItem>
        <MenuItem icon={<Download size={16} aria-hidden="true" />} href="/offline">
          {words.offline}
        </MenuItem>
        <MenuItem icon={<Keyboard size={16} aria-hidden="true" />} onUse={onKeyboardHelp}>
          {words.keyboard}
        </MenuItem>
      </div>
      {downloads}
    </Popover>
  );
}
