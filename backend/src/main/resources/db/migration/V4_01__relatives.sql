-- Relatives as people of their own: near several citizens or one, with consents, needs and what they told.

-- Who guides relatives; reads, and sees what a relative has said in confidence.
alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('MEMBER', 'FACILITATOR', 'ADVISOR'));

alter table relative
    add column phone       text,
    add column mail        text,
    add column languages   text[]      not null default '{}',
    add column situation   text,
    add column network     text,
    add column interpreter boolean     not null default false,
    add column created_at  timestamptz not null default now(),
    add column merged_into uuid references relative (id),
    add column merged_at   timestamptz,
    add column merged_by   text,
    add constraint relative_merged check ((merged_into is null) = (merged_at is null));

-- What a relative is to a citizen. An ended relation stays, so that it can be told of.
create table relation (
    relative_id    uuid        not null references relative (id),
    team           text        not null,
    citizen        text        not null,
    kind           text        not null,
    tasks          text[]      not null,
    contact_person text,
    since          timestamptz not null,
    ended_at       timestamptz,
    ended_by       text,
    primary key (relative_id, citizen),
    foreign key (team, citizen) references citizen (team, key)
);

create index relation_citizen on relation (team, citizen);

insert into relation (relative_id, team, citizen, kind, tasks, since)
select id, team, citizen, 'OTHER', '{}', created_at from relative;

-- What the team's file calls a relative, so that a corrected name and a merged double are still met there.
create table relative_in_file (
    relative_id uuid not null references relative (id),
    citizen     text not null,
    name        text not null,
    primary key (relative_id, citizen, name)
);

insert into relative_in_file (relative_id, citizen, name) select id, citizen, name from relative;

alter table relative drop column citizen;

create index relative_team on relative (team);

-- When a relative can be reached.
create table reachable_hours (
    relative_id uuid    not null references relative (id),
    position    integer not null,
    day         text    not null,
    from_time   time    not null,
    to_time     time    not null check (to_time > from_time),
    primary key (relative_id, position)
);

-- That a citizen has nobody: from when until when, and who said so.
create table no_network (
    id        uuid primary key,
    team      text        not null,
    citizen   text        not null,
    set_at    timestamptz not null,
    set_by    text        not null,
    unset_at  timestamptz,
    unset_by  text,
    version   integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create unique index no_network_standing on no_network (team, citizen) where unset_at is null;

-- What a citizen lets a relative see, topic by topic. A consent is withdrawn, never deleted.
create table consent (
    id           uuid primary key,
    team         text        not null,
    relative_id  uuid        not null references relative (id),
    citizen      text        not null,
    topic        text        not null,
    given_on     date        not null,
    noted_at     timestamptz not null,
    noted_by     text        not null,
    ended_on     date check (ended_on >= given_on),
    ended_at     timestamptz,
    ended_by     text,
    ending       text,
    version      integer     not null,
    check ((ended_on is null) = (ending is null)),
    foreign key (team, citizen) references citizen (team, key)
);

create unique index consent_standing on consent (relative_id, citizen, topic) where ended_on is null;

-- What relatives need, and what came of it.
create table relative_need (
    id          uuid primary key,
    team        text        not null references team (key),
    citizen     text,
    relative_id uuid references relative (id),
    kind        text        not null,
    urgency     text        not null,
    state       text        not null,
    flagged_at  timestamptz not null,
    owner       text,
    due         date,
    version     integer     not null,
    foreign key (team, citizen) references citizen (team, key),
    check (relative_id is null or citizen is not null)
);

create index relative_need_team on relative_need (team, state);
create index relative_need_relative on relative_need (relative_id);

-- What each member saw.
create table need_signal (
    need_id       uuid        not null references relative_need (id),
    position      integer     not null,
    id            uuid        not null unique,
    at            timestamptz not null,
    username      text        not null,
    name          text        not null,
    urgency       text        not null,
    note          text,
    confidential  boolean     not null,
    taken_back_at timestamptz,
    primary key (need_id, position)
);

create table need_step (
    need_id  uuid        not null references relative_need (id),
    position integer     not null,
    state    text        not null,
    at       timestamptz not null,
    name     text        not null,
    decision text,
    owner    text,
    due      date,
    primary key (need_id, position)
);

-- Nothing disappears unanswered.
create function refuse_need_deletion() returns trigger language plpgsql as $$
begin
    raise exception 'What a relative needs is answered and closed, never deleted.';
end
$$;

create trigger relative_need_kept before delete on relative_need for each row execute function refuse_need_deletion();
create trigger need_signal_kept before delete on need_signal for each row execute function refuse_need_deletion();
create trigger need_step_kept before delete on need_step for each row execute function refuse_need_deletion();

-- That somebody spoke with a relative.
create table relative_contact (
    id          uuid primary key,
    team        text        not null,
    relative_id uuid        not null references relative (id),
    how         text        not null,
    date        date        not null,
    noted_at    timestamptz not null,
    noted_by    text        not null,
    version     integer     not null
);

create index relative_contact_relative on relative_contact (relative_id, date);
