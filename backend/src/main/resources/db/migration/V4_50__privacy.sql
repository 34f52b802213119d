-- Deleting by rule, forgetting on request, correcting by hand.

-- What the one was who did it; null before this was noted.
alter table audit_entry add column role text;

-- When somebody was forgotten; the row stays so that the history does.
alter table citizen add column erased_at timestamptz;
alter table relative add column erased_at timestamptz;

-- What the team's files tell wrongly of a citizen: corrected by hand until the file tells something else.
create table citizen_correction (
    citizen_id uuid        not null references citizen (id),
    position   integer     not null,
    field      text        not null,
    in_file    text,
    value      text,
    at         timestamptz not null,
    name       text        not null,
    ended_at   timestamptz,
    primary key (citizen_id, position)
);

-- What is otherwise never deleted may go on purpose: where the transaction says until when (samvagt.delete_before),
-- and the row was done with before that.
create function may_go(done_at timestamptz) returns boolean language sql stable as $$
    select coalesce(done_at < nullif(current_setting('samvagt.delete_before', true), '')::timestamptz, false)
$$;

create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and may_go(old.at) then
        return old;
    end if;
    raise exception 'The audit log is only ever added to.';
end
$$;

create or replace function refuse_need_deletion() returns trigger language plpgsql as $$
declare
    need uuid := (to_jsonb(old) ->> case tg_table_name when 'relative_need' then 'id' else 'need_id' end)::uuid;
    done timestamptz;
begin
    select greatest(n.flagged_at, (select max(s.at) from need_step s where s.need_id = n.id),
                    (select max(s.at) from need_signal s where s.need_id = n.id))
        into done from relative_need n where n.id = need and n.state = 'CLOSED';
    if may_go(done) then
        return old;
    end if;
    raise exception 'What a relative needs is answered and closed, never deleted.';
end
$$;

create or replace function refuse_handover_change() returns trigger language plpgsql as $$
declare
    note uuid := (to_jsonb(old) ->> case tg_table_name when 'handover' then 'id' else 'handover_id' end)::uuid;
begin
    if tg_op = 'DELETE' and may_go((select h.closed_at from handover h where h.id = note)) then
        return old;
    end if;
    raise exception 'What was handed over stays as it was written.';
end
$$;

-- A need that has gone by rule is no longer named by what came of it.
alter table offer_given drop constraint offer_given_need_id_fkey;
alter table offer_given add constraint offer_given_need_id_fkey
    foreign key (need_id) references relative_need (id) on delete set null;
alter table relative_talk drop constraint relative_talk_need_id_fkey;
alter table relative_talk add constraint relative_talk_need_id_fkey
    foreign key (need_id) references relative_need (id) on delete set null;
alter table agenda_item drop constraint agenda_item_need_id_fkey;
alter table agenda_item add constraint agenda_item_need_id_fkey
    foreign key (need_id) references relative_need (id) on delete set null;
