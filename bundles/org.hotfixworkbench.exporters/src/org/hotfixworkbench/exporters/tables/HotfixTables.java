package org.hotfixworkbench.exporters.tables;

import static org.hotfixworkbench.exporters.tables.ColumnType.INTEGER;
import static org.hotfixworkbench.exporters.tables.ColumnType.TEXT;

import java.util.List;

/** The tables of what a hotfix states, without its files. */
final class HotfixTables {

    static final Table HOTFIX =
            TableBuilder.withId(
                            "hotfix",
                            "A hotfix; also one that others refer to and no source describes",
                            CatalogTables.ELEMENT)
                    .required("name", TEXT, "id of the hotfix")
                    .text("article", "number of its article, such as KB976398; null for none")
                    .number("article_number", "the digits of the article number")
                    .text("title", "title; null when not stated")
                    .text("class", "such as security-update; null when not stated")
                    .day("released", "day of release; null when not stated")
                    .text("symptoms", "what a user sees; null when not stated")
                    .text("cause", "why it happens; null when not stated")
                    .text("restart", "required, possible or none; null when not stated")
                    .flag("external", "true when no source describes it")
                    .flag("states_applies_to", "whether it has a list of products")
                    .flag("states_registry", "whether it says anything about the registry")
                    .flag("states_replaces", "whether it says what it replaces")
                    .unique("name")
                    .index("article")
                    .build();

    static final Table APPLIES_TO =
            TableBuilder.partOf("hotfix", "applies_to", "A product that a hotfix is for")
                    .reference("product_id", "product", "the product")
                    .optionalReference(
                            "service_level_id", "service_level", "the level; null for no level")
                    .index("product_id")
                    .build();

    static final Table PREREQUISITE =
            TableBuilder.withId(
                            "prerequisite",
                            "A condition before a hotfix installs: a node of a tree",
                            "place among the members of the parent, from 1")
                    .reference("hotfix_id", "hotfix", "the hotfix")
                    .optionalReference(
                            "parent_id", "prerequisite", "the group or negation; null at the top")
                    .required(
                            "kind",
                            TEXT,
                            "all, any, not, product, hotfix, feature, or none where the source"
                                    + " says that there is no condition")
                    .optionalReference("product_id", "product", "of kind product: what has to run")
                    .optional(
                            "any_level",
                            ColumnType.BOOLEAN,
                            "of kind product: whether every level will do")
                    .optionalReference(
                            "required_id", "hotfix", "of kind hotfix: what has to be installed")
                    .text("feature", "of kind feature: what has to be there")
                    .index("hotfix_id")
                    .index("parent_id")
                    .build();

    static final Table PREREQUISITE_LEVEL =
            TableBuilder.partOf(
                            "prerequisite",
                            "prerequisite_level",
                            "A service level that a condition of kind product accepts")
                    .reference("service_level_id", "service_level", "the level")
                    .build();

    static final Table REPLACES =
            TableBuilder.partOf("hotfix", "replaces", "A hotfix that another one replaces")
                    .reference("replaced_id", "hotfix", "the replaced one")
                    .index("replaced_id")
                    .build();

    static final Table RELATED_ARTICLE =
            TableBuilder.partOf("hotfix", "related_article", "An article that the text points to")
                    .required("article", TEXT, "its number, such as KB824684")
                    .required("article_number", INTEGER, "the digits of the number")
                    .text("title", "its title; null when not stated")
                    .build();

    static final Table REGISTRY_KEY =
            TableBuilder.partOf("hotfix", "registry_key", "A key or value that has to be set")
                    .required("name", TEXT, "the key")
                    .build();

    static final List<Table> ALL =
            List.of(
                    HOTFIX,
                    APPLIES_TO,
                    PREREQUISITE,
                    PREREQUISITE_LEVEL,
                    REPLACES,
                    RELATED_ARTICLE,
                    REGISTRY_KEY);

    private HotfixTables() {}
}
