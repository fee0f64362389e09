-- One index over all registers. A row's id is register * 2^40 + record id, so that one register is a range of it.
-- Han characters stand alone in name and body and are asked as phrases; keys holds pinyin and initials.
CREATE TABLE search_registers (
    id INTEGER PRIMARY KEY,
    register TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    number, name, body, keys,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3',
    columnsize = 0
);

-- Text typed and not stored yet; sealed once more under a key of its own.
CREATE TABLE drafts (
    login TEXT NOT NULL,
    form TEXT NOT NULL,
    at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (login, form)
) STRICT, WITHOUT ROWID;

-- Files in pieces of 64 KiB; taken off a record they stay readable in its history.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    register TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sm3 BLOB NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX attachments_record ON attachments (register, number);

CREATE TABLE attachment_chunks (
    attachment INTEGER NOT NULL REFERENCES attachments (id),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (attachment, position)
) STRICT, WITHOUT ROWID;
