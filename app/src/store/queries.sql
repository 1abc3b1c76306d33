-- fetchedVersionQuery
select "etag", "last_modified"
  from "fetched_file"
  where "kind" = $1 and "url" = $2;

-- keepFetchedVersionQuery
insert into "fetched_file" ("kind", "url", "etag", "last_modified")
  values ($1, $2, $3, $4)
  on conflict ("kind", "url") do update
  set "etag" = $5, "last_modified" = $6;

-- forgetFetchedQuery
delete
  from "fetched_file"
  where "kind" = $1;

-- publishedFormQuery
select "form"
  from "published_form"
  where "screen" = $1 and "language" = $2;

-- keepPublishedFormQuery
insert into "published_form" ("screen", "language", "form")
  values ($1, $2, $3)
  on conflict ("screen", "language") do update
  set "form" = $4;

-- currentEditionsQuery
select distinct on ("source") *
  from "edition"
  where "source" in (select distinct "source"
  from "facility")
  order by "source", "id" desc;

-- lastEditionQuery
select max("id") as "last"
  from "edition";

-- insertEditionQuery
insert into "edition" ("source", "edition", "fictional", "facilities", "added", "changed", "removed", "rejected")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  returning "id";

-- insertRejectsQuery
insert into "reject" ("edition_id", "row", "reason", "given")
  values ($1, $2, $3, $4);

-- hasCubeQuery
select name
  from pg_available_extensions
  where name = 'cube';

-- addPlacesQuery
insert into place_next select id, ordinal, lat, lon, cube(spot), words, name_words, name_size, codes
  from jsonb_to_recordset($1::jsonb) as row ( id uuid, ordinal integer, lat float8, lon float8, spot float8[], words integer[], name_words integer[], name_size smallint, codes smallint[] );

-- addRecordsQuery
insert into place_record_next select id, record
  from jsonb_to_recordset($1::jsonb) as row (id uuid, record jsonb);

-- addWordsQuery
insert into place_word_next select place - 1, word
  from jsonb_array_elements_text($1::jsonb) with ordinality as each (word, place);

-- addCodeQuery
insert into place_code_next
  values ($1, $2, ('x' || $3)::bit varying);

-- placeWordsQuery
select word
  from place_word
  order by number;

-- placeRecordsQuery
select coalesce( place_record.record, facility.record || jsonb_build_object('id', facility.id, 'source', facility.source, 'edition', facility.edition) ) as record
  from unnest($1::uuid[]) as wanted (id) left join place_record using (id) left join facility using (id);

-- publishedIdQuery
select id
  from place
  where id = $1::uuid union all select id
  from place_record
  where record -> 'alsoKnownAs' @> jsonb_build_array($2::text)
  limit 1;

-- anyMeetsQuery
select exists (select
  from place
  where (((words @> $1::integer[] or words && $2::integer[] or codes && $3::smallint[]) or (words && $4::integer[])))) as found;

-- searchByTextQuery
with found as materialized (select id, codes, 2 * (case when (words @> $1::integer[] or words && $2::integer[] or codes && $3::smallint[]) then 0 when (words && $4::integer[]) then 2 else 8 end) + case when name_size between 2 and 2 and name_words <@ $5::integer[] then 0 else 1 end as match, coalesce(floor(791752.2667621091 * asin(least(1, sqrt(power(sin(radians(lat - $6::float8) / 2), 2) + cos(radians($7::float8)) * cos(radians(lat)) * power(sin(radians(lon - $8::float8) / 2), 2)))) + 0.5), 2097151) as step
  from place
  where (((words @> $9::integer[] or words && $10::integer[] or codes && $11::smallint[]) or (words && $12::integer[])) and codes && $13::smallint[] and not (codes && $14::smallint[]))), page as (select id, match, step
  from found
  order by match, step, id
  limit $15 offset $16), counted_codes as (select number, count(*)::integer as held
  from found, unnest(codes) as number
  group by number) select (select count(*)::integer
  from found) as total, (select jsonb_agg(id
  order by match, step, id)
  from page) as ids, (select jsonb_object_agg(code, held)
  from counted_codes join place_code using (number)) as counts;

-- countByBitsQuery
with found as materialized (select ((select bits
  from place_code
  where number = $1) | (select bits
  from place_code
  where number = $2)) & ~ ((select bits
  from place_code
  where number = $3)) as who), counted as (select code, bit_count(bits & found.who)::integer as held
  from place_code, found) select (select bit_count(who)::integer
  from found) as total, (select jsonb_object_agg(code, held)
  from counted
  where held > 0) as counts;

-- pageByIdQuery
select id
  from place
  where (codes && $1::smallint[] and not (codes && $2::smallint[]))
  order by id
  limit $3 offset $4;

-- reachQuery
select spot <-> cube($1::float8[]) as far
  from place
  where spot is not null and (codes && $2::smallint[] and not (codes && $3::smallint[]))
  order by spot <-> cube($4::float8[]) offset $5
  limit 1;

-- pageWithinQuery
select id
  from place
  where (spot <@ cube_enlarge(cube($1::float8[]), $2::float8, 3) and codes && $3::smallint[] and not (codes && $4::smallint[]))
  order by coalesce(floor(791752.2667621091 * asin(least(1, sqrt(power(sin(radians(lat - $5::float8) / 2), 2) + cos(radians($6::float8)) * cos(radians(lat)) * power(sin(radians(lon - $7::float8) / 2), 2)))) + 0.5), 2097151), id
  limit $8 offset $9;

-- lockImportsQuery
select pg_advisory_xact_lock(hashtext('stepdown import'));

-- countFacilitiesQuery
select count(*) as "number"
  from "facility"
  where "source" = $1;

-- stageQuery
insert into incoming select *
  from jsonb_to_recordset($1::jsonb) as row (id uuid, fingerprint text, record jsonb);

-- compareQuery
with noted as ( insert into pg_temp.difference select coalesce(incoming.id, held.id), case when held.id is null then 'added' when incoming.id is null then 'removed' else 'changed' end
  from incoming
  full join (select id, fingerprint
  from facility
  where source = $1) as held on held.id = incoming.id
  where held.fingerprint is distinct
  from incoming.fingerprint
  returning kind ) select kind, count(*)::integer as number
  from noted
  group by kind;

-- countByStateQuery
select record ->> 'state' as state, count(*)::integer as number
  from facility
  group by 1
  order by 1;

-- codeListsQuery
select record -> 'codes' as codes, count(*)::integer as number
  from facility
  group by 1
  order by 1;

-- facilitiesOfStateQuery
select "id", "source", "edition", "record"
  from "facility"
  where "id" > $1 and record ->> 'state' = $2
  order by "id"
  limit $3;

-- insertPartQuery
insert into "snapshot" ("hash", "bytes", "made_from", "is_part")
  values ($1, $2, $3, $4)
  on conflict ("hash") do nothing;

-- linkPartsQuery
insert into "snapshot_part" ("whole", "part")
  values ($1, $2)
  on conflict ("whole", "part") do nothing;

-- countPartsQuery
select count(*) as "number"
  from "snapshot_part"
  where "whole" = $1;

-- forgetPartsQuery
delete
  from "snapshot"
  where "is_part" = $1 and "hash" not in (select "part"
  from "snapshot_part");

-- upsertQuery
insert into facility (id, source, edition, fingerprint, record) select incoming.id, $1, $2, incoming.fingerprint, incoming.record
  from incoming join pg_temp.difference using (id)
  on conflict (id) do update
  set edition = excluded.edition, fingerprint = excluded.fingerprint, record = excluded.record;

-- removeQuery
delete
  from facility using pg_temp.difference
  where facility.id = difference.id and difference.kind = 'removed';

-- renameEditionQuery
update "facility"
  set "edition" = $1
  where "source" = $2 and "edition" <> $3;

-- recordChangesQuery
insert into facility_change (edition_id, facility_id, kind) select $1::integer, id, kind
  from pg_temp.difference;

-- removeMadeUpQuery
delete
  from "facility"
  where "source" = $1;

-- facilitiesAfterQuery
select "id", "source", "edition", "record"
  from "facility"
  where "id" > $1
  order by "id"
  limit $2;

-- facilityQuery
select "id", "source", "edition", "record"
  from "facility"
  where "id" = $1;

-- modifiedQuery
select id, max(at) as at
  from ( select facility_id as id, edition.imported_at as at
  from facility_change join edition on edition.id = facility_change.edition_id union all select facility_id, made_at
  from listing_log
  where kind <> 'declined' ) as change
  group by id;

-- currentSnapshotQuery
select "snapshot"."hash", "snapshot"."made_from"
  from "current_snapshot"
  inner join "snapshot" on "snapshot"."hash" = "current_snapshot"."hash";

-- snapshotBytesQuery
select "bytes"
  from "snapshot"
  where "hash" = $1;

-- insertSnapshotQuery
insert into "snapshot" ("hash", "bytes", "made_from")
  values ($1, $2, $3)
  on conflict ("hash") do update
  set "made_from" = $4, "made_at" = now();

-- pointToQuery
insert into "current_snapshot" ("hash")
  values ($1)
  on conflict ("singleton") do update
  set "hash" = $2;

-- insertReportQuery
insert into "correction_report" ("id", "facility_id", "field", "said", "proposed")
  values ($1, $2, $3, $4, $5);

-- waitingReportsQuery
select *
  from "correction_report"
  where not exists (select "listing_log"."id"
  from "listing_log"
  where "listing_log"."report_id" = "correction_report"."id")
  order by "received_at", "id"
  limit $1;

-- waitingCountQuery
select count(*)::integer as all, count(*) filter (where facility_id = $1::uuid)::integer as here
  from correction_report as report
  where not exists (select
  from listing_log
  where listing_log.report_id = report.id);

-- reportQuery
select *
  from "correction_report"
  where "id" = $1;

-- insertLogLineQuery
insert into "listing_log" ("facility_id", "report_id", "kind", "field", "previous_value", "replacement_value", "updated_by", "note", "undoes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict do nothing
  returning "id";

-- logQuery
select *
  from "listing_log"
  where "facility_id" = $1
  order by "id" desc
  limit $2;

-- logLineQuery
select *
  from "listing_log"
  where "id" = $1;

-- lastLogLineQuery
select max("id") as "last"
  from "listing_log";

-- standingQuery
select "line"."facility_id", "line"."kind", "line"."field", "line"."replacement_value", to_char(line.made_at at time zone 'utc', 'YYYY-MM-DD') as "day"
  from "listing_log" as "line" left join "listing_log" as "undoing" on "undoing"."undoes" = "line"."id"
  where "line"."kind" in ($1, $2) and "undoing"."id" is null
  order by "line"."id";

-- forgetOldQuery
delete
  from "snapshot"
  where "is_part" = $1 and "hash" not in (select "hash"
  from "snapshot"
  where "is_part" = $2
  order by "made_at" desc, "hash"
  limit $3) and "hash" not in (select "hash"
  from "current_snapshot");

-- insertFeedbackQuery
insert into page_feedback (path, language, helpful, note, danger) select $1, $2, $3, $4, $5::text[]
  where (select count(*)
  from page_feedback
  where day = current_date) < $6
  returning id;

-- forgetFeedbackQuery
delete
  from page_feedback
  where day < current_date - $1::int;

-- listFeedbackQuery
select id, to_char(day, 'YYYY-MM-DD') as day, path, language, helpful, note, danger
  from page_feedback
  order by id desc
  limit $1;

-- askQuery
insert into newsletter_reader as reader (email, language, confirm_hash, leave_code) select $1, $2, $3, $4
  where ( select count(*)
  from newsletter_reader
  where confirmed_on is null and asked_at > now() - interval '1 hour' ) < $5
  on conflict (email) do update
  set language = excluded.language, confirm_hash = excluded.confirm_hash, asked_at = now()
  where reader.confirmed_on is null and reader.asked_at < now() - interval '10 minutes'
  returning email;

-- confirmQuery
update newsletter_reader
  set confirmed_on = current_date, confirm_hash = null
  where confirm_hash = $1 and asked_at > now() - make_interval(days => $2::int)
  returning email;

-- leaveQuery
delete
  from newsletter_reader
  where leave_code = $1
  returning email;

-- forgetUnconfirmedQuery
delete
  from newsletter_reader
  where confirmed_on is null and asked_at < now() - make_interval(days => $1::int);

-- readersQuery
select email, leave_code as "leaveCode"
  from newsletter_reader
  where confirmed_on is not null and language = $1
  order by email;
