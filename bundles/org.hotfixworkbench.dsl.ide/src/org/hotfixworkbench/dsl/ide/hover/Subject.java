package org.hotfixworkbench.dsl.ide.hover;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.ide.clauses.Form;
import org.hotfixworkbench.dsl.ide.workspace.Symbol;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.ManifestEntry;
import org.hotfixworkbench.model.ServiceBranch;
import org.hotfixworkbench.model.ServiceLevel;
import org.hotfixworkbench.model.value.FileVersion;
import org.hotfixworkbench.model.value.KbNumber;

/** What the mouse is over. */
sealed interface Subject {

    /**
     * A file version.
     *
     * @param version the version
     * @param codebase the code base that the files around it belong to; null when not known
     * @param branch the branch that its row tells; null when it tells none
     */
    record OfVersion(
            @NonNull FileVersion version,
            @Nullable Codebase codebase,
            @Nullable ServiceBranch branch)
            implements Subject {}

    /** A version mask. */
    record OfMask(@NonNull BranchMask row) implements Subject {}

    /** The name of a manifest. */
    record OfManifest(@NonNull ManifestEntry row) implements Subject {}

    /** Something that has a name, as it is called here. */
    record OfSymbol(@NonNull Symbol symbol, @NonNull String written) implements Subject {}

    /** The number of an article. */
    record OfArticle(@NonNull KbNumber number) implements Subject {}

    /** The id of a rule. */
    record OfRule(@NonNull String id) implements Subject {}

    /** A size in bytes. */
    record OfSize(long bytes) implements Subject {}

    /**
     * A day.
     *
     * @param day the day
     * @param level the level of the file that it is about; null when there is none
     */
    record OfDay(@NonNull LocalDate day, @Nullable ServiceLevel level) implements Subject {}

    /** The words that a clause begins with; the clause may be written in several forms. */
    record OfClause(List<Form> forms) implements Subject {
        /** Copies the list. */
        public OfClause {
            forms = List.copyOf(forms);
        }
    }

    /**
     * A word with a fixed meaning.
     *
     * @param word the word as it is written
     * @param meaning what it means
     */
    record OfWord(@NonNull String word, @NonNull String meaning) implements Subject {}
}
