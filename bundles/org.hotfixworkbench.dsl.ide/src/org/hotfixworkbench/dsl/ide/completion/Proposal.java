package org.hotfixworkbench.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.lsp4j.CompletionItemKind;
import org.hotfixworkbench.dsl.values.Names;

/**
 * Something that can be written.
 *
 * @param label what is shown
 * @param insert what is inserted
 * @param kind what it is
 * @param detail what is shown beside the label; may be empty
 * @param documentation what is known of it, in Markdown; may be empty
 * @param keys what it is found by, the label first
 * @param rank how likely it is meant, from 0; of the same rank the one added first comes first
 * @param rule the rule whose page is the documentation; empty when there is none
 */
record Proposal(
        @NonNull String label,
        @NonNull Template insert,
        @NonNull CompletionItemKind kind,
        @NonNull String detail,
        @NonNull String documentation,
        @NonNull List<String> keys,
        int rank,
        @NonNull String rule) {

    /** Nothing better can be said than that it is possible. */
    static final int LAST = 90;

    /** Copies the list. */
    Proposal {
        keys = List.copyOf(keys);
    }

    private static Proposal of(String label, Template insert, CompletionItemKind kind) {
        return new Proposal(label, insert, kind, "", "", List.of(label), 0, "");
    }

    /** A word or number as it stands. */
    static Proposal value(String text, CompletionItemKind kind) {
        return of(text, Template.literal(text), kind);
    }

    /** A name, which is put in quotes where that is necessary. */
    static Proposal name(String name, CompletionItemKind kind) {
        return of(name, Template.literal(Names.written(name)), kind);
    }

    /** The name of a level, which may be a number. */
    static Proposal level(String name) {
        return of(name, Template.literal(Names.writtenLevel(name)), CompletionItemKind.EnumMember);
    }

    /** More than a word. */
    static Proposal template(String label, Template insert) {
        return of(label, insert, CompletionItemKind.Snippet);
    }

    /** The dash for what is not stated. */
    static Proposal dash() {
        return value("-", CompletionItemKind.Value).detail("not stated").rank(LAST);
    }

    Proposal detail(String text) {
        return new Proposal(label, insert, kind, text, documentation, keys, rank, rule);
    }

    Proposal documentation(String text) {
        return new Proposal(label, insert, kind, detail, text, keys, rank, rule);
    }

    Proposal rank(int number) {
        return new Proposal(label, insert, kind, detail, documentation, keys, number, rule);
    }

    Proposal kind(CompletionItemKind other) {
        return new Proposal(label, insert, other, detail, documentation, keys, rank, rule);
    }

    Proposal insert(Template other) {
        return new Proposal(label, other, kind, detail, documentation, keys, rank, rule);
    }

    Proposal page(String id) {
        return new Proposal(label, insert, kind, detail, documentation, keys, rank, id);
    }

    /** Found by something else as well. */
    Proposal key(String key) {
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return new Proposal(label, insert, kind, detail, documentation, more, rank, rule);
    }
}
