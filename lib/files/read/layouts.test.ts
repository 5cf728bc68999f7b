import { expect, test } from "vitest";
import { readSample } from "./sample-reading";

/** Two made-up rows each, in the column layouts that these sources publish. */
const HERE = ["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15"];

const GDELT = (id: number, day: string, lat: string, lng: string) => {
  const fields = Array<string>(61).fill("");
  fields[0] = String(id);
  fields[1] = day;
  fields[2] = day.slice(0, 6);
  fields[3] = day.slice(0, 4);
  fields[4] = "2024.0945";
  fields[25] = "1";
  fields[30] = "-10.0";
  fields[34] = "-4.52147";
  for (const at of [40, 48, 56]) {
    fields[at] = lat;
    fields[at + 1] = lng;
  }
  fields[59] = `${day}120000`;
  fields[60] = "https://example.org";
  return fields.join("\t");
};

const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    "ACLED, as it is exported now",
    `event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp
IRQ1,2024-02-04,2024,1,Political violence,Explosions/Remote violence,Air/drone strike,A,Iraq,Baghdad,Baghdad,33.3152,44.3661,1,S,"x, y",0,1707868800
IRQ2,2024-02-05,2024,1,Political violence,Battles,Armed clash,A,Iraq,Ninewa,Mosul,36.3400,43.1450,1,S,z,0,1707868800`,
  ],
  [
    "ACLED, as it was exported before 2023",
    `data_id;iso;event_id_cnty;event_id_no_cnty;event_date;year;time_precision;event_type;sub_event_type;actor1;country;admin1;location;latitude;longitude;geo_precision;source;notes;fatalities;timestamp
1;368;IRQ1;1;04 February 2024;2024;1;Battles;Armed clash;A;Iraq;Baghdad;Baghdad;33.3152;44.3661;1;S;n;0;1707868800
2;368;IRQ2;2;05 February 2024;2024;1;Battles;Armed clash;A;Iraq;Ninewa;Mosul;36.3400;43.1450;1;S;n;0;1707868800`,
  ],
  [
    "ACLED, saved by Excel",
    `event_id_cnty;event_date;year;event_type;location;latitude;longitude;geo_precision;notes
IRQ1;04-Feb-24;2024;Battles;Baghdad;33,3152;44,3661;1;n
IRQ2;05-Feb-24;2024;Battles;Mosul;36,3400;43,1450;1;n`,
  ],
  [
    "UCDP GED",
    `id,relid,year,active_year,code_status,type_of_violence,conflict_name,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,geom_wkt,priogrid_gid,country,event_clarity,date_prec,date_start,date_end,best,high,low
1,R,2024,1,Clear,1,C,A,B,1,Baghdad,Baghdad,33.3152,44.3661,POINT (44.3661 33.3152),1,Iraq,1,1,2024-02-04 00:00:00.000,2024-02-04 00:00:00.000,1,1,1
2,R,2024,1,Clear,1,C,A,B,1,Mosul,Ninewa,36.34,43.145,POINT (43.145 36.34),1,Iraq,1,1,2024-02-05 00:00:00.000,2024-02-06 00:00:00.000,1,1,1`,
  ],
  [
    "GTD",
    `eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,city,latitude,longitude,specificity,summary,nkill
202402040001,2024,2,4,,0,,95,Iraq,Baghdad,33.3152,44.3661,1,s,0
202402050001,2024,2,5,,0,,95,Iraq,Mosul,36.34,43.145,1,s,0`,
  ],
  [
    "GDELT, raw and without headers",
    [
      GDELT(1_155_000_001, "20240204", "33.3152", "44.3661"),
      GDELT(1_155_000_002, "20240205", "36.34", "43.145"),
    ].join("\n"),
  ],
  [
    "FIRMS",
    `latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight
33.3152,44.3661,330.1,0.4,0.4,2024-02-04,2230,N,VIIRS,n,2.0NRT,290.1,2.5,N
36.34,43.145,330.1,0.4,0.4,2024-02-05,0930,N,VIIRS,n,2.0NRT,290.1,2.5,D`,
  ],
  [
    "USGS",
    `time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type,horizontalError
2024-02-04T10:11:12.130Z,33.3152,44.3661,10,4.5,mb,30,90,1.2,0.5,us,us1,2024-04-06T10:00:00.040Z,"5 km N of X, Iraq",earthquake,5
2024-02-05T10:11:12.130Z,36.34,43.145,10,4.5,mb,30,90,1.2,0.5,us,us2,2024-04-06T10:00:00.040Z,"5 km N of Y, Iraq",earthquake,5`,
  ],
  [
    "HXL",
    `Date of incident,Governorate,Lat,Lon,Affected
#date+occurred,#adm1+name,#geo+lat,#geo+lon,#affected
2024-02-04,Baghdad,33.3152,44.3661,3
2024-02-05,Ninewa,36.34,43.145,4`,
  ],
  [
    "Kobo",
    `start;end;Date of the incident;Location of the incident;_Location of the incident_latitude;_Location of the incident_longitude;_Location of the incident_altitude;_Location of the incident_precision;_id;_uuid;_submission_time
2024-03-01T10:00:00.000+03:00;2024-03-01T10:10:00.000+03:00;2024-02-04;33.3152 44.3661 0 0;33.3152;44.3661;0;0;1;u;2024-03-01T07:11:00
2024-03-02T10:00:00.000+03:00;2024-03-02T10:10:00.000+03:00;2024-02-05;36.34 43.145 0 0;36.34;43.145;0;0;2;u;2024-03-02T07:11:00`,
  ],
  [
    "Darwin Core",
    `gbifID	occurrenceID	basisOfRecord	eventDate	day	month	year	decimalLatitude	decimalLongitude	coordinateUncertaintyInMeters	locality	modified
1	o1	HUMAN_OBSERVATION	2024-02-04T00:00:00	4	2	2024	33.3152	44.3661	30	Baghdad	2024-05-01
2	o2	HUMAN_OBSERVATION	2024-02-05T00:00:00	5	2	2024	36.34	43.145	30	Mosul	2024-05-01`,
  ],
];

test.each(LAYOUTS)("%s", async (_, text) => {
  const { places, refused, reading } = await readSample(`${text}\n`);
  expect(places).toEqual(HERE);
  expect([refused, reading.counts.blank]).toEqual([0, 0]);
});

test("military date-time groups are days, and a number before a word that only looks like a month is none", async () => {
  const { places, reading } = await readSample(
    "dtg,lat,lon\n040930CFEB24,33.3152,44.3661\n052300ZFEB24,36.34,43.145\n17 maybe,33,44\n",
  );
  expect(places).toEqual(["2024-02-04 33.32 44.37", "2024-02-06 36.34 43.15"]);
  expect(reading.refusals.first.map(({ rule }) => rule)).toEqual(["day-unreadable"]);
});

test("rows short of their last fields are read where they are placed and dated, and counted", async () => {
  const { places, reading } = await readSample(
    "date,lat,lon,kind,note\n2024-02-04,33.3152,44.3661\n2024-02-05,36.34,43.145,a,b\n",
  );
  expect([places, reading.counts.uneven]).toEqual([HERE, 1]);
});

test("more than 1,024 columns are said", async () => {
  const more = Array.from({ length: 1100 }, (_, i) => `c${i}`).join(",");
  const { look, places } = await readSample(`date,lat,lon,${more}\n2024-02-04,33.3152,44.3661,${more}\n`);
  expect(places).toEqual(HERE.slice(0, 1));
  expect(look.warnings).toEqual([["manyColumns", 1024]]);
});
