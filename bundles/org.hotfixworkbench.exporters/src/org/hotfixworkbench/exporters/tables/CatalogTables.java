package org.hotfixworkbench.exporters.tables;

import static org.hotfixworkbench.exporters.tables.ColumnType.INTEGER;
import static org.hotfixworkbench.exporters.tables.ColumnType.TEXT;

import java.util.List;

/** The tables of the catalog of Windows releases. */
final class CatalogTables {

    static final String ELEMENT = "place among all elements of the model, from 1";

    private static final String PLACE = "place in the source, from 1";

    static final Table CODEBASE =
            TableBuilder.withId("codebase", "A code base: Windows releases of one source", ELEMENT)
                    .required("name", TEXT, "name, such as NT6_1")
                    .text("title", "title; null when not stated")
                    .number("version_major", "first part of the versions of its files")
                    .number("version_minor", "second part")
                    .day(
                            "cumulative_from",
                            "from this day on updates are one cumulative line; null for never")
                    .unique("name")
                    .build();

    static final Table SERVICE_LEVEL =
            TableBuilder.withId("service_level", "A service level of a code base", PLACE)
                    .reference("codebase_id", "codebase", "the code base")
                    .required("name", TEXT, "name within the code base, such as SP1")
                    .number(
                            "base_revision",
                            "revision of the files of the level itself; null when not known")
                    .number(
                            "first_revision",
                            "first revision, where levels share a build; null otherwise")
                    .number(
                            "last_revision",
                            "last revision, where levels share a build; null otherwise")
                    .day("released", "day of release; null when not known")
                    .unique("codebase_id", "name")
                    .build();

    static final Table SERVICE_LEVEL_BUILD =
            TableBuilder.partOf(
                            "service_level", "service_level_build", "A build of a service level")
                    .required("build", INTEGER, "third part of file versions")
                    .build();

    static final Table SERVICE_BRANCH =
            TableBuilder.withId("service_branch", "A service branch of a code base", PLACE)
                    .reference("codebase_id", "codebase", "the code base")
                    .required("name", TEXT, "name within the code base, such as LDR")
                    .number("first_revision", "first revision; null when no number tells it")
                    .number("last_revision", "last revision; null when no number tells it")
                    .flag("declared", "true when files state the branch and no number tells it")
                    .unique("codebase_id", "name")
                    .build();

    static final Table SERVICE_BRANCH_BUILD =
            TableBuilder.partOf(
                            "service_branch",
                            "service_branch_build",
                            "A build that belongs to a branch whole, whatever the revisions say")
                    .required("build", INTEGER, "third part of file versions")
                    .build();

    static final Table PRODUCT =
            TableBuilder.withId("product", "A Windows product", ELEMENT)
                    .required("name", TEXT, "name, such as WindowsVista")
                    .text("title", "the name as articles print it; null when not stated")
                    .optionalReference("codebase_id", "codebase", "what it is built from")
                    .optionalReference(
                            "first_level_id",
                            "service_level",
                            "level of its first release; null for the first of the code base")
                    .text(
                            "first_level_name",
                            "what the product calls that level; null when it is the same")
                    .optionalReference(
                            "last_level_id",
                            "service_level",
                            "level at which support ends; null for the last of the code base")
                    .day("supported_from", "first day of support; null when not known")
                    .day("supported_until", "last day of support; null when not known or open")
                    .day(
                            "extended_until",
                            "last day of paid security updates; null when there are none")
                    .unique("name")
                    .build();

    static final Table PRODUCT_ARCHITECTURE =
            TableBuilder.partOf(
                            "product",
                            "product_architecture",
                            "An architecture that a product was released for")
                    .required("architecture", TEXT, "such as x64")
                    .build();

    static final Table PRODUCT_LEVEL =
            TableBuilder.partOf("product", "product_level", "Support of a service level")
                    .reference("service_level_id", "service_level", "the level")
                    .day("supported_from", "first day; null when not known")
                    .day("supported_until", "last day; null when not known")
                    .build();

    static final List<Table> ALL =
            List.of(
                    CODEBASE,
                    SERVICE_LEVEL,
                    SERVICE_LEVEL_BUILD,
                    SERVICE_BRANCH,
                    SERVICE_BRANCH_BUILD,
                    PRODUCT,
                    PRODUCT_ARCHITECTURE,
                    PRODUCT_LEVEL);

    private CatalogTables() {}
}
