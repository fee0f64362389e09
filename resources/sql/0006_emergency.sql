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

-- Days that are not what their weekday says. What comes with the program is the State Council's notice for 2026 as
-- it was copied; the unit checks it and enters the years after.
CREATE TABLE special_days (
    day       TEXT NOT NULL PRIMARY KEY,
    working   INTEGER NOT NULL CHECK (working IN (0, 1)),
    name      TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO special_days (day, working, name, confirmed) VALUES
    ('2026-01-01', 0, '元旦', 0), ('2026-01-02', 0, '元旦', 0), ('2026-01-03', 0, '元旦', 0),
    ('2026-01-04', 1, '元旦调休', 0),
    ('2026-02-14', 1, '春节调休', 0),
    ('2026-02-15', 0, '春节', 0), ('2026-02-16', 0, '春节', 0), ('2026-02-17', 0, '春节', 0),
    ('2026-02-18', 0, '春节', 0), ('2026-02-19', 0, '春节', 0), ('2026-02-20', 0, '春节', 0),
    ('2026-02-21', 0, '春节', 0), ('2026-02-22', 0, '春节', 0), ('2026-02-23', 0, '春节', 0),
    ('2026-02-28', 1, '春节调休', 0),
    ('2026-04-04', 0, '清明节', 0), ('2026-04-05', 0, '清明节', 0), ('2026-04-06', 0, '清明节', 0),
    ('2026-05-01', 0, '劳动节', 0), ('2026-05-02', 0, '劳动节', 0), ('2026-05-03', 0, '劳动节', 0),
    ('2026-05-04', 0, '劳动节', 0), ('2026-05-05', 0, '劳动节', 0),
    ('2026-05-09', 1, '劳动节调休', 0),
    ('2026-06-19', 0, '端午节', 0), ('2026-06-20', 0, '端午节', 0), ('2026-06-21', 0, '端午节', 0),
    ('2026-09-20', 1, '国庆节调休', 0),
    ('2026-09-25', 0, '中秋节', 0), ('2026-09-26', 0, '中秋节', 0), ('2026-09-27', 0, '中秋节', 0),
    ('2026-10-01', 0, '国庆节', 0), ('2026-10-02', 0, '国庆节', 0), ('2026-10-03', 0, '国庆节', 0),
    ('2026-10-04', 0, '国庆节', 0), ('2026-10-05', 0, '国庆节', 0), ('2026-10-06', 0, '国庆节', 0),
    ('2026-10-07', 0, '国庆节', 0),
    ('2026-10-10', 1, '国庆节调休', 0);

-- Duties that the unit sets itself. A change ends the row and adds another, so that a slot keeps the wording
-- under which it fell due. since '' is from the vault's first day on.
CREATE TABLE duty_rules (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL CHECK (title <> ''),
    article     TEXT NOT NULL,
    scope       TEXT NOT NULL,
    unit        TEXT NOT NULL CHECK (unit IN ('day', 'week', 'month', 'year')),
    every       INTEGER NOT NULL CHECK (every BETWEEN 1 AND 120),
    anchor      TEXT NOT NULL,
    month_end   INTEGER NOT NULL CHECK (month_end IN (0, 1)),
    counting    TEXT NOT NULL CHECK (counting IN ('calendar', 'after_done')),
    lead_days   INTEGER NOT NULL,
    owner       TEXT NOT NULL,             -- number in people; '': the security officer
    answered_by TEXT NOT NULL,             -- register whose records answer it; '': answered by hand
    reason      TEXT NOT NULL,
    since       TEXT NOT NULL,
    ended_at    TEXT NOT NULL,             -- '': in force
    from_us     INTEGER NOT NULL CHECK (from_us IN (0, 1))
) STRICT;
INSERT INTO duty_rules (title, article, scope, unit, every, anchor, month_end, counting, lead_days, owner,
    answered_by, reason, since, ended_at, from_us) VALUES
    ('Yearly drill', 'H13', 'important_systems', 'year', 1, '2020-12-31', 1, 'calendar', 60, '', 'drills', '', '',
     '', 1),
    ('Next year''s drill plan', 'H13', 'unit', 'year', 1, '2020-12-15', 0, 'calendar', 30, '', '', '', '', '', 1),
    ('Account review', 'H12', 'systems', 'month', 6, '2020-06-30', 1, 'calendar', 30, '', 'reviews', '', '',
     '', 1),
    ('Security inspection', 'H8', 'unit', 'month', 6, '2020-06-30', 1, 'calendar', 30, '', '', '', '', '', 1);

-- What a scope held, and when: a system in service since then, until then.
CREATE TABLE duty_members (
    scope  TEXT NOT NULL,
    record TEXT NOT NULL,                  -- number; '' of the unit as a whole
    since  TEXT NOT NULL,
    until  TEXT,
    PRIMARY KEY (scope, record, since)
) STRICT, WITHOUT ROWID;

-- Occurrences. Every stamp is that of the journal entry it follows from, so that what was known on a past day is
-- what was known before its end, not yet gone and not yet entered.
CREATE TABLE duty_slots (
    id         INTEGER PRIMARY KEY,
    rule       TEXT NOT NULL,              -- 'systems.assessment', 'rule.3'
    register   TEXT NOT NULL,              -- of the record; '' of the unit as a whole
    record     TEXT NOT NULL,
    due        TEXT NOT NULL,
    owner      TEXT NOT NULL,
    known_at   TEXT NOT NULL,
    gone_at    TEXT,                       -- moved, or no longer asked for
    happened   TEXT,
    entered_at TEXT,
    answer     TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    let_go_at  TEXT
) STRICT;
CREATE INDEX duty_slots_of ON duty_slots (rule, record, due);
CREATE INDEX duty_slots_due ON duty_slots (due);
CREATE INDEX duty_slots_entered ON duty_slots (entered_at) WHERE entered_at IS NOT NULL;
CREATE INDEX duty_slots_answer ON duty_slots (answer) WHERE answer <> '';
CREATE INDEX duty_slots_open ON duty_slots (due) WHERE entered_at IS NULL AND gone_at IS NULL AND let_go_at IS NULL;

-- How far the journal has been read, and the day up to which calendar slots were laid out.
CREATE TABLE duty_progress (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL,
    day      TEXT NOT NULL
) STRICT;
INSERT INTO duty_progress (id, sequence, day) VALUES (1, 0, '');
