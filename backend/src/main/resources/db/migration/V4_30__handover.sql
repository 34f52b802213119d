-- What the next one who comes to a citizen must know. Wordings are added, never changed; a note is closed, not deleted.
create table handover (
    id        uuid primary key,
    team      text        not null,
    citizen   text        not null,
    closed_at timestamptz,
    closed_by text,
    because   text,
    version   integer     not null,
    foreign key (team, citizen) references citizen (team, key),
    check ((closed_at is null) = (closed_by is null))
);

create index handover_open on handover (team, citizen) where closed_at is null;

create table handover_wording (
    handover_id uuid        not null references handover (id),
    position    integer     not null,
    at          timestamptz not null,
    name        text        not null,
    note        text        not null,
    must_read   boolean     not null,
    for_meeting boolean     not null,
    primary key (handover_id, position)
);

-- Who has read which wording.
create table handover_reading (
    handover_id uuid        not null references handover (id),
    wording     integer     not null,
    member      text        not null,
    name        text        not null,
    at          timestamptz not null,
    primary key (handover_id, wording, member)
);

create function refuse_handover_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was handed over stays as it was written.';
end
$$;

create trigger handover_kept before delete on handover for each row execute function refuse_handover_change();
create trigger handover_wording_kept before update or delete on handover_wording
    for each row execute function refuse_handover_change();
create trigger handover_reading_kept before update or delete on handover_reading
    for each row execute function refuse_handover_change();
