-- Everywhere: id is ours and never leaves the database; key is the id in the team's own files.
-- Other areas name a team, a member, a citizen or a visit by key.
create table team (
    id             uuid primary key,
    key            text             not null unique,
    name           text             not null,
    base_latitude  double precision not null,
    base_longitude double precision not null,
    version        integer          not null
);

create table team_member (
    id             uuid primary key,
    team           text    not null references team (key),
    key            text    not null,
    name           text    not null,
    profession     text    not null,
    competences    text[]  not null,
    languages      text[]  not null,
    travel_mode    text    not null,
    gender         text,
    weekly_hours   double precision check (weekly_hours between 0 and 168),
    home_latitude  double precision,
    home_longitude double precision,
    supervisor     text,
    position       integer not null,
    version        integer not null,
    unique (team, key),
    check ((home_latitude is null) = (home_longitude is null))
);

create table absence (
    id          uuid primary key,
    team        text        not null,
    member      text        not null,
    date        date        not null,
    reason      text,
    reported_by text        not null,
    reported_at timestamptz not null,
    version     integer     not null,
    unique (team, member, date),
    foreign key (team, member) references team_member (team, key)
);
