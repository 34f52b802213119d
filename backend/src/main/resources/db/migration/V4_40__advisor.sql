-- What members ask of their relatives' advisor, and when they meet about it. Never deleted.
create table advisor_request (
    id           uuid        primary key,
    team         text        not null references team (key),
    kind         text        not null,
    words        text        not null,
    citizen      text,
    asked_by     text        not null,
    asked_name   text        not null,
    asked_at     timestamptz not null,
    state        text        not null,
    advisor_name text,
    date         date,
    start_time   time,
    minutes      integer check (minutes between 5 and 480),
    place        text,
    outcome      text,
    ended_at     timestamptz,
    version      integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index advisor_request_team on advisor_request (team);
