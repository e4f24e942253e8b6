-- The facts stay in the log and are read there by position (decision 0030).
alter table read_model.casefile_fact_a
    drop column name, drop column revision, drop column recorded_at, drop column payload;
alter table read_model.casefile_fact_b
    drop column name, drop column revision, drop column recorded_at, drop column payload;
