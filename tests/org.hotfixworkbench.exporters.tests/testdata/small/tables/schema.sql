-- A code base: Windows releases of one source
CREATE TABLE codebase (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    version_major INTEGER,
    version_minor INTEGER,
    cumulative_from DATE,
    UNIQUE (name)
);

-- A service level of a code base
CREATE TABLE service_level (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    codebase_id INTEGER NOT NULL REFERENCES codebase,
    name TEXT NOT NULL,
    base_revision INTEGER,
    first_revision INTEGER,
    last_revision INTEGER,
    released DATE,
    UNIQUE (codebase_id, name)
);

-- A build of a service level
CREATE TABLE service_level_build (
    service_level_id INTEGER NOT NULL REFERENCES service_level,
    position INTEGER NOT NULL,
    build INTEGER NOT NULL,
    PRIMARY KEY (service_level_id, position)
);

-- A service branch of a code base
CREATE TABLE service_branch (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    codebase_id INTEGER NOT NULL REFERENCES codebase,
    name TEXT NOT NULL,
    first_revision INTEGER,
    last_revision INTEGER,
    declared BOOLEAN NOT NULL,
    UNIQUE (codebase_id, name)
);

-- A build that belongs to a branch whole, whatever the revisions say
CREATE TABLE service_branch_build (
    service_branch_id INTEGER NOT NULL REFERENCES service_branch,
    position INTEGER NOT NULL,
    build INTEGER NOT NULL,
    PRIMARY KEY (service_branch_id, position)
);

-- A Windows product
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    codebase_id INTEGER REFERENCES codebase,
    first_level_id INTEGER REFERENCES service_level,
    first_level_name TEXT,
    last_level_id INTEGER REFERENCES service_level,
    supported_from DATE,
    supported_until DATE,
    extended_until DATE,
    UNIQUE (name)
);

-- An architecture that a product was released for
CREATE TABLE product_architecture (
    product_id INTEGER NOT NULL REFERENCES product,
    position INTEGER NOT NULL,
    architecture TEXT NOT NULL,
    PRIMARY KEY (product_id, position)
);

-- Support of a service level
CREATE TABLE product_level (
    product_id INTEGER NOT NULL REFERENCES product,
    position INTEGER NOT NULL,
    service_level_id INTEGER NOT NULL REFERENCES service_level,
    supported_from DATE,
    supported_until DATE,
    PRIMARY KEY (product_id, position)
);

-- A hotfix; also one that others refer to and no source describes
CREATE TABLE hotfix (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    article TEXT,
    article_number INTEGER,
    title TEXT,
    class TEXT,
    released DATE,
    symptoms TEXT,
    cause TEXT,
    restart TEXT,
    external BOOLEAN NOT NULL,
    states_applies_to BOOLEAN NOT NULL,
    states_registry BOOLEAN NOT NULL,
    states_replaces BOOLEAN NOT NULL,
    UNIQUE (name)
);

-- A product that a hotfix is for
CREATE TABLE applies_to (
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product,
    service_level_id INTEGER REFERENCES service_level,
    PRIMARY KEY (hotfix_id, position)
);

-- A condition before a hotfix installs: a node of a tree
CREATE TABLE prerequisite (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    parent_id INTEGER,
    kind TEXT NOT NULL,
    product_id INTEGER REFERENCES product,
    any_level BOOLEAN,
    required_id INTEGER REFERENCES hotfix,
    feature TEXT
);

-- A service level that a condition of kind product accepts
CREATE TABLE prerequisite_level (
    prerequisite_id INTEGER NOT NULL REFERENCES prerequisite,
    position INTEGER NOT NULL,
    service_level_id INTEGER NOT NULL REFERENCES service_level,
    PRIMARY KEY (prerequisite_id, position)
);

-- A hotfix that another one replaces
CREATE TABLE replaces (
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    position INTEGER NOT NULL,
    replaced_id INTEGER NOT NULL REFERENCES hotfix,
    PRIMARY KEY (hotfix_id, position)
);

-- An article that the text points to
CREATE TABLE related_article (
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    position INTEGER NOT NULL,
    article TEXT NOT NULL,
    article_number INTEGER NOT NULL,
    title TEXT,
    PRIMARY KEY (hotfix_id, position)
);

-- A key or value that has to be set
CREATE TABLE registry_key (
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (hotfix_id, position)
);

-- The files of a hotfix for one code base
CREATE TABLE payload (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    codebase_id INTEGER REFERENCES codebase,
    codebase_unstated BOOLEAN NOT NULL
);

-- A row of the file information notes: versions of a level and branch
CREATE TABLE branch_mask (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    payload_id INTEGER NOT NULL REFERENCES payload,
    mask TEXT NOT NULL,
    version_build INTEGER NOT NULL,
    first_revision INTEGER NOT NULL,
    last_revision INTEGER NOT NULL,
    service_level_id INTEGER REFERENCES service_level,
    service_branch_id INTEGER REFERENCES service_branch
);

-- A product that a mask is of
CREATE TABLE branch_mask_product (
    branch_mask_id INTEGER NOT NULL REFERENCES branch_mask,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product,
    PRIMARY KEY (branch_mask_id, position)
);

-- The files of a payload for one architecture
CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    payload_id INTEGER NOT NULL REFERENCES payload,
    architecture TEXT
);

-- A product that the heading of a package names
CREATE TABLE package_product (
    package_id INTEGER NOT NULL REFERENCES package,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product,
    PRIMARY KEY (package_id, position)
);

-- A row of a package: a file, manifest, package manifest or security catalog
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    package_id INTEGER NOT NULL REFERENCES package,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    file_key TEXT,
    version TEXT,
    version_major INTEGER,
    version_minor INTEGER,
    version_build INTEGER,
    version_revision INTEGER,
    version_order BIGINT,
    size BIGINT,
    file_date DATE,
    file_time TEXT,
    platform TEXT,
    service_level_id INTEGER REFERENCES service_level,
    service_branch_id INTEGER REFERENCES service_branch,
    stated_level TEXT,
    stated_branch TEXT,
    component TEXT,
    component_version TEXT,
    assembly_key TEXT,
    key_valid BOOLEAN
);

-- A machine, or a kind of machine
CREATE TABLE machine (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    product_id INTEGER REFERENCES product,
    service_level_id INTEGER REFERENCES service_level,
    architecture TEXT,
    installed_complete BOOLEAN,
    states_not_installed BOOLEAN NOT NULL,
    features_complete BOOLEAN,
    states_absent_features BOOLEAN NOT NULL,
    files_complete BOOLEAN NOT NULL,
    UNIQUE (name)
);

-- A file of a machine
CREATE TABLE machine_file (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    machine_id INTEGER NOT NULL REFERENCES machine,
    name TEXT NOT NULL,
    file_key TEXT NOT NULL,
    version TEXT,
    version_major INTEGER,
    version_minor INTEGER,
    version_build INTEGER,
    version_revision INTEGER,
    version_order BIGINT,
    platform TEXT,
    stated_branch TEXT,
    service_level_id INTEGER REFERENCES service_level,
    service_branch_id INTEGER REFERENCES service_branch
);

-- A hotfix that a machine has or has not
CREATE TABLE installed (
    machine_id INTEGER NOT NULL REFERENCES machine,
    position INTEGER NOT NULL,
    present BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (machine_id, present, position)
);

-- A feature that a machine has or has not
CREATE TABLE feature (
    machine_id INTEGER NOT NULL REFERENCES machine,
    position INTEGER NOT NULL,
    present BOOLEAN NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (machine_id, present, position)
);

-- A group of hotfixes of which one is enough
CREATE TABLE alternative (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    UNIQUE (name)
);

-- A hotfix of a group
CREATE TABLE alternative_hotfix (
    alternative_id INTEGER NOT NULL REFERENCES alternative,
    position INTEGER NOT NULL,
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    PRIMARY KEY (alternative_id, position)
);

-- The verdict that a hotfix has to get on a machine
CREATE TABLE expectation (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    hotfix_id INTEGER NOT NULL REFERENCES hotfix,
    machine_id INTEGER NOT NULL REFERENCES machine,
    verdict TEXT NOT NULL,
    superseded_by_id INTEGER REFERENCES hotfix,
    reason TEXT
);

-- A finding that is accepted at an element: one of the references tells where
CREATE TABLE suppression (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    codebase_id INTEGER REFERENCES codebase,
    product_id INTEGER REFERENCES product,
    hotfix_id INTEGER REFERENCES hotfix,
    payload_id INTEGER REFERENCES payload,
    package_id INTEGER REFERENCES package,
    machine_id INTEGER REFERENCES machine,
    alternative_id INTEGER REFERENCES alternative,
    expectation_id INTEGER REFERENCES expectation,
    rule TEXT NOT NULL,
    subject TEXT,
    reason TEXT NOT NULL,
    accepted_until DATE
);

CREATE INDEX hotfix_by_article ON hotfix (article);
CREATE INDEX applies_to_by_product_id ON applies_to (product_id);
CREATE INDEX prerequisite_by_hotfix_id ON prerequisite (hotfix_id);
CREATE INDEX prerequisite_by_parent_id ON prerequisite (parent_id);
CREATE INDEX replaces_by_replaced_id ON replaces (replaced_id);
CREATE INDEX payload_by_hotfix_id ON payload (hotfix_id);
CREATE INDEX branch_mask_by_payload_id ON branch_mask (payload_id);
CREATE INDEX package_by_payload_id ON package (payload_id);
CREATE INDEX entry_by_package_id ON entry (package_id);
CREATE INDEX entry_by_file_key ON entry (file_key, version_order);
CREATE INDEX entry_by_component ON entry (component);
CREATE INDEX machine_file_by_machine_id ON machine_file (machine_id);
CREATE INDEX machine_file_by_file_key ON machine_file (file_key, version_order);
CREATE INDEX installed_by_name ON installed (name);
CREATE INDEX feature_by_name ON feature (name);
CREATE INDEX alternative_hotfix_by_hotfix_id ON alternative_hotfix (hotfix_id);

CREATE VIEW delivered AS
SELECT h.name AS hotfix, h.article, c.name AS codebase, p.architecture, e.kind,
    e.name AS file, e.file_key, e.version, e.version_order, e.size, e.platform,
    l.name AS level, b.name AS branch, e.component, e.component_version, e.key_valid,
    h.id AS hotfix_id, d.codebase_id, e.service_level_id, e.service_branch_id,
    e.id AS entry_id
FROM entry e
JOIN package p ON p.id = e.package_id
JOIN payload d ON d.id = p.payload_id
JOIN hotfix h ON h.id = d.hotfix_id
LEFT JOIN codebase c ON c.id = d.codebase_id
LEFT JOIN service_level l ON l.id = e.service_level_id
LEFT JOIN service_branch b ON b.id = e.service_branch_id;
