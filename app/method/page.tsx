import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CiteThis } from "@/components/evidence/cite-this";
import { CoverageTable } from "@/components/evidence/coverage-table";
import { WeekTable } from "@/components/evidence/week-table";
import { Prose } from "@/components/ui/prose";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { auditSummary } from "@/lib/dataset/audit-summary";
import { datasetAddress } from "@/lib/dataset/dataset-address";
import { KNOWN_RULE } from "@/lib/dataset/known-day";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { DISPLAY_RULE } from "@/lib/domain/display-rule";
import { formatDay } from "@/lib/domain/format-day";
import { STATUSES } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, PRECISION_LABELS, STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import { PRECISIONS } from "@/lib/domain/place";
import { knownGaps } from "@/lib/evidence/known-gaps";
import { KIND_LABELS, KIND_NOTES } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { DAYS_NOTE, END_NOTE, GAP_NOTES } from "@/lib/theatre/method-notes";
import { THEATRE } from "@/lib/theatre/theatre";
import { printView } from "@/lib/view/address/codec";
import { campaignText } from "@/lib/view/campaign-text";
import { DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Method",
    description:
      "What the Escalation Atlas counts, how it decides days, places and statuses, and its known gaps.",
    canonical: "/method",
  });
}

export default async function MethodPage() {
  const origin = await siteOrigin();
  const dataset = loadDataset();
  const count = (test: (incident: (typeof dataset.incidents)[number]) => boolean) =>
    dataset.incidents.filter(test).length;
  const gaps = knownGaps(dataset);
  const audit = auditSummary();
  const disputed: View = {
    ...DEFAULT_VIEW,
    day: dataset.lastDay,
    span: { type: "until" },
    filters: { ...NO_FILTERS, disputed: ["yes"] },
  };
  return (
    <Prose title="Method" current="method">
      <p>
        The atlas shows what was reported, by whom, and how well. It holds {dataset.incidents.length}{" "}
        incidents from {formatDay(dataset.firstDay, "en", "long")} to{" "}
        {formatDay(dataset.lastDay, "en", "long")}, at {dataset.places.size} places, from{" "}
        {dataset.sources.size} publications. This is dataset {dataset.version}.
      </p>
      <h2>What the atlas counts</h2>
      <dl>
        {INCIDENT_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <MarkIcon kind={kind} size={16} className="me-2 align-[-2px]" />
              {KIND_LABELS[kind].many.en}: {count((incident) => incident.kind === kind)}
            </dt>
            <dd>{KIND_NOTES[kind].en}.</dd>
          </div>
        ))}
      </dl>
      <p>
        One row is one dated thing at one place, as reported. Sources differ on what is one attack and what is
        two; rows that may be the same incident reported twice are both listed. This dataset’s count is
        therefore never mixed with official counts: <a href="/tallies">those</a> are listed separately, with
        their source and date. A toll given for several sites belongs to the round of strikes, not to each
        site.
      </p>
      <h2>Status</h2>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              {STATUS_LABELS[status].en}: {count((incident) => incident.status === status)}
            </dt>
            <dd>{STATUS_NOTES[status].en}.</dd>
          </div>
        ))}
      </dl>
      <p>
        Each incident gives the reason for its status. In doubt, the weaker one applies. A partisan outlet
        alone is never more than a claim. Confirmed marks are filled, reported ones tinted inside a line,
        claims outlined with a broken line; a dot means that sources differ.
      </p>
      <h2 id="disputes">Where sources differ</h2>
      <p>
        A claim is one source’s value for one field of an incident: its day, place, weapon, toll and so on.
        Where two claims on the same field differ, the incident is disputed, and its page lists them all, each
        with its speaker, publication and reason. A claim names a publication only where the record does;
        otherwise it says “publication not recorded” after the speaker, and no publication is guessed.{" "}
        <a href={printView(disputed)}>
          {gaps.disputed} of {dataset.incidents.length} incidents
        </a>{" "}
        are. “Gave no figure” differs from a figure; two figures for different things do not differ. Which
        value is shown:
      </p>
      <ol className="list-decimal ps-5">
        {DISPLAY_RULE.map(({ en }) => (
          <li key={en}>{en}</li>
        ))}
      </ol>
      <p>
        Numbers are ranges where sources differ: “1 killed (sources: 1–8)” shows the value the rule chose,
        then the lowest and highest that any source gives. Rows that may report the same incident link to each
        other.
      </p>
      <h2 id="known">When it became known</h2>
      <ol className="list-decimal ps-5">
        {KNOWN_RULE.map(({ en }) => (
          <li key={en}>{en}</li>
        ))}
      </ol>
      <h2>Days</h2>
      <p>
        A day is a date in theatre time, {THEATRE.zone}. {DAYS_NOTE.en} No hour is invented; a time that a
        source gives is shown in theatre time.
      </p>
      <h2>Places</h2>
      <ul>
        {PRECISIONS.map((precision) => (
          <li key={precision}>{PRECISION_LABELS[precision].en}.</li>
        ))}
      </ul>
      <p>
        A place known only as a governorate or a country is an area with a counted disc, never a dot. Each
        point says where its coordinates come from. Marks are packed around their place in order of time;
        their place in the spiral is not a position. Where spirals would meet, they are moved apart, and a
        thin line leads to the true point.
      </p>
      <h2>Launch origins</h2>
      <p>
        An origin is drawn only where it is known at least to its governorate. Its arc is solid for “
        {ORIGIN_BASIS_LABELS["launcher-recovered"].en}” or “{ORIGIN_BASIS_LABELS["point-located"].en}”, dashed
        for an {ORIGIN_BASIS_LABELS["official-statement"].en}, dotted for a {ORIGIN_BASIS_LABELS.monitor.en},
        a {ORIGIN_BASIS_LABELS.media.en} or a {ORIGIN_BASIS_LABELS.claim.en}.
      </p>
      <h2 id="coverage">Coverage</h2>
      <p>
        Coverage is uneven. Thinly covered days have dots under the timeline; days for which no monitor was
        read are hatched, and the map says so instead of showing an empty day.
      </p>
      <CoverageTable dataset={dataset} />
      <h3>The campaign, week by week</h3>
      <p>
        From {campaignText("en")}. For a day that is not covered nothing was found; it may not have been
        quiet. On any other day without incidents, the dataset has none.
      </p>
      <WeekTable dataset={dataset} />
      <h2 id="gaps">Known gaps</h2>
      <ul>
        <li>
          {gaps.uncovered} days of the campaign are not covered. Of the years before it, the dataset covers
          the lead-up and is not meant to be complete.
        </li>
        <li>
          Officials often gave a count of attacks without listing them, so their counts and the incidents here
          cannot be matched row by row.
        </li>
        <li>
          {gaps.untimed} incidents have no hour; {gaps.areaOnly} are known only to a governorate, a country or
          a sea; {gaps.singleSource} rest on one publication.
        </li>
        <li>
          {gaps.undatedSources} of {dataset.sources.size} publications show no day of publication;{" "}
          {gaps.boundedSources} of these have bounds. Of {gaps.claims} claims {gaps.unplacedClaims} are tied
          to no publication, and {gaps.unnamedClaims} of these to no speaker either. {gaps.unspoken} figures
          shown have no claim that names their speaker; all the publications of their incident are cited
          instead. Both numbers may only fall.
        </li>
        <li>{gaps.duplicates} incidents may duplicate another.</li>
        <li>
          The dataset ends on {formatDay(dataset.lastDay, "en", "long")}. {END_NOTE.en}
        </li>
        {GAP_NOTES.map((note) => (
          <li key={note.en}>{note.en}</li>
        ))}
      </ul>
      <h2 id="corrections">Corrections</h2>
      <ul>
        {audit.samples.map(({ id, month, drawn, incidents, corrected, note }) => (
          <li key={id}>
            {formatDay(knownDay(`${month}-01`), "en", "month")}: {incidents} incidents,{" "}
            {drawn === "random" ? "drawn at random" : "all that no sample had"}, read against their sources,{" "}
            {corrected} needed a correction ({Math.round((100 * corrected) / incidents)}%). {note}
          </li>
        ))}
      </ul>
      <p>
        That reader, in the sample and around it, asked for corrections: {audit.asked.applied} values were
        changed, {audit.asked.rejected} kept. All incidents were then searched for faults of the same kinds:
        values that differ but were shown as one, a status higher or lower than the cited texts allow, a day
        by the wrong clock, a toll of several sites at one, a zero that no text gives, a target kept as an
        origin, a publication without any bound on its date. That changed {audit.swept.applied} more values
        and left {audit.swept.rejected} as they were, each with its reason. The reading of all the rest
        changed {audit.whole.applied} values. In all, {audit.incidents} incidents were corrected. Every
        decision is in the source files, under <code>audit</code>.
      </p>
      <h2>Your data</h2>
      <p>
        You can open your own file of dated places on a map like this one:{" "}
        <a href="/own-data">Use your data</a> lists the supported formats. Nothing of a file leaves your
        machine, and its rows are never mixed with this dataset’s counts.
      </p>
      <h2 id="errors">How to report an error</h2>
      <p>
        Open an issue in the project’s repository. Give the incident’s id and the dataset version, as “Cite
        this” on its page has them; which field is wrong; and a publication that says otherwise, with its
        address. A value that is right but unlike ours is added as a claim, with its source, and the rule
        above decides which is shown.
      </p>
      <h2 id="releases">Releases</h2>
      <p>
        The dataset’s version is the number of its release and a hash of its contents, so any change to any
        row changes it. This is {dataset.version}. A version’s file never changes once it is published. See{" "}
        <a href="/releases">releases</a> for all additions, revisions and withdrawals. The{" "}
        <a href="/codebook">codebook</a> has every field.
      </p>
      <h2>Data, credits and licences</h2>
      <p>
        The dataset is at <a href={datasetAddress(dataset.version)}>{datasetAddress(dataset.version)}</a>,
        under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; the publications that it
        cites remain their owners’. Some coordinates and the towns are from GeoNames (CC BY 4.0), airfields
        from OurAirports (public domain), countries and governorates from Natural Earth (public domain), lakes
        © OpenStreetMap contributors (ODbL 1.0), rivers from GSHHG (LGPL). The type is IBM Plex (OFL). Borders
        are drawn as Natural Earth has them and say nothing about the status of a territory.
      </p>
      <CiteThis
        cited={{ type: "page", title: "Method", version: dataset.version, address: `${origin}/method` }}
      />
    </Prose>
  );
}
