-- Travel times that the team knows better than the estimate; from and to are citizens, groups or base.
create table known_travel_time (
    team       text             not null references team (key),
    from_place text             not null,
    to_place   text             not null,
    mode       text             not null,
    minutes    double precision not null check (minutes between 0 and 1440),
    primary key (team, from_place, to_place, mode)
);
