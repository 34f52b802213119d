-- A member's secret calendar address. Of the secret only a hash is kept.
create table calendar_feed (
    id         uuid        primary key,
    version    integer     not null,
    team       text        not null references team (key),
    member     text        not null,
    salt       bytea       not null,
    token_hash bytea       not null unique,
    since      timestamptz not null,
    unique (team, member)
);

-- What the secrets are made from where no setting names it; one row.
create table calendar_key (
    one boolean primary key check (one),
    key bytea   not null
);
