package org.hotfixworkbench.exporters.tables;

import static org.hotfixworkbench.exporters.tables.ColumnType.BOOLEAN;
import static org.hotfixworkbench.exporters.tables.ColumnType.TEXT;

import java.util.List;

/** The tables of machines, of what is expected of hotfixes on them, and of accepted findings. */
final class MachineTables {

    private static final String PLACE = "place in the source, from 1";

    static final Table MACHINE =
            TableBuilder.withId("machine", "A machine, or a kind of machine", CatalogTables.ELEMENT)
                    .required("name", TEXT, "name of the machine")
                    .text("title", "description; null when not stated")
                    .optionalReference("product_id", "product", "what it runs; null when not known")
                    .optionalReference(
                            "service_level_id",
                            "service_level",
                            "the level of its product; null when not known")
                    .text("architecture", "of the operating system; null when not known")
                    .optional(
                            "installed_complete",
                            BOOLEAN,
                            "whether all installed hotfixes are listed; null when nothing is known")
                    .flag("states_not_installed", "whether hotfixes are stated to be absent")
                    .optional(
                            "features_complete",
                            BOOLEAN,
                            "whether all features are listed; null when nothing is known")
                    .flag("states_absent_features", "whether features are stated to be absent")
                    .flag("files_complete", "whether all files are listed")
                    .unique("name")
                    .build();

    static final Table MACHINE_FILE =
            TableBuilder.withId("machine_file", "A file of a machine", PLACE)
                    .reference("machine_id", "machine", "the machine")
                    .required("name", TEXT, "file name")
                    .required("file_key", TEXT, "the name in lower case, for joins")
                    .version("version of the file; null when it has none")
                    .text("platform", "architecture of the file; null when not stated")
                    .text("stated_branch", "declared branch, which 5.x needs; null when absent")
                    .optionalReference(
                            "service_level_id",
                            "service_level",
                            "derived: level of the version, by the code base of the product")
                    .optionalReference(
                            "service_branch_id",
                            "service_branch",
                            "derived: branch of the version, by the code base of the product")
                    .index("machine_id")
                    .index("file_key", "version_order")
                    .build();

    static final Table INSTALLED = named("installed", "A hotfix that a machine has or has not");

    static final Table FEATURE = named("feature", "A feature that a machine has or has not");

    static final Table ALTERNATIVE =
            TableBuilder.withId(
                            "alternative",
                            "A group of hotfixes of which one is enough",
                            CatalogTables.ELEMENT)
                    .required("name", TEXT, "name of the group")
                    .text("title", "what they fix; null when not stated")
                    .unique("name")
                    .build();

    static final Table ALTERNATIVE_HOTFIX =
            TableBuilder.partOf("alternative", "alternative_hotfix", "A hotfix of a group")
                    .reference("hotfix_id", "hotfix", "the hotfix")
                    .index("hotfix_id")
                    .build();

    static final Table EXPECTATION =
            TableBuilder.withId(
                            "expectation",
                            "The verdict that a hotfix has to get on a machine",
                            CatalogTables.ELEMENT)
                    .reference("hotfix_id", "hotfix", "the hotfix")
                    .reference("machine_id", "machine", "the machine")
                    .required("verdict", TEXT, "such as applicable")
                    .optionalReference(
                            "superseded_by_id",
                            "hotfix",
                            "expected successor; null when not stated")
                    .text("reason", "expected reason; null when not stated")
                    .build();

    static final Table SUPPRESSION =
            TableBuilder.withId(
                            "suppression",
                            "A finding that is accepted at an element: one of the references tells where",
                            PLACE)
                    .optionalReference("codebase_id", "codebase", "where it is accepted")
                    .optionalReference("product_id", "product", "where it is accepted")
                    .optionalReference("hotfix_id", "hotfix", "where it is accepted")
                    .optionalReference("payload_id", "payload", "where it is accepted")
                    .optionalReference("package_id", "package", "where it is accepted")
                    .optionalReference("machine_id", "machine", "where it is accepted")
                    .optionalReference("alternative_id", "alternative", "where it is accepted")
                    .optionalReference("expectation_id", "expectation", "where it is accepted")
                    .required("rule", TEXT, "id of the rule")
                    .text("subject", "the row that it is about; null for every row")
                    .required("reason", TEXT, "why it is accepted")
                    .day("accepted_until", "last day; null for ever")
                    .build();

    static final List<Table> ALL =
            List.of(
                    MACHINE,
                    MACHINE_FILE,
                    INSTALLED,
                    FEATURE,
                    ALTERNATIVE,
                    ALTERNATIVE_HOTFIX,
                    EXPECTATION,
                    SUPPRESSION);

    private MachineTables() {}

    private static Table named(String name, String description) {
        return TableBuilder.partOf("machine", name, description)
                .key("machine_id", "present", Table.POSITION)
                .flag("present", "true for there, false for known to be absent")
                .required("name", TEXT, "as the source names it; hotfixes by id or article number")
                .index("name")
                .build();
    }
}
