-- What to do at a citizen's when it is bad, and whom to ring. Whom of the relatives to ring is asked of the consents.
create table crisis_card (
    id         uuid primary key,
    team       text        not null,
    citizen    text        not null,
    signs      text,
    changed_at timestamptz not null,
    changed_by text        not null,
    version    integer     not null,
    unique (team, citizen),
    foreign key (team, citizen) references citizen (team, key)
);

create table crisis_step (
    card_id  uuid    not null references crisis_card (id) on delete cascade,
    position integer not null,
    step     text    not null,
    primary key (card_id, position)
);

create table crisis_call (
    card_id  uuid    not null references crisis_card (id) on delete cascade,
    position integer not null,
    name     text    not null,
    phone    text    not null,
    at_times text,
    primary key (card_id, position)
);

-- The telephone that one of the team carries.
create table duty_phone (
    team      text primary key references team (key),
    number    text    not null,
    from_time time    not null,
    to_time   time    not null check (to_time > from_time),
    version   integer not null
);
