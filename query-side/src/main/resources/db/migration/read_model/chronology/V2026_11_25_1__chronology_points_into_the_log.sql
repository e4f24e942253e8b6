-- The facts stay in the log and are read there by position (decision 0030).
alter table read_model.chronology_entry_a
    drop column version, drop column name, drop column revision, drop column recorded_at,
    drop column payload, drop column metadata;
alter table read_model.chronology_entry_b
    drop column version, drop column name, drop column revision, drop column recorded_at,
    drop column payload, drop column metadata;
