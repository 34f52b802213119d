-- Meetings that come again, each meeting with its agenda and minutes, and who promised what by when.

-- When the team got to know a citizen; those who are here already are not new.
alter table citizen add column joined_on date;

create table meeting_series (
    id         uuid primary key,
    team       text    not null references team (key),
    kind       text    not null,
    title      text,
    citizen    text,
    date       date    not null,
    start_time time    not null,
    minutes    integer not null check (minutes between 5 and 480),
    site       text    not null,
    place      text,
    members    text[]  not null,
    rule       text    not null,
    ends_on    date,
    version    integer not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index meeting_series_team on meeting_series (team);

-- A meeting that somebody has touched. Those of a series that nobody has touched follow from the series.
create table meeting (
    id         uuid primary key,
    team       text    not null references team (key),
    series_id  uuid references meeting_series (id),
    of_date    date,
    kind       text    not null,
    title      text,
    citizen    text,
    date       date    not null,
    start_time time    not null,
    minutes    integer not null check (minutes between 5 and 480),
    site       text    not null,
    place      text,
    members    text[]  not null,
    state      text    not null,
    present    text[]  not null,
    ordering   text[]  not null,
    started_at timestamptz,
    ended_at   timestamptz,
    because    text,
    version    integer not null,
    unique (series_id, of_date),
    check ((series_id is null) = (of_date is null)),
    foreign key (team, citizen) references citizen (team, key)
);

create index meeting_team on meeting (team, date);

-- What a meeting takes up, and what came of it.
create table agenda_item (
    id          uuid primary key,
    team        text    not null references team (key),
    meeting_id  uuid    not null references meeting (id),
    position    integer not null,
    key         text    not null,
    kind        text    not null,
    text        text,
    citizen     text,
    need_id     uuid references relative_need (id),
    follow_up_id uuid,
    visits      integer,
    added_by    text,
    note        text,
    decision    text,
    plan        text,
    options     text,
    owner       text,
    due         date,
    outcome     text    not null,
    settled_at  timestamptz,
    settled_by  text,
    released_at timestamptz,
    released_by text,
    version     integer not null,
    unique (meeting_id, key),
    foreign key (team, citizen) references citizen (team, key)
);

create index agenda_item_team on agenda_item (team, kind, outcome);
create index agenda_item_need on agenda_item (need_id);

-- Who does what by when, decided at a meeting. What is about a relative's need stands with the need.
create table follow_up (
    id         uuid primary key,
    team       text        not null references team (key),
    meeting_id uuid        not null references meeting (id),
    what       text        not null,
    owner      text        not null,
    due        date        not null,
    citizen    text,
    made_at    timestamptz not null,
    made_by    text        not null,
    done_at    timestamptz,
    done_by    text,
    outcome    text,
    version    integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index follow_up_open on follow_up (team, owner) where done_at is null;
