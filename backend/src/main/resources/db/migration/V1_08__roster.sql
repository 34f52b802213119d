create table shift (
    id             uuid primary key,
    team           text    not null,
    key            text    not null,
    member         text    not null,
    date           date    not null,
    start_time     time    not null,
    end_time       time    not null check (end_time > start_time),
    break_minutes  integer not null check (break_minutes >= 0),
    break_earliest time,
    break_latest   time,
    position       integer not null,
    version        integer not null,
    unique (team, key),
    foreign key (team, member) references team_member (team, key),
    check (break_minutes = 0 or (break_earliest is not null and break_latest is not null))
);

create index shift_date on shift (team, date);
create index shift_member on shift (team, member, date);
