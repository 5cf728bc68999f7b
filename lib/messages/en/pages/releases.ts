import { inForm } from "@/lib/domain/plural-forms";

/** The releases of the dataset, and what changed between them. */
export const releases = {
  title: "Releases of the dataset",
  description:
    "Every release of the Escalation Atlas’s dataset, and which incidents were added, revised or withdrawn between them.",
  lead: <Node>(version: Node, key: Node): readonly (Node | string)[] => [
    "The current release is ",
    version,
    ". For every release the atlas stores a fingerprint of each incident with its claims and notes, so changes since a link was made are computed, not asserted. A link names its release with ",
    key,
    ".",
  ],
  since: (version: string) => `Since ${version}`,
  same: "This is the current release: nothing has changed.",
  unknown: "That version isn’t an archived release, so changes since are unknown.",
  change: (phrase: string) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`,
  release: (release: string) => `Release ${release}`,
  computed: (phrase: string) => `Computed: ${phrase}.`,
  incidents: (count: number) => inForm({ one: "# incident.", other: "# incidents." }, count, "en"),
  version: (version: string) => `Version ${version}.`,
  changesSince: (version: string) => `All changes since ${version}`,
  added: (count: number) => `Added (${count})`,
  revised: (count: number) => `Revised (${count})`,
  withdrawn: (count: number) => `Withdrawn (${count})`,
  /** After the name of a field. */
  revisedIn: (count: number) => `: revised in ${count}`,
  follow: {
    title: "Follow it",
    releases: "Atom feed of releases",
    incidents: "Atom feed of incidents",
    tables: "All tables as CSV, with a data package (ZIP)",
    codebook: "Codebook",
    api: <Node>(address: Node): readonly (Node | string)[] => ["The API is described at ", address, "."],
  },
};
