create table citizen (
    id                uuid primary key,
    team              text             not null references team (key),
    key               text             not null,
    name              text             not null,
    address           text,
    latitude          double precision not null,
    longitude         double precision not null,
    languages         text[]           not null,
    contact_person    text,
    preferred_members text[]           not null,
    excluded_members  text[]           not null,
    carer_gender      text,
    important_to_me   text,
    position          integer          not null,
    version           integer          not null,
    unique (team, key)
);

-- How many visits each member has made in the 14 days before the team's data was read.
create table citizen_history (
    citizen_id uuid    not null references citizen (id) on delete cascade,
    member     text    not null,
    visits     integer not null check (visits >= 0),
    primary key (citizen_id, member)
);
