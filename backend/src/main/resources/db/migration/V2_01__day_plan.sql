-- The plan of a team's day. version is what people see; lock guards against two writers at once.
create table day_plan (
    id              uuid        primary key,
    team            text        not null references team (key),
    date            date        not null,
    version         integer     not null check (version >= 1),
    lock            integer     not null,
    status          text        not null check (status in ('DRAFT', 'PUBLISHED')),
    published_at    timestamptz,
    last_changed_at timestamptz not null,
    unique (team, date),
    check ((status = 'PUBLISHED') = (published_at is not null))
);

-- One person's part in a visit or group; without a shift it is left out.
-- Times in seconds from midnight of the date, so that the two days with a clock change are right.
create table day_plan_stop (
    id             uuid    primary key,
    day_plan_id    uuid    not null references day_plan (id) on delete cascade,
    visit          text    not null,
    seat           integer not null check (seat >= 1),
    shift          text,
    position       integer check (position >= 1),
    planned_start  integer,
    decision       text check (decision in ('MOVED', 'START_AT', 'PINNED', 'TAKEN_OFF')),
    decided_start  integer,
    decided_by     text,
    decided_at     timestamptz,
    known_breaks   jsonb   not null,
    unique (day_plan_id, visit, seat),
    unique (day_plan_id, shift, position) deferrable initially deferred,
    check ((shift is null) = (position is null)),
    check ((decision is null) = (decided_by is null)),
    check (decision is null or (decision = 'TAKEN_OFF') = (shift is null))
);

create table day_plan_taking_part (
    day_plan_id uuid not null references day_plan (id) on delete cascade,
    group_key   text not null,
    citizen     text not null,
    primary key (day_plan_id, group_key, citizen)
);

-- What the members were told when the plan was last published.
create table day_plan_told (
    day_plan_id  uuid    not null references day_plan (id) on delete cascade,
    visit        text    not null,
    seat         integer not null,
    member       text    not null,
    shift        text    not null,
    start_second integer not null,
    task         text    not null,
    citizen      text,
    primary key (day_plan_id, visit, seat)
);

-- Everything that was done to a plan, and how to take it back. Rows are added and never changed.
create table day_plan_change (
    id          uuid        primary key,
    day_plan_id uuid        not null references day_plan (id) on delete cascade,
    number      integer     not null,
    version     integer     not null,
    at          timestamptz not null,
    who         text,
    type        text        not null,
    visit       text,
    details     jsonb       not null,
    earlier     jsonb       not null,
    undoes      uuid unique references day_plan_change (id),
    solve       uuid,
    unique (day_plan_id, number)
);

-- A better plan for a day that the members have been told of.
create table day_plan_proposal (
    id           uuid        primary key,
    lock         integer     not null,
    day_plan_id  uuid        not null references day_plan (id) on delete cascade,
    created_at   timestamptz not null,
    cause        text        not null,
    details      jsonb       not null,
    state        text        not null check (state in ('COMPUTING', 'OPEN', 'ACCEPTED', 'REJECTED', 'OUTDATED')),
    base_version integer,
    target       jsonb,
    changes      jsonb       not null,
    figures      jsonb       not null,
    answered_at  timestamptz,
    answered_by  text
);

create index day_plan_proposal_day on day_plan_proposal (day_plan_id, created_at);
