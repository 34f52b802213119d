-- What a team can offer. An offer is read and written whole, so what it is lies in one cell; its id and state, by which
-- others name and find it, lie beside it. Never deleted: somebody may have been given it.
create table offer (
    id                uuid        primary key,
    team              text        not null references team (key),
    key               text        not null,
    state             text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    description       jsonb       not null,
    withdrawn_because text,
    changed_at        timestamptz not null,
    changed_by        text        not null,
    version           integer     not null,
    unique (team, key)
);

-- Those around the team: what they know of it, and when somebody visits them next.
create table partner (
    id             uuid    primary key,
    team           text    not null references team (key),
    name           text    not null,
    kind           text    not null,
    stance         text    not null,
    knows_of_us    text,
    in_it_for_them text,
    talk_to        text,
    every_weeks    integer check (every_weeks between 1 and 520),
    next_visit     date,
    version        integer not null
);

create index partner_team on partner (team);

create table partner_visit (
    id      uuid        primary key,
    partner uuid        not null references partner (id),
    date    date        not null,
    who     text        not null,
    what    text        not null,
    at      timestamptz not null
);

create index partner_visit_partner on partner_visit (partner);
