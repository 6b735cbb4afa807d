package org.hotfixworkbench.exporters.pages;

import static org.hotfixworkbench.exporters.pages.Column.longName;
import static org.hotfixworkbench.exporters.pages.Column.number;
import static org.hotfixworkbench.exporters.pages.Column.text;
import static org.hotfixworkbench.exporters.pages.Column.whole;

import java.util.List;
import java.util.Locale;

/** The tables that there are. The first column says what a row is about. */
public enum TableKind {
    /** All hotfixes. */
    HOTFIXES(
            longName("Hotfix"),
            whole("Article"),
            text("Title"),
            text("Class"),
            whole("Released"),
            text("Status")),
    /** The hotfixes for a service level of a product. */
    LEVEL_HOTFIXES(
            longName("Hotfix"),
            text("Title"),
            text("Class"),
            whole("Released"),
            text("Architectures"),
            text("Status")),
    /** The releases that a hotfix can apply to. */
    RELEASES(text("Product"), text("Service levels"), text("Architectures")),
    /** What an article says of versions, levels and branches. */
    MASKS(
            whole("Version"),
            text("Products"),
            text("Service level"),
            text("Branch"),
            text("Meaning")),
    /** Files of a package. */
    FILES(
            longName("File name"),
            whole("Version"),
            number("Size"),
            whole("Date"),
            whole("Time"),
            whole("Platform"),
            whole("Level"),
            whole("Branch")),
    /** Files of a package whose article states level or branch in the table. */
    STATED_FILES(
            longName("File name"),
            whole("Version"),
            number("Size"),
            whole("Date"),
            whole("Time"),
            whole("Platform"),
            whole("Level"),
            whole("Branch"),
            whole("SP requirement"),
            whole("Service branch")),
    /** Manifests and catalogs of a package. */
    ADDITIONAL_FILES(
            longName("File name"),
            text("Kind"),
            longName("Component"),
            whole("Version"),
            text("Assembly key"),
            number("Size"),
            whole("Date"),
            whole("Time")),
    /** Accepted findings. */
    ACCEPTED(whole("Rule"), text("Where"), text("Reason"), whole("Until")),
    /** What replaces what. */
    CHAIN(longName("Hotfix"), text("Title"), whole("Released"), text("How")),
    /** All products. */
    PRODUCTS(
            text("Product"),
            text("Code base"),
            text("Architectures"),
            whole("Supported from"),
            whole("Supported until"),
            number("Hotfixes")),
    /** The service levels of a product. */
    PRODUCT_LEVELS(
            whole("Service level"),
            text("Builds"),
            whole("Supported from"),
            whole("Supported until"),
            number("Hotfixes")),
    /** All code bases. */
    CODEBASES(text("Code base"), whole("Version"), text("Service levels"), text("Branches")),
    /** The service levels of a code base. */
    LEVELS(
            whole("Service level"),
            text("Builds"),
            text("Revisions"),
            number("First revision"),
            whole("Released")),
    /** The branches of a code base. */
    BRANCHES(whole("Branch"), text("Revisions"), text("Builds")),
    /** All versions of a file. */
    VERSIONS(
            whole("Version"),
            whole("Level"),
            whole("Branch"),
            whole("Platform"),
            number("Size"),
            whole("Date (UTC)"),
            text("Packages"),
            longName("Hotfix")),
    /** The pages that files are on. */
    FILE_PAGES(text("Files"), number("Different files"), number("Rows")),
    /** All machines. */
    MACHINES(
            longName("Machine"),
            text("Description"),
            text("Product"),
            whole("Service level"),
            whole("Architecture")),
    /** The files of a machine. */
    MACHINE_FILES(longName("File name"), whole("Version"), whole("Platform"), whole("Branch")),
    /** Expected verdicts. */
    EXPECTATIONS(
            longName("Hotfix"),
            longName("Machine"),
            text("Verdict"),
            text("Reason"),
            longName("Replaced by"));

    private final List<Column> columns;

    TableKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns. */
    public List<Column> columns() {
        return columns;
    }

    /** A name for style sheets: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
