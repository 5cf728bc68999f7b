import type { Metadata } from "next";
import { Prose } from "@/components/ui/prose";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Prose title="There is no such page">
      <p>
        The atlas has a page for each day, such as <a href="/on/2023-11-08">8 November 2023</a>, and one on
        its <a href="/method">method</a>.
      </p>
    </Prose>
  );
}
