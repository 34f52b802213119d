-- Calls to and talks with relatives, planned as work; each has its visit.
create table relative_talk (
    id           uuid primary key,
    team         text        not null references team (key),
    need_id      uuid references relative_need (id),
    relative_id  uuid        not null references relative (id),
    citizen      text        not null,
    kind         text        not null,
    place        text        not null,
    date         date        not null,
    from_time    time        not null,
    to_time      time        not null check (to_time >= from_time),
    minutes      integer     not null check (minutes between 5 and 240),
    member       text,
    language     text,
    interpreter  text        not null,
    note         text,
    visit        text        not null,
    state        text        not null,
    planned_at   timestamptz not null,
    planned_by   text        not null,
    ended_at     timestamptz,
    ended_by     text,
    version      integer     not null,
    unique (team, visit),
    foreign key (team, citizen) references citizen (team, key)
);

create index relative_talk_team on relative_talk (team, date);
create index relative_talk_relative on relative_talk (relative_id);
