package org.hotfixworkbench.exporters.tables;

import static org.hotfixworkbench.exporters.tables.ColumnType.BIGINT;
import static org.hotfixworkbench.exporters.tables.ColumnType.BOOLEAN;
import static org.hotfixworkbench.exporters.tables.ColumnType.INTEGER;
import static org.hotfixworkbench.exporters.tables.ColumnType.TEXT;

import java.util.List;

/** The tables of the files that hotfixes bring. */
final class PayloadTables {

    private static final String PLACE = "place in the source, from 1";

    static final Table PAYLOAD =
            TableBuilder.withId("payload", "The files of a hotfix for one code base", PLACE)
                    .reference("hotfix_id", "hotfix", "the hotfix")
                    .optionalReference(
                            "codebase_id", "codebase", "the code base; null when not stated")
                    .flag(
                            "codebase_unstated",
                            "true when the source says that it states no code base")
                    .index("hotfix_id")
                    .build();

    static final Table BRANCH_MASK =
            TableBuilder.withId(
                            "branch_mask",
                            "A row of the file information notes: versions of a level and branch",
                            PLACE)
                    .reference("payload_id", "payload", "the payload")
                    .required("mask", TEXT, "such as 6.0.6001.22xxx")
                    .required("version_build", INTEGER, "third part of the mask")
                    .required("first_revision", INTEGER, "smallest fourth part that fits")
                    .required("last_revision", INTEGER, "largest fourth part that fits")
                    .optionalReference(
                            "service_level_id", "service_level", "stated level; null when not")
                    .optionalReference(
                            "service_branch_id", "service_branch", "stated branch; null when not")
                    .index("payload_id")
                    .build();

    static final Table BRANCH_MASK_PRODUCT =
            TableBuilder.partOf("branch_mask", "branch_mask_product", "A product that a mask is of")
                    .reference("product_id", "product", "the product")
                    .build();

    static final Table PACKAGE =
            TableBuilder.withId("package", "The files of a payload for one architecture", PLACE)
                    .reference("payload_id", "payload", "the payload")
                    .text("architecture", "architecture of the machines; null when not stated")
                    .index("payload_id")
                    .build();

    static final Table PACKAGE_PRODUCT =
            TableBuilder.partOf(
                            "package",
                            "package_product",
                            "A product that the heading of a package names")
                    .reference("product_id", "product", "the product")
                    .build();

    static final Table ENTRY =
            TableBuilder.withId(
                            "entry",
                            "A row of a package: a file, manifest, package manifest or security"
                                    + " catalog",
                            PLACE)
                    .reference("package_id", "package", "the package")
                    .required("kind", TEXT, "file, manifest, mum or catalog")
                    .required("name", TEXT, "file name; of a manifest without the ending")
                    .text("file_key", "of a file: its name in lower case, for joins")
                    .version("version of a file; null for a file without one")
                    .optional("size", BIGINT, "bytes; null when not stated")
                    .day("file_date", "day of the time stamp, UTC; null when not stated")
                    .text("file_time", "minute of the time stamp, UTC; null when not stated")
                    .text("platform", "architecture of a file itself; null when not stated")
                    .optionalReference(
                            "service_level_id",
                            "service_level",
                            "derived: level of the version; null when the catalog knows none")
                    .optionalReference(
                            "service_branch_id",
                            "service_branch",
                            "derived: branch of the version; null where nothing tells it")
                    .text("stated_level", "the column SP requirement; null when absent")
                    .text("stated_branch", "the column Service branch; null when absent")
                    .text("component", "derived: component in the name of a manifest")
                    .text("component_version", "derived: version in the name of a manifest")
                    .text("assembly_key", "derived: key in the name of a manifest")
                    .optional(
                            "key_valid",
                            BOOLEAN,
                            "derived: whether the key fits the name; null when nobody can tell")
                    .index("package_id")
                    .index("file_key", "version_order")
                    .index("component")
                    .build();

    static final List<Table> ALL =
            List.of(PAYLOAD, BRANCH_MASK, BRANCH_MASK_PRODUCT, PACKAGE, PACKAGE_PRODUCT, ENTRY);

    private PayloadTables() {}
}
