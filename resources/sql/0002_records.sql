-- Records of the registers. Every register has the same head: number is what people read (SYS-2026-0001), id is
-- year * 10000000 + running number, so that the order of ids is the order of numbers. A reference is the target's
-- id; <field>_sort and <field>_keys are the order and the readings of a Chinese text, computed at each save.
-- Lists are filtered and ordered along <register>_list, which holds every short column: the rows themselves are
-- many times as much to read and to unseal.

-- The last number given per register and year; a number is never given twice, not even after a withdrawal.
CREATE TABLE record_numbers (
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE systems (
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
    code TEXT,
    department INTEGER REFERENCES departments (id) NOT NULL,
    purpose TEXT,
    importance TEXT NOT NULL,
    protection_level TEXT,
    network_zone TEXT NOT NULL,
    handles_secrets INTEGER CHECK (handles_secrets IN (0, 1)),
    responsible INTEGER REFERENCES people (id),
    administrator_a INTEGER REFERENCES people (id),
    administrator_b INTEGER REFERENCES people (id),
    state TEXT,
    in_service_since TEXT,
    filing_number TEXT,
    filed_on TEXT,
    vendor TEXT,
    vendor_contact TEXT,
    url TEXT,
    remark TEXT,
    last_assessment TEXT,
    next_assessment TEXT,
    storage_encrypted INTEGER CHECK (storage_encrypted IN (0, 1)),
    transport_encrypted INTEGER CHECK (transport_encrypted IN (0, 1)),
    audit_log INTEGER CHECK (audit_log IN (0, 1)),
    audit_log_months INTEGER,
    antivirus INTEGER CHECK (antivirus IN (0, 1)),
    intrusion_protection INTEGER CHECK (intrusion_protection IN (0, 1)),
    default_admin_disabled INTEGER CHECK (default_admin_disabled IN (0, 1)),
    address TEXT,
    components TEXT,
    rto_hours INTEGER,
    rpo_hours INTEGER,
    name_sort BLOB,
    name_keys TEXT,
    vendor_sort BLOB,
    vendor_keys TEXT
) STRICT;
CREATE INDEX systems_living ON systems (withdrawn_at);
CREATE INDEX systems_list ON systems (withdrawn_at, name_sort, changed_at, code, department, importance,
    protection_level, network_zone, handles_secrets, responsible, administrator_a, administrator_b, state,
    in_service_since, filing_number, filed_on, last_assessment, next_assessment, storage_encrypted,
    transport_encrypted, audit_log, audit_log_months, antivirus, intrusion_protection, default_admin_disabled,
    address, rto_hours, rpo_hours);
CREATE INDEX systems_name_sort ON systems (withdrawn_at, name_sort);
CREATE INDEX systems_name_text ON systems (name, name_keys);
CREATE INDEX systems_vendor_text ON systems (vendor, vendor_keys);
CREATE UNIQUE INDEX systems_name ON systems (name) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX systems_code ON systems (code) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX systems_filing_number ON systems (filing_number) WHERE withdrawn_at IS NULL;
CREATE TABLE systems_using_departments (
    record INTEGER NOT NULL REFERENCES systems (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES departments (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX systems_using_departments_target ON systems_using_departments (target);

CREATE TABLE data_resources (
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
    department INTEGER REFERENCES departments (id) NOT NULL,
    keeper INTEGER REFERENCES people (id),
    data_class TEXT NOT NULL,
    security_level TEXT NOT NULL,
    important INTEGER CHECK (important IN (0, 1)),
    personal_information INTEGER CHECK (personal_information IN (0, 1)),
    volume_gb INTEGER,
    update_cycle TEXT,
    description TEXT,
    sharing TEXT,
    shared_with TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    shared_with_sort BLOB,
    shared_with_keys TEXT
) STRICT;
CREATE INDEX data_resources_living ON data_resources (withdrawn_at);
CREATE INDEX data_resources_list ON data_resources (withdrawn_at, name_sort, changed_at, system, department,
    keeper, data_class, security_level, important, personal_information, volume_gb, update_cycle, sharing);
CREATE INDEX data_resources_name_sort ON data_resources (withdrawn_at, name_sort);
CREATE INDEX data_resources_name_text ON data_resources (name, name_keys);
CREATE INDEX data_resources_shared_with_text ON data_resources (shared_with, shared_with_keys);
CREATE TABLE data_resources_using_departments (
    record INTEGER NOT NULL REFERENCES data_resources (id),
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES departments (id),
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX data_resources_using_departments_target ON data_resources_using_departments (target);

CREATE TABLE departments (
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
    short_name TEXT,
    kind TEXT,
    parent INTEGER REFERENCES departments (id),
    head INTEGER REFERENCES people (id),
    deputy INTEGER REFERENCES people (id),
    phone TEXT,
    office TEXT,
    duties TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    short_name_sort BLOB,
    short_name_keys TEXT
) STRICT;
CREATE INDEX departments_living ON departments (withdrawn_at);
CREATE INDEX departments_list ON departments (withdrawn_at, name_sort, changed_at, kind, parent, head, deputy,
    phone);
CREATE INDEX departments_name_sort ON departments (withdrawn_at, name_sort);
CREATE INDEX departments_name_text ON departments (name, name_keys);
CREATE INDEX departments_short_name_text ON departments (short_name, short_name_keys);
CREATE UNIQUE INDEX departments_name ON departments (name) WHERE withdrawn_at IS NULL;

CREATE TABLE people (
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
    department INTEGER REFERENCES departments (id) NOT NULL,
    post TEXT NOT NULL,
    post_title TEXT,
    staff_number TEXT,
    phone TEXT,
    joined_on TEXT,
    left_on TEXT,
    state TEXT NOT NULL,
    security_post TEXT,
    key_position INTEGER CHECK (key_position IN (0, 1)),
    secrecy_grade TEXT,
    undertaking_on TEXT,
    trained_on TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    post_title_sort BLOB,
    post_title_keys TEXT
) STRICT;
CREATE INDEX people_living ON people (withdrawn_at);
CREATE INDEX people_list ON people (withdrawn_at, name_sort, changed_at, department, post, staff_number, phone,
    joined_on, left_on, state, security_post, key_position, secrecy_grade, undertaking_on, trained_on);
CREATE INDEX people_name_sort ON people (withdrawn_at, name_sort);
CREATE INDEX people_name_text ON people (name, name_keys);
CREATE INDEX people_post_title_text ON people (post_title, post_title_keys);
CREATE UNIQUE INDEX people_staff_number ON people (staff_number) WHERE withdrawn_at IS NULL;

CREATE TABLE security_group (
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
    role TEXT NOT NULL,
    duty TEXT,
    appointed_on TEXT NOT NULL,
    ended_on TEXT,
    document TEXT,
    state TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    duty_sort BLOB,
    duty_keys TEXT,
    document_sort BLOB,
    document_keys TEXT
) STRICT;
CREATE INDEX security_group_living ON security_group (withdrawn_at);
CREATE INDEX security_group_list ON security_group (withdrawn_at, name_sort, changed_at, person, role,
    appointed_on, ended_on, state);
CREATE INDEX security_group_name_sort ON security_group (withdrawn_at, name_sort);
CREATE INDEX security_group_name_text ON security_group (name, name_keys);
CREATE INDEX security_group_duty_text ON security_group (duty, duty_keys);
CREATE INDEX security_group_document_text ON security_group (document, document_keys);
