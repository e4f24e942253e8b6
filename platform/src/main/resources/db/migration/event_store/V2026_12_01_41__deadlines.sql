-- When something has to be looked at again; written with the facts it follows from, taken up and
-- away by db-scheduler (its columns), by whichever node is first. The names sort by bytes, so that
-- all rows about one thing stand together.
create table event_store.deadline (
    task_name text collate "C" not null,
    task_instance text collate "C" not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index deadline_due on event_store.deadline (execution_time) where not picked;
create index deadline_heartbeat on event_store.deadline (last_heartbeat) where picked;
grant update, delete on event_store.deadline to beistand_app;
