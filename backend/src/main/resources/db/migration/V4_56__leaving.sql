-- Members who leave, and who are made nameless when their time is up.

-- The last working day, and when nothing was left that tells who it was; null while nobody has told of either.
alter table team_member add column last_day date, add column erased_at timestamptz;

-- The last day on which somebody belongs to the team; null without an end.
alter table membership add column last_day date;

-- An entry stays as it was written, but for the username of one who is made nameless: the transaction says whose
-- (samvagt.nameless), and what takes its place begins with former.
create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and may_go(old.at) then
        return old;
    end if;
    if tg_op = 'UPDATE'
        and old.who = any (string_to_array(current_setting('samvagt.nameless', true), ','))
        and new.who like 'former:%'
        and to_jsonb(new) - 'who' = to_jsonb(old) - 'who' then
        return new;
    end if;
    raise exception 'The audit log is only ever added to.';
end
$$;
