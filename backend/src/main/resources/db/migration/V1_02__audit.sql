-- Who saw and changed what. Rows are added and never changed; subjects are ids, never names.
create table audit_entry (
    id       uuid primary key,
    at       timestamptz not null,
    who      text        not null,
    action   text        not null,
    what     text        not null,
    team     text,
    subjects text[]      not null,
    reason   text
);

create index audit_entry_team on audit_entry (team, at);
create index audit_entry_subjects on audit_entry using gin (subjects);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only ever added to.';
end
$$;

create trigger audit_entry_append_only
    before update or delete on audit_entry
    for each row execute function refuse_audit_change();
