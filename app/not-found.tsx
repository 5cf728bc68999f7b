import type { Metadata } from "next";
import { Prose } from "@/components/ui/prose";
import { knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { EXAMPLES } from "@/lib/theatre/examples";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Prose title="There is no such page">
      <p>
        The atlas has a page for each day, such as{" "}
        <a href={`/on/${EXAMPLES.day}`}>{formatDay(knownDay(EXAMPLES.day), "en", "long")}</a>, and one on its{" "}
        <a href="/method">method</a>.
      </p>
    </Prose>
  );
}
