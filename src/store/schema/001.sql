-- Version 1 of the tables of a program. Columns follow the field list of each record; docs/file-format.md explains them.
-- References are declared for whoever reads the file with other tools; a draft may hold one that leads nowhere.

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE brief (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    organisation TEXT,
    business_need TEXT,
    length_months INTEGER,
    cohort_size INTEGER,
    entry_level TEXT REFERENCES level (id),
    day_job_percent REAL,
    sponsor TEXT REFERENCES person (id),
    owner TEXT REFERENCES person (id),
    individual_plan_by_month INTEGER,
    exit_route TEXT,
    start_date TEXT,
    language TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_competency_uses (
    owner TEXT NOT NULL REFERENCES brief (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_proficiency_scale (
    owner TEXT NOT NULL REFERENCES brief (id), number INTEGER NOT NULL,
    level INTEGER NOT NULL, name TEXT, description TEXT, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE level (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    rank INTEGER,
    scope TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT,
    level TEXT REFERENCES level (id),
    reports_to TEXT REFERENCES person (id),
    mentor_prepared TEXT,
    mentor_capacity INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE target_role (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    level TEXT REFERENCES level (id),
    expected_openings INTEGER,
    openings_horizon_months INTEGER,
    succession_plan TEXT,
    readiness_definition TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE target_role_duties (
    owner TEXT NOT NULL REFERENCES target_role (id), number INTEGER NOT NULL,
    id TEXT, text TEXT, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_role_requirements (
    owner TEXT NOT NULL REFERENCES target_role (id), number INTEGER NOT NULL,
    competency TEXT REFERENCES competency (id), level INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_role_talent_review_months (
    owner TEXT NOT NULL REFERENCES target_role (id), number INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_role_readiness_criteria (
    owner TEXT NOT NULL REFERENCES target_role (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE competency (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    code TEXT,
    "group" TEXT,
    description TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE competency_behaviours (
    owner TEXT NOT NULL REFERENCES competency (id), number INTEGER NOT NULL,
    level INTEGER, text TEXT, effective INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE competency_source (
    owner TEXT NOT NULL REFERENCES competency (id), number INTEGER NOT NULL,
    framework TEXT, id TEXT, version TEXT, licence TEXT, imported_on TEXT, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    kind TEXT,
    start_month INTEGER,
    duration_months INTEGER,
    workload_percent REAL,
    replaces_day_job INTEGER,
    level TEXT REFERENCES level (id),
    stretch INTEGER,
    authority TEXT,
    supervisor TEXT REFERENCES person (id),
    business_outcome TEXT,
    step_down_reason TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_practises (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    competency TEXT REFERENCES competency (id), level INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_teaches (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    competency TEXT REFERENCES competency (id), level INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_rehearses_duties (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_depends_on (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES activity (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_observers (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_demands (
    owner TEXT NOT NULL REFERENCES activity (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE support (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    kind TEXT,
    start_month INTEGER,
    duration_months INTEGER,
    frequency_per_month REAL,
    mandatory INTEGER,
    group_size INTEGER,
    outside_line_rule INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE support_providers (
    owner TEXT NOT NULL REFERENCES support (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_months (
    owner TEXT NOT NULL REFERENCES support (id), number INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_covers_activities (
    owner TEXT NOT NULL REFERENCES support (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES activity (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    method TEXT,
    evidence_level TEXT,
    focus TEXT,
    baseline_note TEXT,
    shared_with_participant INTEGER,
    owner TEXT REFERENCES person (id),
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_competencies (
    owner TEXT NOT NULL REFERENCES measure (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES competency (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_activities (
    owner TEXT NOT NULL REFERENCES measure (id), number INTEGER NOT NULL,
    value TEXT NOT NULL REFERENCES activity (id),
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_months (
    owner TEXT NOT NULL REFERENCES measure (id), number INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_rater_groups (
    owner TEXT NOT NULL REFERENCES measure (id), number INTEGER NOT NULL,
    "group" TEXT, minimum INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure_used_for (
    owner TEXT NOT NULL REFERENCES measure (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    shared_rubric INTEGER,
    rater_training INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_calibration_months (
    owner TEXT NOT NULL REFERENCES evaluation (id), number INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE selection (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    published INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE selection_criteria (
    owner TEXT NOT NULL REFERENCES selection (id), number INTEGER NOT NULL,
    name TEXT, kind TEXT, evidence TEXT, standard TEXT, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE selection_methods (
    owner TEXT NOT NULL REFERENCES selection (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE selection_pool (
    owner TEXT NOT NULL REFERENCES selection (id), number INTEGER NOT NULL,
    "group" TEXT, applied INTEGER, selected INTEGER, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    demand TEXT,
    stage TEXT,
    text TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    text TEXT,
    measure TEXT REFERENCES measure (id),
    target TEXT,
    due_month INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE phase (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    start_month INTEGER,
    duration_months INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    subject TEXT,
    text TEXT,
    author TEXT,
    date TEXT,
    resolved INTEGER,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_finding (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    rule TEXT,
    reason TEXT,
    "by" TEXT,
    "on" TEXT,
    review_on TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_finding_subjects (
    owner TEXT NOT NULL REFERENCES accepted_finding (id), number INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT,
    role TEXT REFERENCES target_role (id),
    reports_to TEXT REFERENCES person (id),
    mentor TEXT REFERENCES person (id),
    unknown TEXT
) STRICT, WITHOUT ROWID;
