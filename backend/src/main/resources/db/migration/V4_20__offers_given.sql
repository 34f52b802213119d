-- Offers that a relative was told of, and how that went. Nothing is deleted.
create table offer_given (
    id           uuid primary key,
    team         text        not null references team (key),
    need_id      uuid references relative_need (id),
    relative_id  uuid        not null references relative (id),
    citizen      text        not null,
    offer        text        not null,
    title        text        not null,
    state        text        not null,
    seated       boolean     not null,
    suggested_at timestamptz not null,
    ask_again_on date,
    version      integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index offer_given_team on offer_given (team, state);
create index offer_given_relative on offer_given (relative_id);

create table offer_given_step (
    given_id uuid        not null references offer_given (id),
    position integer     not null,
    state    text        not null,
    at       timestamptz not null,
    name     text        not null,
    word     text,
    primary key (given_id, position)
);

-- That somebody is with the citizen while the relative is at one session.
create table session_cover (
    id             uuid primary key,
    team           text        not null,
    given_id       uuid        not null references offer_given (id),
    citizen        text        not null,
    date           date        not null,
    from_time      time        not null,
    to_time        time        not null check (to_time > from_time),
    session_start  time        not null,
    session_end    time        not null,
    group_key      text,
    visits         text[]      not null,
    confirmed_at   timestamptz not null,
    confirmed_by   text        not null,
    called_off_at  timestamptz,
    called_off_by  text,
    version        integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create unique index session_cover_standing on session_cover (given_id, date, from_time) where called_off_at is null;
create index session_cover_team on session_cover (team, date);

alter table respite add column cover_id uuid references session_cover (id);

alter table visit add column called_off boolean not null default false;

-- Citizens who were asked to a group beside those of the team's file.
alter table group_activity add column joined text[] not null default '{}';
