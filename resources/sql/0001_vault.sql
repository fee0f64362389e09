-- The vault itself: facts, settings of the unit, people of the program with their keys, the journal.
-- Frozen once released: a later change is a later file.

CREATE TABLE schema_version (
    version    INTEGER NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    program    TEXT NOT NULL
) STRICT;

-- Facts of the vault: its id, its unit, the sequence number of the header outside.
CREATE TABLE facts (
    id    TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id         TEXT NOT NULL PRIMARY KEY,
    value      TEXT NOT NULL,
    reason     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;

CREATE TABLE logins (
    login               TEXT NOT NULL PRIMARY KEY,
    name                TEXT NOT NULL CHECK (name <> ''),
    roles               TEXT NOT NULL CHECK (roles <> ''),
    position            TEXT NOT NULL CHECK (position IN ('', 'deputy', 'head', 'centre', 'department')),
    person              TEXT NOT NULL,
    active              INTEGER NOT NULL CHECK (active IN (0, 1)),
    slot                BLOB,             -- id of the key slot in the header that is this login's; none: no way in
    history_kdf         BLOB NOT NULL,    -- how a password becomes a line of password_history
    must_change         INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    created_at          TEXT NOT NULL,
    password_changed_at TEXT NOT NULL,
    last_unlock_at      TEXT NOT NULL
) STRICT;

CREATE TABLE login_keys (
    id          INTEGER NOT NULL PRIMARY KEY,
    login       TEXT NOT NULL REFERENCES logins (login),
    public_pem  TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sealed      BLOB,                     -- the private key under its owner's password; gone once revoked
    created_at  TEXT NOT NULL,
    revoked_at  TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX login_keys_living ON login_keys (login) WHERE revoked_at = '';
CREATE INDEX login_keys_fingerprint ON login_keys (fingerprint);

CREATE TABLE password_history (
    id     INTEGER NOT NULL PRIMARY KEY,
    login  TEXT NOT NULL REFERENCES logins (login),
    digest BLOB NOT NULL,
    set_at TEXT NOT NULL
) STRICT;
CREATE INDEX password_history_login ON password_history (login, id);

CREATE TABLE journal (
    sequence   INTEGER NOT NULL PRIMARY KEY,
    at         TEXT NOT NULL,
    actor      TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    action     TEXT NOT NULL,
    register   TEXT NOT NULL,
    record     TEXT NOT NULL,
    before     TEXT NOT NULL,             -- canonical JSON, as it was hashed
    after      TEXT NOT NULL,
    reason     TEXT NOT NULL,
    previous   BLOB NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX journal_record ON journal (record, sequence);
CREATE INDEX journal_register ON journal (register, sequence);
CREATE INDEX journal_actor ON journal (actor, sequence);
CREATE INDEX journal_action ON journal (action, sequence);
CREATE INDEX journal_at ON journal (at);

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM journal), 0) + 1
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE head_signatures (
    id         INTEGER NOT NULL PRIMARY KEY,
    sequence   INTEGER NOT NULL REFERENCES journal (sequence),
    signer     TEXT NOT NULL REFERENCES logins (login),
    statement  TEXT NOT NULL,             -- canonical JSON, exactly as signed
    signature  BLOB NOT NULL,
    public_pem TEXT NOT NULL
) STRICT;
CREATE INDEX head_signatures_sequence ON head_signatures (sequence);

CREATE TRIGGER head_signatures_no_update BEFORE UPDATE ON head_signatures
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER head_signatures_no_delete BEFORE DELETE ON head_signatures
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;
