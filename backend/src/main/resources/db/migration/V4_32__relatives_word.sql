-- What relatives themselves ask, write and answer.

-- Who has taken a need that a relative called about, and when its relative was asked how it went.
alter table relative_need
    add column taken_by   text,
    add column taken_name text,
    add column taken_at   timestamptz,
    add column pulse_at   timestamptz;

-- The contact book: between one relative and the team, about one citizen. What is written stays.
create table book_message (
    id            uuid primary key,
    team          text        not null,
    relative_id   uuid        not null references relative (id),
    citizen       text        not null,
    at            timestamptz not null,
    from_relative boolean     not null,
    name          text        not null,
    message       text        not null,
    read_at       timestamptz,
    read_by       text,
    version       integer     not null,
    foreign key (team, citizen) references citizen (team, key)
);

create index book_message_thread on book_message (relative_id, citizen, at);
create index book_message_unread on book_message (team) where read_at is null and from_relative;

-- How relatives found the answer to a need. Not of which need, not by whom, not about whom: there is nobody to blame.
create table pulse_answer (
    id     uuid primary key,
    team   text not null references team (key),
    month  date not null check (extract(day from month) = 1),
    heard  text not null,
    helped text not null,
    words  text
);

create index pulse_answer_team on pulse_answer (team, month);

create function refuse_pulse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What relatives answer stays as they said it.';
end
$$;

create trigger pulse_answer_kept before update or delete on pulse_answer
    for each row execute function refuse_pulse_change();
