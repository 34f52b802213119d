-- What matters to a team: how much each wish counts, 0 to 100, and who changed it.
create table team_wish_book (
    team    text    primary key references team (key),
    edition integer not null,
    version integer not null
);

create table team_wish (
    team     text    not null references team_wish_book (team) on delete cascade,
    question text    not null,
    value    integer not null check (value between 0 and 100),
    primary key (team, question)
);

create table team_wish_change (
    id    uuid        primary key,
    team  text        not null references team (key),
    at    timestamptz not null,
    who   text        not null,
    moves jsonb       not null
);

create index team_wish_change_team on team_wish_change (team, at);
