-- Who may do what, and who comes and goes: role groups, accounts, conflict rules, handovers, assessments, and the
-- signatures on sheets. Beside what every register has, an index for each way in which the conflict rules and the
-- handovers ask: the accounts of a person, the members of a group. Both columns in one index, or the living rows would
-- be read one by one.

CREATE TABLE role_groups (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    name TEXT NOT NULL,
    system INTEGER REFERENCES systems (id) NOT NULL,
    power TEXT NOT NULL,
    function TEXT,
    permissions TEXT,
    privileged INTEGER CHECK (privileged IN (0, 1)),
    closed_on TEXT,
    state TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    function_sort BLOB,
    function_keys TEXT
) STRICT;
CREATE INDEX role_groups_living ON role_groups (withdrawn_at);
CREATE INDEX role_groups_list ON role_groups (withdrawn_at, name_sort, changed_at, system, power, privileged,
    closed_on, state);
CREATE INDEX role_groups_name_sort ON role_groups (withdrawn_at, name_sort);
CREATE INDEX role_groups_name_text ON role_groups (name, name_keys);
CREATE INDEX role_groups_function_text ON role_groups (function, function_keys);
CREATE INDEX role_groups_system ON role_groups (system, withdrawn_at);

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    login TEXT NOT NULL,
    system INTEGER REFERENCES systems (id) NOT NULL,
    person INTEGER REFERENCES people (id),
    role_group INTEGER REFERENCES role_groups (id),
    state TEXT NOT NULL,
    privileged INTEGER CHECK (privileged IN (0, 1)),
    dba INTEGER CHECK (dba IN (0, 1)),
    shared INTEGER CHECK (shared IN (0, 1)),
    keeper INTEGER REFERENCES people (id),
    default_account INTEGER CHECK (default_account IN (0, 1)),
    default_reason TEXT,
    remark TEXT,
    granted_under INTEGER REFERENCES approvals (id),
    granted_on TEXT,
    until TEXT,
    password_changed_on TEXT,
    password_due TEXT,
    reviewed_on TEXT,
    closed_on TEXT,
    login_sort BLOB,
    login_keys TEXT,
    default_reason_sort BLOB,
    default_reason_keys TEXT
) STRICT;
CREATE INDEX accounts_living ON accounts (withdrawn_at);
CREATE INDEX accounts_list ON accounts (withdrawn_at, login_sort, changed_at, system, person, role_group, state,
    privileged, dba, shared, keeper, default_account, granted_under, granted_on, until, password_changed_on,
    password_due, reviewed_on, closed_on);
CREATE INDEX accounts_login_sort ON accounts (withdrawn_at, login_sort);
CREATE INDEX accounts_login_text ON accounts (login, login_keys);
CREATE INDEX accounts_default_reason_text ON accounts (default_reason, default_reason_keys);
CREATE INDEX accounts_login ON accounts (login, withdrawn_at);
CREATE INDEX accounts_system ON accounts (system, withdrawn_at);
CREATE INDEX accounts_person ON accounts (person, withdrawn_at);
CREATE INDEX accounts_keeper ON accounts (keeper, withdrawn_at);
CREATE INDEX accounts_role_group ON accounts (role_group, withdrawn_at);

CREATE TABLE conflicts (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    group_a INTEGER REFERENCES role_groups (id),
    power_a TEXT,
    post_a TEXT,
    group_b INTEGER REFERENCES role_groups (id),
    power_b TEXT,
    post_b TEXT,
    name TEXT,
    scope TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    ended_on TEXT,
    state TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    reason_sort BLOB,
    reason_keys TEXT
) STRICT;
CREATE INDEX conflicts_living ON conflicts (withdrawn_at);
CREATE INDEX conflicts_list ON conflicts (withdrawn_at, name_sort, changed_at, group_a, power_a, post_a, group_b,
    power_b, post_b, scope, since, ended_on, state);
CREATE INDEX conflicts_name_sort ON conflicts (withdrawn_at, name_sort);
CREATE INDEX conflicts_name_text ON conflicts (name, name_keys);
CREATE INDEX conflicts_reason_text ON conflicts (reason, reason_keys);
CREATE INDEX conflicts_state ON conflicts (state, withdrawn_at);
CREATE INDEX conflicts_group_a ON conflicts (group_a, withdrawn_at);
CREATE INDEX conflicts_group_b ON conflicts (group_b, withdrawn_at);

CREATE TABLE handovers (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    person INTEGER REFERENCES people (id) NOT NULL,
    name TEXT,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    receiver INTEGER REFERENCES people (id),
    supervisor INTEGER REFERENCES people (id),
    new_department INTEGER REFERENCES departments (id),
    new_post TEXT,
    scans TEXT,
    remark TEXT,
    state TEXT,
    finished_on TEXT,
    key_position INTEGER CHECK (key_position IN (0, 1)),
    no_harm TEXT,
    no_harm_on TEXT,
    no_harm_by TEXT,
    departure INTEGER REFERENCES approvals (id),
    items TEXT,
    name_sort BLOB,
    name_keys TEXT
) STRICT;
CREATE INDEX handovers_living ON handovers (withdrawn_at);
CREATE INDEX handovers_list ON handovers (withdrawn_at, name_sort, changed_at, person, kind, date, receiver,
    supervisor, new_department, new_post, state, finished_on, key_position, no_harm_on, no_harm_by, departure);
CREATE INDEX handovers_name_sort ON handovers (withdrawn_at, name_sort);
CREATE INDEX handovers_name_text ON handovers (name, name_keys);
CREATE INDEX handovers_person ON handovers (person, withdrawn_at);
CREATE INDEX handovers_receiver ON handovers (receiver, withdrawn_at);
CREATE INDEX handovers_supervisor ON handovers (supervisor, withdrawn_at);

CREATE TABLE assessments (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    person INTEGER REFERENCES people (id) NOT NULL,
    name TEXT,
    period TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    assessed_by INTEGER REFERENCES people (id),
    result TEXT NOT NULL,
    decision TEXT,
    moved_on TEXT,
    findings TEXT,
    papers TEXT,
    name_sort BLOB,
    name_keys TEXT,
    period_sort BLOB,
    period_keys TEXT
) STRICT;
CREATE INDEX assessments_living ON assessments (withdrawn_at);
CREATE INDEX assessments_list ON assessments (withdrawn_at, name_sort, changed_at, person, assessed_on, assessed_by,
    result, decision, moved_on);
CREATE INDEX assessments_name_sort ON assessments (withdrawn_at, name_sort);
CREATE INDEX assessments_name_text ON assessments (name, name_keys);
CREATE INDEX assessments_period_text ON assessments (period, period_keys);
CREATE INDEX assessments_person ON assessments (person, withdrawn_at);

-- Whose systems: asked at each account that is entered.
CREATE INDEX systems_administrator_a ON systems (administrator_a, withdrawn_at);
CREATE INDEX systems_administrator_b ON systems (administrator_b, withdrawn_at);

-- Signatures on sheets that are no approvals: handovers, access reviews, delegations. Only ever added. A sheet signed
-- on paper has a line too: then the officer's word that it was, under the officer's key.
CREATE TABLE sheet_signatures (
    id          INTEGER PRIMARY KEY,
    register    TEXT NOT NULL,
    number      TEXT NOT NULL,
    purpose     TEXT NOT NULL,                  -- whose signature it is: leaver, receiver, supervisor, officer
    content     BLOB NOT NULL,                  -- canonical JSON of the sheet as it was signed
    content_sm3 BLOB NOT NULL CHECK (length(content_sm3) = 32),
    statement   BLOB NOT NULL,                  -- the bytes that were signed
    signer      TEXT NOT NULL REFERENCES logins (login),
    signer_name TEXT NOT NULL,
    role        TEXT NOT NULL,
    on_paper    TEXT NOT NULL,                  -- who signed on paper; empty: the signer signed here
    signed_at   TEXT NOT NULL,
    signature   BLOB NOT NULL,                  -- DER
    public_pem  BLOB NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX sheet_signatures_number ON sheet_signatures (number, id);
CREATE TRIGGER sheet_signatures_no_update BEFORE UPDATE ON sheet_signatures
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER sheet_signatures_no_delete BEFORE DELETE ON sheet_signatures
BEGIN SELECT raise(ABORT, 'signatures are append-only'); END;

-- Access reviews stand below this line.

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    name TEXT NOT NULL,
    system INTEGER REFERENCES systems (id) NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    opened_by TEXT,
    source TEXT,
    line_count INTEGER,
    kept INTEGER,
    changed INTEGER,
    closed INTEGER,
    finished_on TEXT,
    signed_by TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT
) STRICT;
CREATE INDEX reviews_living ON reviews (withdrawn_at);
CREATE INDEX reviews_list ON reviews (withdrawn_at, name_sort, changed_at, system, kind, state, opened_on, opened_by,
    source, line_count, kept, changed, closed, finished_on, signed_by);
CREATE INDEX reviews_name_sort ON reviews (withdrawn_at, name_sort);
CREATE INDEX reviews_name_text ON reviews (name, name_keys);
CREATE INDEX reviews_system ON reviews (system);

-- The lines of a review as they stood when they were copied into it; only the decision is written afterwards, and
-- only while the review is open.
CREATE TABLE review_lines (
    id           INTEGER PRIMARY KEY,
    review       TEXT NOT NULL REFERENCES reviews (number),
    line         INTEGER NOT NULL CHECK (line > 0),
    account      TEXT NOT NULL,                 -- number; empty for one that the register does not know
    cause        TEXT NOT NULL CHECK (cause IN ('listed', 'added', 'altered', 'leaver', 'unknown', 'missing', 'rights')),
    as_it_stood  BLOB NOT NULL,                 -- canonical JSON
    decision     TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'keep', 'change', 'close')),
    remark       TEXT NOT NULL DEFAULT '',
    decided_at   TEXT NOT NULL DEFAULT '',
    decided_by   TEXT NOT NULL DEFAULT '',
    decided_name TEXT NOT NULL DEFAULT '',
    UNIQUE (review, line)
) STRICT;
CREATE INDEX review_lines_account ON review_lines (account, id);
CREATE TRIGGER review_lines_no_delete BEFORE DELETE ON review_lines
BEGIN SELECT raise(ABORT, 'review lines are append-only'); END;
CREATE TRIGGER review_lines_stand BEFORE UPDATE OF id, review, line, account, cause, as_it_stood ON review_lines
BEGIN SELECT raise(ABORT, 'a review line stays as it stood'); END;
CREATE TRIGGER review_lines_closed BEFORE UPDATE ON review_lines
WHEN (SELECT state FROM reviews WHERE number = OLD.review) <> 'open'
BEGIN SELECT raise(ABORT, 'the review is closed'); END;
CREATE TRIGGER review_lines_late BEFORE INSERT ON review_lines
WHEN (SELECT state FROM reviews WHERE number = NEW.review) <> 'open'
BEGIN SELECT raise(ABORT, 'the review is closed'); END;
