-- Conditions compare texts in the lower case of Unicode, which PostgreSQL makes with ICU, whatever the locale of the database.

do $$
begin
  if to_regcollation('"und-x-icu"') is null then
    raise exception 'Retivo compares texts with the collation "und-x-icu", which this PostgreSQL does not have'
      using hint = 'Use a PostgreSQL that was built with ICU (the usual packages are) and a database in UTF8.';
  end if;
end $$;
