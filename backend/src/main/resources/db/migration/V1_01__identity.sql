-- People who sign in. A username is written in lower case.
create table account (
    id            uuid primary key,
    username      text        not null unique check (username = lower(username)),
    password_hash text        not null,
    display_name  text        not null,
    role          text        not null check (role in ('MEMBER', 'FACILITATOR')),
    demo          boolean     not null default false,
    version       integer     not null
);

-- Which teams a person belongs to, and as which of its members; empty for one who serves the team.
create table membership (
    account_id uuid not null references account (id) on delete cascade,
    team       text not null,
    member     text,
    primary key (account_id, team)
);

create index membership_team on membership (team);

-- Sign-ins, kept here so that a restart signs nobody out. Layout as Spring Session asks for.
create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
