import { Prose } from "@/components/ui/prose";

/** In place of a page that is not on this device. */
export function NeedsNetwork({ path }: { readonly path: string }) {
  return (
    <Prose title="This page needs the network">
      <p>
        <code className="[overflow-wrap:anywhere]">{path}</code> isn’t on this device.{" "}
        <a href="/offline">What is</a>: the <a href="/">map</a>, <a href="/present">stories and briefings</a>,{" "}
        <a href="/sources">sources</a> and the pages of incidents and places.
      </p>
    </Prose>
  );
}
