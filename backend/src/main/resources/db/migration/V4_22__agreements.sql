-- Minutes of a talk about who does what.
create table agreement_minutes (
    id          uuid primary key,
    team        text        not null references team (key),
    citizen     text        not null,
    relative_id uuid references relative (id),
    held_on     date        not null,
    present     text,
    agreed      text,
    plan        text,
    options     text,
    written_at  timestamptz not null,
    written_by  text        not null,
    version     integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index agreement_minutes_citizen on agreement_minutes (team, citizen);

-- Who does what: the team, a relative, the citizen, a volunteer.
create table agreement (
    id           uuid primary key,
    team         text        not null references team (key),
    citizen      text        not null,
    party        text        not null,
    relative_id  uuid references relative (id),
    who          text,
    task         text        not null,
    effect       text        not null,
    helps        text[]      not null,
    first        date        not null,
    last         date check (last >= first),
    rule         text        not null,
    from_time    time,
    to_time      time,
    note         text,
    minutes_id   uuid references agreement_minutes (id),
    state        text        not null,
    counts_from  date,
    stopped_from date,
    version      integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index agreement_team on agreement (team, state);
create index agreement_citizen on agreement (team, citizen);

create table agreement_step (
    agreement_id uuid        not null references agreement (id),
    position     integer     not null,
    state        text        not null,
    at           timestamptz not null,
    name         text        not null,
    reason       text,
    primary key (agreement_id, position)
);

-- Days on which the one who does it cannot.
create table agreement_day_off (
    agreement_id uuid        not null references agreement (id),
    date         date        not null,
    at           timestamptz not null,
    name         text        not null,
    reason       text,
    primary key (agreement_id, date)
);
