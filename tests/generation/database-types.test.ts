import { describe, expect, it } from 'vitest'
import { databaseFile, introspect } from '#scripts/generators/database.ts'

const migration = (name: string, sql: string) => ({ name, sql, sha256: name })

describe('generated/db.ts', () => {
  it('says of each column what is read, what is inserted and what is set', async () => {
    const columns = await introspect([
      migration(
        'zoo/0001-animals',
        `create schema zoo;
        create type zoo.mood as enum ('calm', 'wild');
        create table zoo.animals (
          id uuid primary key,
          position bigint generated always as identity,
          weight numeric,
          price numeric not null,
          mood zoo.mood not null default 'calm',
          tags text[] not null default '{}',
          moods zoo.mood[],
          notes jsonb not null,
          seen_at timestamptz not null default now(),
          born_on date,
          photo bytea,
          loud boolean generated always as (true) stored
        );`,
      ),
    ])
    const text = databaseFile(columns)
    const typeOf = (column: string) => new RegExp(`^ {2}${column}: (.*)$`, 'm').exec(text)?.[1]
    expect(text).toContain("'zoo.animals': ZooAnimals")
    expect(typeOf('id')).toBe('string')
    expect(typeOf('position')).toBe('GeneratedAlways<number>')
    expect(typeOf('weight')).toBe(
      'ColumnType<string | null, string | number | null | undefined, string | number | null>',
    )
    expect(typeOf('price')).toBe('ColumnType<string, string | number, string | number>')
    expect(typeOf('mood')).toBe("Generated<'calm' | 'wild'>")
    expect(typeOf('tags')).toBe('Generated<(string)[]>')
    expect(typeOf('moods')).toBe("('calm' | 'wild')[] | null")
    expect(typeOf('notes')).toBe('ColumnType<unknown, string, string>')
    expect(typeOf('seen_at')).toBe('ColumnType<Date, Date | string | undefined, Date | string>')
    expect(typeOf('born_on')).toBe('string | null')
    expect(typeOf('photo')).toBe('ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>')
    expect(typeOf('loud')).toBe('GeneratedAlways<boolean | null>')
  })

  it('names the column whose type has no TypeScript type', async () => {
    const columns = await introspect([
      migration('zoo/0001-places', 'create schema zoo; create table zoo.places (at point not null);'),
    ])
    expect(() => databaseFile(columns)).toThrow('zoo.places.at: type point has no TypeScript type')
  })

  it('names the migration that fails', async () => {
    await expect(introspect([migration('zoo/0001-broken', 'create tabel x ();')])).rejects.toThrow(
      'db/migrations/zoo/0001-broken.sql failed',
    )
  })
})
