#!/usr/bin/env bash
# Prepares an empty PostgreSQL server for Beistand: the two roles and the database. Run by the
# container of PostgreSQL on its first start, or by hand as its superuser with the same settings.
set -euo pipefail

owner=$(cat "$BEISTAND_OWNER_PASSWORD_FILE")
app=$(cat "$BEISTAND_APP_PASSWORD_FILE")

psql -v ON_ERROR_STOP=1 -v owner="$owner" -v app="$app" -v database="$BEISTAND_DATABASE" \
    --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role beistand_owner login password :'owner';
create role beistand_app login password :'app';
create database :"database" owner beistand_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to beistand_app;
SQL
