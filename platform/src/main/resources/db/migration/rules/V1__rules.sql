-- Rules over sets rest on exclusion constraints, which need equality on scalars.
create extension if not exists btree_gist with schema public;
