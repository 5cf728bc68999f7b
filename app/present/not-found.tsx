import type { Metadata } from "next";
import { Prose } from "@/components/ui/prose";
import { SHIPPED } from "@/lib/theatre/stories/shipped";

export const metadata: Metadata = { title: "No such slide" };

export default function NotFound() {
  return (
    <Prose title="There is no such slide">
      <p>
        The address names a story or a slide that this atlas does not have. These are its{" "}
        <a href="/present">stories</a>:
      </p>
      <ul>
        {SHIPPED.map(({ id, title, slides }) => (
          <li key={id}>
            <a href={`/present/${id}/1`}>{title}</a>, {slides.length} slides
          </li>
        ))}
      </ul>
    </Prose>
  );
}
