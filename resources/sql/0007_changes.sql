-- What changes are about: devices, media, repairs, backup policies and backups; delegations of signers.
-- The tables of the registers are made as in 0002.

CREATE TABLE devices (
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
    kind TEXT NOT NULL,
    asset_number TEXT,
    serial_number TEXT,
    department INTEGER REFERENCES departments (id) NOT NULL,
    owner INTEGER REFERENCES people (id),
    system INTEGER REFERENCES systems (id),
    core INTEGER CHECK (core IN (0, 1)),
    place TEXT,
    handles_secrets INTEGER CHECK (handles_secrets IN (0, 1)),
    personal INTEGER CHECK (personal IN (0, 1)),
    personal_reason TEXT,
    state TEXT,
    admitted_under INTEGER REFERENCES approvals (id),
    admitted_on TEXT,
    remark TEXT,
    network_zone TEXT NOT NULL,
    ip TEXT,
    mask TEXT,
    gateway TEXT,
    mac TEXT,
    internet_exit TEXT,
    internet_allowed INTEGER CHECK (internet_allowed IN (0, 1)),
    internet_under INTEGER REFERENCES approvals (id),
    network_under INTEGER REFERENCES approvals (id),
    operating_system TEXT,
    antivirus INTEGER CHECK (antivirus IN (0, 1)),
    protections INTEGER CHECK (protections IN (0, 1)),
    patched_on TEXT,
    full_scan_on TEXT,
    next_scan TEXT,
    last_change TEXT,
    changed_under INTEGER REFERENCES approvals (id),
    name_sort BLOB,
    name_keys TEXT,
    serial_number_sort BLOB,
    serial_number_keys TEXT,
    place_sort BLOB,
    place_keys TEXT,
    operating_system_sort BLOB,
    operating_system_keys TEXT
) STRICT;
CREATE INDEX devices_living ON devices (withdrawn_at);
CREATE INDEX devices_list ON devices (withdrawn_at, name_sort, changed_at, kind, asset_number, department, owner,
    system, core, handles_secrets, personal, state, admitted_under, admitted_on, network_zone, ip, mask, gateway,
    mac, internet_exit, internet_allowed, internet_under, network_under, antivirus, protections, patched_on,
    full_scan_on, next_scan, changed_under);
CREATE INDEX devices_name_sort ON devices (withdrawn_at, name_sort);
CREATE INDEX devices_name_text ON devices (name, name_keys);
CREATE INDEX devices_serial_number_text ON devices (serial_number, serial_number_keys);
CREATE INDEX devices_place_text ON devices (place, place_keys);
CREATE INDEX devices_operating_system_text ON devices (operating_system, operating_system_keys);
CREATE UNIQUE INDEX devices_asset_number ON devices (asset_number) WHERE withdrawn_at IS NULL;

CREATE TABLE media (
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
    kind TEXT NOT NULL,
    write_once INTEGER CHECK (write_once IN (0, 1)),
    secrecy_grade TEXT NOT NULL,
    content TEXT,
    system INTEGER REFERENCES systems (id),
    keeper INTEGER REFERENCES people (id) NOT NULL,
    place TEXT NOT NULL,
    place_detail TEXT,
    registered_on TEXT NOT NULL,
    state TEXT,
    remark TEXT,
    encrypted INTEGER CHECK (encrypted IN (0, 1)),
    long_term INTEGER CHECK (long_term IN (0, 1)),
    checked_on TEXT,
    next_check TEXT,
    scanned_on TEXT,
    used_on TEXT,
    moves TEXT,
    destroyed_on TEXT,
    destroyed_under INTEGER REFERENCES approvals (id),
    name_sort BLOB,
    name_keys TEXT,
    place_detail_sort BLOB,
    place_detail_keys TEXT
) STRICT;
CREATE INDEX media_living ON media (withdrawn_at);
CREATE INDEX media_list ON media (withdrawn_at, name_sort, changed_at, code, kind, write_once, secrecy_grade,
    system, keeper, place, registered_on, state, encrypted, long_term, checked_on, next_check, scanned_on,
    used_on, destroyed_on, destroyed_under);
CREATE INDEX media_name_sort ON media (withdrawn_at, name_sort);
CREATE INDEX media_name_text ON media (name, name_keys);
CREATE INDEX media_place_detail_text ON media (place_detail, place_detail_keys);
CREATE UNIQUE INDEX media_code ON media (code) WHERE withdrawn_at IS NULL;

CREATE TABLE repairs (
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
    device INTEGER REFERENCES devices (id) NOT NULL,
    fault TEXT NOT NULL,
    venue TEXT NOT NULL,
    repairer TEXT,
    supervised_by INTEGER REFERENCES people (id) NOT NULL,
    storage TEXT NOT NULL,
    storage_by INTEGER REFERENCES people (id),
    storage_on TEXT,
    expected_back TEXT,
    sent_on TEXT,
    approval INTEGER REFERENCES approvals (id),
    back_on TEXT,
    result TEXT,
    state TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    repairer_sort BLOB,
    repairer_keys TEXT
) STRICT;
CREATE INDEX repairs_living ON repairs (withdrawn_at);
CREATE INDEX repairs_list ON repairs (withdrawn_at, name_sort, changed_at, device, venue, supervised_by, storage,
    storage_by, storage_on, expected_back, sent_on, approval, back_on, state);
CREATE INDEX repairs_name_sort ON repairs (withdrawn_at, name_sort);
CREATE INDEX repairs_name_text ON repairs (name, name_keys);
CREATE INDEX repairs_repairer_text ON repairs (repairer, repairer_keys);

CREATE TABLE backup_policies (
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
    system INTEGER REFERENCES systems (id),
    department INTEGER REFERENCES departments (id),
    owner INTEGER REFERENCES people (id) NOT NULL,
    stand_in INTEGER REFERENCES people (id),
    procedure TEXT,
    state TEXT,
    filed_on TEXT,
    filed_under INTEGER REFERENCES approvals (id),
    ended_on TEXT,
    remark TEXT,
    covers_configuration INTEGER CHECK (covers_configuration IN (0, 1)),
    covers_source INTEGER CHECK (covers_source IN (0, 1)),
    covers_data INTEGER CHECK (covers_data IN (0, 1)),
    covers_documents INTEGER CHECK (covers_documents IN (0, 1)),
    full_every_days INTEGER,
    incremental_every_days INTEGER,
    kept_months INTEGER,
    online_target TEXT,
    offline_medium TEXT,
    local_place TEXT,
    offsite_place TEXT,
    name_sort BLOB,
    name_keys TEXT,
    online_target_sort BLOB,
    online_target_keys TEXT,
    offline_medium_sort BLOB,
    offline_medium_keys TEXT,
    local_place_sort BLOB,
    local_place_keys TEXT,
    offsite_place_sort BLOB,
    offsite_place_keys TEXT
) STRICT;
CREATE INDEX backup_policies_living ON backup_policies (withdrawn_at);
CREATE INDEX backup_policies_list ON backup_policies (withdrawn_at, name_sort, changed_at, system, department,
    owner, stand_in, state, filed_on, filed_under, ended_on, covers_configuration, covers_source, covers_data,
    covers_documents, full_every_days, incremental_every_days, kept_months);
CREATE INDEX backup_policies_name_sort ON backup_policies (withdrawn_at, name_sort);
CREATE INDEX backup_policies_name_text ON backup_policies (name, name_keys);
CREATE INDEX backup_policies_online_target_text ON backup_policies (online_target, online_target_keys);
CREATE INDEX backup_policies_offline_medium_text ON backup_policies (offline_medium, offline_medium_keys);
CREATE INDEX backup_policies_local_place_text ON backup_policies (local_place, local_place_keys);
CREATE INDEX backup_policies_offsite_place_text ON backup_policies (offsite_place, offsite_place_keys);
CREATE UNIQUE INDEX backup_policies_name ON backup_policies (name) WHERE withdrawn_at IS NULL;

CREATE TABLE backups (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    name TEXT,
    policy INTEGER REFERENCES backup_policies (id),
    system INTEGER REFERENCES systems (id),
    kind TEXT NOT NULL,
    occasion TEXT NOT NULL,
    change_approval INTEGER REFERENCES approvals (id),
    started_at TEXT,
    run_at TEXT NOT NULL,
    result TEXT NOT NULL,
    size_mb INTEGER,
    operator INTEGER REFERENCES people (id) NOT NULL,
    online_copy TEXT,
    offline_medium INTEGER REFERENCES media (id),
    local_place TEXT,
    offsite_place TEXT,
    digest TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    online_copy_sort BLOB,
    online_copy_keys TEXT,
    local_place_sort BLOB,
    local_place_keys TEXT,
    offsite_place_sort BLOB,
    offsite_place_keys TEXT
) STRICT;
CREATE INDEX backups_living ON backups (withdrawn_at);
CREATE INDEX backups_list ON backups (withdrawn_at, name_sort, changed_at, policy, system, kind, occasion,
    change_approval, started_at, run_at, result, size_mb, operator, offline_medium, digest);
CREATE INDEX backups_name_sort ON backups (withdrawn_at, name_sort);
CREATE INDEX backups_name_text ON backups (name, name_keys);
CREATE INDEX backups_online_copy_text ON backups (online_copy, online_copy_keys);
CREATE INDEX backups_local_place_text ON backups (local_place, local_place_keys);
CREATE INDEX backups_offsite_place_text ON backups (offsite_place, offsite_place_keys);

-- Beside what a system's level is: why, since when, and under which signed determination.
ALTER TABLE systems ADD COLUMN level_reason TEXT;
ALTER TABLE systems ADD COLUMN level_determined_on TEXT;
ALTER TABLE systems ADD COLUMN level_under INTEGER REFERENCES approvals (id);

-- An emergency change is carried out first and signed afterwards; it stays marked for ever.
ALTER TABLE approvals ADD COLUMN emergency INTEGER CHECK (emergency IN (0, 1));
DROP INDEX approvals_list;
CREATE INDEX approvals_list ON approvals (withdrawn_at, title_sort, changed_at, kind, subject, state, step, emergency,
    round, applicant, submitted_at, decided_at, carried_out_at, verified_at);
ALTER TABLE approval_papers ADD COLUMN emergency_at TEXT NOT NULL DEFAULT '';
ALTER TABLE approval_papers ADD COLUMN emergency_reason TEXT NOT NULL DEFAULT '';

-- What the gates and the duties ask again and again.
CREATE INDEX backups_system ON backups (system);
CREATE INDEX backups_policy ON backups (policy);

CREATE TABLE delegations (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    withdrawn_at TEXT,
    withdrawn_reason TEXT,
    name TEXT,
    principal INTEGER REFERENCES people (id) NOT NULL,
    deputy INTEGER REFERENCES people (id) NOT NULL,
    position TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT,
    signed_at TEXT,
    ended_on TEXT,
    remark TEXT,
    name_sort BLOB,
    name_keys TEXT,
    reason_sort BLOB,
    reason_keys TEXT
) STRICT;
CREATE INDEX delegations_living ON delegations (withdrawn_at);
CREATE INDEX delegations_list ON delegations (withdrawn_at, name_sort, changed_at, principal, deputy, position,
    from_on, until_on, state, signed_at, ended_on);
CREATE INDEX delegations_name_sort ON delegations (withdrawn_at, name_sort);
CREATE INDEX delegations_name_text ON delegations (name, name_keys);
CREATE INDEX delegations_reason_text ON delegations (reason, reason_keys);

-- The inbox: what is being signed, by the step that waits, oldest first.
CREATE INDEX approvals_waiting ON approvals (state, step, submitted_at);
