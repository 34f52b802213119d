-- The relatives' own page.

-- Which relatives the team has opened a page for, and how they like to read it.
create table portal_guest (
    relative_id uuid primary key references relative (id),
    team        text        not null references team (key),
    demo        boolean     not null default false,
    opened_at   timestamptz not null,
    opened_by   text        not null,
    closed_at   timestamptz,
    language    text,
    large_text  boolean     not null default false,
    seen_at     timestamptz,
    version     integer     not null
);

-- Links and codes that let a relative in once. Only a hash is kept.
create table portal_key (
    id          uuid primary key,
    team        text        not null,
    relative_id uuid        not null references relative (id),
    kind        text        not null,
    hash        bytea       not null unique,
    made_at     timestamptz not null,
    made_by     text        not null,
    expires_at  timestamptz not null check (expires_at > made_at),
    used_at     timestamptz,
    revoked_at  timestamptz
);

create index portal_key_relative on portal_key (relative_id);
