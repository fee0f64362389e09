-- Approvals: the register's row, and beside it what the engine keeps. Rounds and answers are only ever added: what was
-- put up for signing and what was signed stays as it was.

CREATE TABLE approvals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_name TEXT,
    state TEXT NOT NULL,
    step TEXT,
    round INTEGER,
    applicant_name TEXT,
    applicant TEXT,
    submitted_at TEXT,
    decided_at TEXT,
    carried_out_at TEXT,
    verified_at TEXT,
    title_sort BLOB,
    title_keys TEXT,
    subject_name_sort BLOB,
    subject_name_keys TEXT,
    applicant_name_sort BLOB,
    applicant_name_keys TEXT
) STRICT;
CREATE INDEX approvals_living ON approvals (withdrawn_at);
CREATE INDEX approvals_list ON approvals (withdrawn_at, title_sort, changed_at, kind, subject, state, step, round,
    applicant, submitted_at, decided_at, carried_out_at, verified_at);
CREATE INDEX approvals_title_sort ON approvals (withdrawn_at, title_sort);
CREATE INDEX approvals_title_text ON approvals (title, title_keys);
CREATE INDEX approvals_state ON approvals (state);
CREATE INDEX approvals_subject ON approvals (subject);

-- The working paper of one approval. Its version grows by one at each change; a stale one is refused.
CREATE TABLE approval_papers (
    approval         TEXT NOT NULL PRIMARY KEY REFERENCES approvals (number),
    version          INTEGER NOT NULL,
    draft            BLOB NOT NULL,             -- canonical JSON of the applicant's fields
    carried_out      BLOB NOT NULL DEFAULT x'7b7d',
    carried_out_by   TEXT NOT NULL DEFAULT '',
    verified_by      TEXT NOT NULL DEFAULT '',
    verify_note      TEXT NOT NULL DEFAULT '',
    withdrawn_reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_rounds (
    id           INTEGER PRIMARY KEY,
    approval     TEXT NOT NULL REFERENCES approvals (number),
    round        INTEGER NOT NULL CHECK (round > 0),
    canonical    BLOB NOT NULL,                 -- the content exactly as its digest is signed
    content_sm3  BLOB NOT NULL CHECK (length(content_sm3) = 32),
    submitted_at TEXT NOT NULL,
    submitted_by TEXT NOT NULL,
    UNIQUE (approval, round)
) STRICT;

CREATE TABLE approval_answers (
    id          INTEGER PRIMARY KEY,
    approval    TEXT NOT NULL,
    round       INTEGER NOT NULL,
    step        TEXT NOT NULL,
    role        TEXT NOT NULL,
    signer      TEXT NOT NULL REFERENCES logins (login),
    signer_name TEXT NOT NULL,
    decision    TEXT NOT NULL CHECK (decision IN ('agree', 'disagree', 'send_back')),
    opinion     TEXT NOT NULL,
    signed_at   TEXT NOT NULL,
    statement   BLOB NOT NULL,                  -- the bytes that were signed
    signature   BLOB NOT NULL,                  -- DER
    public_pem  BLOB NOT NULL,
    fingerprint TEXT NOT NULL,
    UNIQUE (approval, round, step),
    FOREIGN KEY (approval, round) REFERENCES approval_rounds (approval, round)
) STRICT;

CREATE TRIGGER approval_rounds_no_update BEFORE UPDATE ON approval_rounds
BEGIN SELECT raise(ABORT, 'rounds are append-only'); END;
CREATE TRIGGER approval_rounds_no_delete BEFORE DELETE ON approval_rounds
BEGIN SELECT raise(ABORT, 'rounds are append-only'); END;
CREATE TRIGGER approval_answers_no_update BEFORE UPDATE ON approval_answers
BEGIN SELECT raise(ABORT, 'answers are append-only'); END;
CREATE TRIGGER approval_answers_no_delete BEFORE DELETE ON approval_answers
BEGIN SELECT raise(ABORT, 'answers are append-only'); END;
