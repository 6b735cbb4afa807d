package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.core.catalog.Catalog;
import org.hotfixworkbench.core.catalog.CatalogQueries;
import org.hotfixworkbench.dsl.ide.clauses.Block;
import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Cursor;
import org.hotfixworkbench.dsl.ide.clauses.Place;
import org.hotfixworkbench.dsl.ide.clauses.Region;
import org.hotfixworkbench.dsl.ide.clauses.Statement;
import org.hotfixworkbench.dsl.ide.hover.CatalogTexts;
import org.hotfixworkbench.dsl.ide.hover.HoverText;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.value.FileVersion;

/**
 * What is written around a position, and what the catalog says of it.
 *
 * @param analysis the text
 * @param cursor the position
 * @param markdown whether documentation may be Markdown
 */
record Around(@NonNull Analysis analysis, @NonNull Cursor cursor, boolean markdown) {

    /** The clause or row at the position; null when it has to begin. */
    @Nullable
    Statement statement() {
        return cursor.place() instanceof Place.Within within ? within.statement() : null;
    }

    /** Values of a kind in that clause or row before the position. */
    List<String> before(Cell cell) {
        Statement statement = statement();
        return statement == null ? List.of() : statement.all(cell, cursor.typed().start());
    }

    /** Values of a kind in that clause or row. */
    List<String> stated(Cell cell) {
        Statement statement = statement();
        return statement == null ? List.of() : statement.all(cell);
    }

    /** What the catalog knows of a release. */
    String known(NamedElement element) {
        HoverText text = new CatalogTexts(catalog()).element(element);
        return markdown ? text.markdown() : text.plain();
    }

    Catalog catalog() {
        return analysis.project().catalog();
    }

    Optional<Block> enclosing(Region region) {
        return cursor.block().enclosing(region);
    }

    /** The name of the element at the position. */
    Optional<String> elementName(Region region) {
        return enclosing(region).flatMap(it -> it.value(Cell.NEW_NAME));
    }

    Optional<Codebase> codebase(String name) {
        return catalog().codebases().stream().filter(it -> name.equals(it.getName())).findFirst();
    }

    Optional<Product> product(String name) {
        return catalog().products().stream().filter(it -> name.equals(it.getName())).findFirst();
    }

    /** The code base of the payload at the position. */
    Optional<Codebase> codebase() {
        return enclosing(Region.PAYLOAD).flatMap(this::codebase);
    }

    /** The code base of a payload. */
    Optional<Codebase> codebase(Block payload) {
        return payload.value(Cell.CODEBASE).flatMap(this::codebase);
    }

    /** The payloads of the hotfix at the position. */
    List<Block> payloads() {
        return enclosing(Region.HOTFIX).map(it -> bodies(it, "payload")).orElse(List.of());
    }

    /** The packages of a payload. */
    static List<Block> packages(Block payload) {
        return bodies(payload, "package");
    }

    private static List<Block> bodies(Block block, String key) {
        List<Block> found = new ArrayList<>();
        for (Statement statement : block.all(key)) {
            Block body = statement.body();
            if (body != null) {
                found.add(body);
            }
        }
        return found;
    }

    /** The rows of a package, the one at the position left out. */
    List<Row> rows(Block table) {
        Statement here = statement();
        return table.statements().stream()
                .filter(it -> it != here && it.body() == null)
                .map(it -> new Row(it, table))
                .filter(it -> !it.name().isEmpty())
                .toList();
    }

    /** The rows of a payload, the one at the position left out. */
    List<Row> rowsOf(Block payload) {
        return packages(payload).stream().flatMap(it -> rows(it).stream()).toList();
    }

    /** The rows of the payload at the position, those of its own package first. */
    List<Row> siblings() {
        Set<Row> found = new LinkedHashSet<>();
        enclosing(Region.PACKAGE).ifPresent(it -> found.addAll(rows(it)));
        enclosing(Region.PAYLOAD).ifPresent(it -> found.addAll(rowsOf(it)));
        return List.copyOf(found);
    }

    /** The rows of the hotfix at the position, the nearest first. */
    List<Row> rows() {
        Set<Row> found = new LinkedHashSet<>(siblings());
        payloads().forEach(it -> found.addAll(rowsOf(it)));
        return List.copyOf(found);
    }

    /** The architecture of the package at the position. */
    Optional<Architecture> architecture() {
        return enclosing(Region.PACKAGE).flatMap(Row::architecture);
    }

    /** The products that the hotfix at the position names, in their order. */
    Set<Product> products() {
        Set<Product> products = new LinkedHashSet<>();
        enclosing(Region.HOTFIX)
                .ifPresent(
                        it -> {
                            it.find("applies").ifPresent(clause -> products(clause, products));
                            it.find("prerequisites")
                                    .ifPresent(clause -> products(clause, products));
                        });
        return products;
    }

    private void products(Statement statement, Set<Product> products) {
        statement.all(Cell.PRODUCT).forEach(it -> product(it).ifPresent(products::add));
        Block body = statement.body();
        if (body != null) {
            body.statements().forEach(it -> products(it, products));
        }
    }

    /** The level and branch of a version: "SP1 LDR". */
    String release(FileVersion version) {
        return codebase()
                .or(() -> catalog().codebaseOf(version))
                .map(it -> release(it, version))
                .orElse("");
    }

    private static String release(Codebase codebase, FileVersion version) {
        return CatalogQueries.levelOf(codebase, version)
                .map(
                        level -> {
                            String name = String.valueOf(level.getName());
                            if (CatalogQueries.isBaseRelease(level, version)) {
                                return name + " as released";
                            }
                            return CatalogQueries.branchOf(codebase, version)
                                    .map(it -> name + " " + it.getName())
                                    .orElse(name);
                        })
                .orElse("");
    }
}
