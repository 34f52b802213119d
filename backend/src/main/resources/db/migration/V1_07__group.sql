create table group_activity (
    id             uuid primary key,
    team           text             not null references team (key),
    key            text             not null,
    date           date             not null,
    task           text             not null,
    name           text             not null,
    latitude       double precision not null,
    longitude      double precision not null,
    earliest_start time             not null,
    latest_start   time             not null check (latest_start >= earliest_start),
    minutes        integer          not null check (minutes between 1 and 1440),
    staff          integer          not null check (staff in (1, 2)),
    competences    text[]           not null,
    min_citizens   integer          not null,
    max_citizens   integer          not null check (max_citizens >= min_citizens),
    wishing        text[]           not null,
    replaces       text[]           not null,
    position       integer          not null,
    version        integer          not null,
    unique (team, key)
);

create index group_activity_date on group_activity (team, date);
