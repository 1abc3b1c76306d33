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
insert into "reject" ("edition_id", "sheet", "row", "reason", "given")
  values ($1, $2, $3, $4, $5);

-- latestEditionQuery
select max("id") as "id"
  from "edition"
  where "source" = $1;

-- forgetRejectsQuery
delete
  from "reject"
  where "edition_id" = $1;

-- countRejectsQuery
update "edition"
  set "rejected" = $1
  where "id" = $2;

-- hasCubeQuery
select name
  from pg_available_extensions
  where name = 'cube';

-- addPlacesQuery
insert into place_next select id, ordinal, lat, lon, cube(spot), house
  from jsonb_to_recordset($1::jsonb) as row ( id uuid, ordinal integer, lat float8, lon float8, spot float8[], house text );

-- addRecordsQuery
insert into place_record_next select id, record
  from jsonb_to_recordset($1::jsonb) as row (id uuid, record jsonb);

-- addPhonesQuery
insert into place_phone_next select digits, ordinal
  from jsonb_to_recordset($1::jsonb) as row (digits text, ordinal integer);

-- addWordsQuery
insert into place_word_next select $1::integer + place - 1, each ->> 'word', decode(each ->> 'hex', 'hex')
  from jsonb_array_elements($2::jsonb) with ordinality as list (each, place);

-- addCodeQuery
insert into place_code_next
  values ($1, $2, $3);

-- addColumnQuery
insert into place_column_next
  values ($1, $2);

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

-- placeWordsQuery
select word
  from place_word
  order by number;

-- placeCodesQuery
select bits
  from place_code
  order by number;

-- placeColumnQuery
select bytes
  from place_column
  where name = $1;

-- wordHoldersQuery
select number, holders
  from place_word
  where number = any($1::integer[])
  order by number;

-- spotsQuery
select ordinal, id, lat, lon
  from place
  where ordinal = any($1::integer[]);

-- nearestQuery
select ordinal, id, lat, lon
  from place
  where spot is not null
  order by spot <-> cube($1::float8[])
  limit $2;

-- pointlessQuery
select ordinal, id, lat, lon
  from place
  where spot is null
  order by ordinal;

-- atHouseQuery
select place.ordinal, told ->> 'street1' as street1, told ->> 'street2' as street2, told ->> 'city' as city, told ->> 'state' as state, told ->> 'zip' as zip
  from place left join place_record using (id) left join facility using (id) cross join lateral coalesce(place_record.record, facility.record) as told
  where place.house = $1;

-- atPhoneQuery
select ordinal
  from place_phone
  where digits >= $1 and digits < $2 union select ordinal
  from place_phone
  where reverse(digits) collate "C" >= $3 and reverse(digits) collate "C" < $4;

-- lockImportsQuery
select pg_advisory_xact_lock(hashtext('stepdown import'));

-- countFacilitiesQuery
select count(*) as "number"
  from "facility"
  where "source" = $1;

-- markQuery
insert into pg_temp.incoming select id::uuid, fingerprint
  from unnest(string_to_array($1, chr(10)), string_to_array($2, chr(10))) as line (id, fingerprint);

-- compareQuery
with noted as ( insert into pg_temp.difference select coalesce(incoming.id, held.id), case when held.id is null then 'added' when incoming.id is null then 'removed' else 'changed' end
  from pg_temp.incoming
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

-- differingQuery
select id
  from pg_temp.difference
  where kind <> 'removed';

-- upsertQuery
insert into facility (id, source, edition, fingerprint, record) select id::uuid, $1, $2, fingerprint, record::jsonb
  from unnest( string_to_array($3, chr(10)), string_to_array($4, chr(10)), string_to_array($5, chr(10)) ) as line (id, fingerprint, record)
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
