-- The rule set a program is reviewed with: a shipped one and what differs from it.

CREATE TABLE review_settings (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    rule_set TEXT,
    base TEXT,
    unknown TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE review_settings_severities (
    owner TEXT NOT NULL REFERENCES review_settings (id), number INTEGER NOT NULL,
    rule TEXT, severity TEXT, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_settings_parameters (
    owner TEXT NOT NULL REFERENCES review_settings (id), number INTEGER NOT NULL,
    rule TEXT, parameter TEXT, value REAL, unknown TEXT,
    PRIMARY KEY (owner, number)
) STRICT, WITHOUT ROWID;
