-- Someone near to a citizen. More about them is the relatives' own part of Samvagt.
create table relative (
    id      uuid primary key,
    team    text    not null,
    citizen text    not null,
    name    text    not null,
    version integer not null,
    unique (team, citizen, name),
    foreign key (team, citizen) references citizen (team, key)
);

-- When a citizen is not to be alone because the relative is away.
create table respite (
    id          uuid primary key,
    team        text    not null,
    citizen     text    not null,
    relative_id uuid references relative (id),
    date        date    not null,
    from_time   time    not null,
    to_time     time    not null check (to_time > from_time),
    position    integer not null,
    version     integer not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index respite_date on respite (team, date);
