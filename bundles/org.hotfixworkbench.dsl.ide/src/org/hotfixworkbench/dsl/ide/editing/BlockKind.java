package org.hotfixworkbench.dsl.ide.editing;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What a block is, as the words before its brace tell. */
enum BlockKind {
    /** A hotfix. */
    HOTFIX("hotfix x {"),
    /** The payload of a hotfix. */
    PAYLOAD("payload unstated {"),
    /** A package of a payload. */
    PACKAGE("package unstated {"),
    /** A machine. */
    MACHINE("machine x {"),
    /** A code base. */
    CODEBASE("codebase x {"),
    /** A product. */
    PRODUCT("product x of y {"),
    /** A group of alternatives. */
    FIXES("fixes x any of {"),
    /** The outermost group of prerequisites. */
    PREREQUISITES("prerequisites any of {"),
    /** A group of conditions in another one. */
    GROUP("any of {"),
    /** Something else, or something misspelt. */
    UNKNOWN("");

    /** A beginning of such a block; how one is laid out depends on nothing else. */
    private final String head;

    BlockKind(String head) {
        this.head = head;
    }

    String head() {
        return head;
    }

    /** Whether it is a table, whose rows belong together wherever they stand in it. */
    boolean isTable() {
        return this == PACKAGE || this == MACHINE || this == CODEBASE;
    }

    /**
     * What a block is.
     *
     * @param words those since the brace before
     * @param outer the block around it; null for none
     */
    static BlockKind of(List<String> words, @Nullable BlockKind outer) {
        if (!words.isEmpty() && words.getLast().equals("of")) {
            boolean inGroup = outer == PREREQUISITES || outer == GROUP;
            return outer == null ? alternatives(words) : inGroup ? GROUP : conditions(words);
        }
        for (String word : words.reversed()) {
            BlockKind kind =
                    switch (word) {
                        case "hotfix" -> HOTFIX;
                        case "payload" -> PAYLOAD;
                        case "package" -> PACKAGE;
                        case "machine" -> MACHINE;
                        case "codebase" -> CODEBASE;
                        case "product" -> PRODUCT;
                        default -> null;
                    };
            if (kind != null) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    private static BlockKind alternatives(List<String> words) {
        return words.contains("fixes") ? FIXES : UNKNOWN;
    }

    private static BlockKind conditions(List<String> words) {
        return words.contains("prerequisites") ? PREREQUISITES : UNKNOWN;
    }
}
