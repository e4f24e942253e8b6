-- Points into the log: what was settled about which worker's load.
create table read_model.caseload_workload_a (
    position bigint primary key,
    worker uuid not null
);
create index caseload_workload_a_worker on read_model.caseload_workload_a (worker);
create table read_model.caseload_workload_b (like read_model.caseload_workload_a including all);
