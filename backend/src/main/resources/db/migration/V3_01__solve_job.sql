-- A solve that a person or an area asked for. Only its latest attempt may write.
create table solve_job (
    id           uuid primary key,
    number       bigint generated always as identity,
    kind         text        not null,
    key          text        not null,
    payload      jsonb       not null,
    status       text        not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    limit_ms     bigint      not null check (limit_ms > 0),
    used_ms      bigint      not null default 0,
    stop_asked   boolean     not null default false,
    attempt      integer     not null default 0,
    deaths       integer     not null default 0,
    figures      jsonb       not null default '[]',
    best         jsonb,
    failure_code text,
    queued_at    timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz,
    check ((ended_at is null) = (status in ('QUEUED', 'RUNNING')))
);

create unique index solve_job_one_at_a_time on solve_job (kind, key) where status in ('QUEUED', 'RUNNING');
create index solve_job_latest on solve_job (kind, key, number);
create index solve_job_ended on solve_job (ended_at);

-- Who runs what and until when; layout as db-scheduler asks for.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
