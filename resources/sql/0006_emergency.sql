-- Emergency plans, drills, rectifications, and the duties with their slots.

CREATE TABLE plans (
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
    edition TEXT NOT NULL,
    author INTEGER REFERENCES people (id) NOT NULL,
    state TEXT,
    adopted_on TEXT,
    filed_on TEXT,
    reviewed_on TEXT,
    next_review TEXT,
    predecessor INTEGER REFERENCES plans (id),
    scope TEXT,
    attachments TEXT,
    remark TEXT,
    launch_criteria TEXT,
    contacts TEXT,
    recovery_times TEXT,
    steps TEXT,
    title_sort BLOB,
    title_keys TEXT
) STRICT;
CREATE INDEX plans_living ON plans (withdrawn_at);
CREATE INDEX plans_list ON plans (withdrawn_at, title_sort, changed_at, edition, author, state, adopted_on,
    filed_on, reviewed_on, next_review, predecessor);
CREATE INDEX plans_title_sort ON plans (withdrawn_at, title_sort);
CREATE INDEX plans_title_text ON plans (title, title_keys);
CREATE TABLE plans_systems (
    record INTEGER NOT NULL REFERENCES plans (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES systems (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_systems_target ON plans_systems (target);
CREATE TABLE plans_launchers (
    record INTEGER NOT NULL REFERENCES plans (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_launchers_target ON plans_launchers (target);

CREATE TABLE drills (
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
    plan INTEGER REFERENCES plans (id) NOT NULL,
    kind TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    held_on TEXT,
    state TEXT,
    leader INTEGER REFERENCES people (id) NOT NULL,
    place TEXT,
    purpose TEXT,
    scenario TEXT,
    arrangement TEXT,
    attachments TEXT,
    remark TEXT,
    timeline TEXT,
    recovery_minutes INTEGER,
    rto_minutes INTEGER,
    rto_met INTEGER CHECK (rto_met IN (0, 1)),
    plan_edition TEXT,
    plan_criteria TEXT,
    findings TEXT,
    conclusion TEXT,
    title_sort BLOB,
    title_keys TEXT,
    place_sort BLOB,
    place_keys TEXT
) STRICT;
CREATE INDEX drills_living ON drills (withdrawn_at);
CREATE INDEX drills_list ON drills (withdrawn_at, title_sort, changed_at, plan, kind, planned_on, held_on,
    state, leader, recovery_minutes, rto_minutes, rto_met, plan_edition);
CREATE INDEX drills_title_sort ON drills (withdrawn_at, title_sort);
CREATE INDEX drills_title_text ON drills (title, title_keys);
CREATE INDEX drills_place_text ON drills (place, place_keys);
CREATE TABLE drills_systems (
    record INTEGER NOT NULL REFERENCES drills (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES systems (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX drills_systems_target ON drills_systems (target);
CREATE TABLE drills_participants (
    record INTEGER NOT NULL REFERENCES drills (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX drills_participants_target ON drills_participants (target);

CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    what TEXT NOT NULL,
    source TEXT NOT NULL,
    source_number TEXT,
    detail TEXT,
    owner INTEGER REFERENCES people (id) NOT NULL,
    department INTEGER REFERENCES departments (id),
    found_on TEXT NOT NULL,
    first_due_on TEXT NOT NULL,
    extensions TEXT,
    due_on TEXT,
    extension_count INTEGER,
    state TEXT,
    remark TEXT,
    done_on TEXT,
    done_by INTEGER REFERENCES people (id),
    evidence TEXT,
    attachments TEXT,
    verified_by INTEGER REFERENCES people (id),
    verified_on TEXT,
    verify_result TEXT,
    verify_note TEXT,
    what_sort BLOB,
    what_keys TEXT
) STRICT;
CREATE INDEX actions_living ON actions (withdrawn_at);
CREATE INDEX actions_list ON actions (withdrawn_at, what_sort, changed_at, source, source_number, owner,
    department, found_on, first_due_on, due_on, extension_count, state, done_on, done_by, verified_by,
    verified_on, verify_result);
CREATE INDEX actions_what_sort ON actions (withdrawn_at, what_sort);
CREATE INDEX actions_what_text ON actions (what, what_keys);

