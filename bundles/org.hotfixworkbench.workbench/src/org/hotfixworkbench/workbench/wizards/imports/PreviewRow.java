package org.hotfixworkbench.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.hotfixworkbench.dsl.ide.imports.Descriptor;
import org.hotfixworkbench.dsl.ide.imports.ImportFailure;
import org.hotfixworkbench.dsl.ide.imports.ImportTarget;
import org.hotfixworkbench.dsl.ide.imports.Placement;
import org.hotfixworkbench.dsl.ide.imports.ReadSource;

/** A source in the preview, and what the user wants of it. */
final class PreviewRow {

    private final String source;
    private final String kind;
    private final @Nullable Placement placement;
    private final String id;
    private final PackedText text;
    private final ImportTarget.@Nullable Renamed renamed;
    private final PackedText renamedText;
    private final List<Remark> remarks;
    private ImportAction action;

    private PreviewRow(
            ReadSource read, Placement placement, ImportTarget.@Nullable Renamed renamed) {
        this.source = read.source();
        this.kind = read.kind();
        this.placement = placement;
        this.id = read.descriptor().id();
        this.text = new PackedText(read.text());
        this.renamedText = new PackedText(renamed == null ? "" : renamed.text());
        this.renamed =
                renamed == null
                        ? null
                        : new ImportTarget.Renamed(renamed.id(), renamed.file(), "");
        this.remarks = remarks(read, placement);
        this.action =
                placement.state() == Placement.State.NEW
                                || placement.state() == Placement.State.UPDATED
                        ? ImportAction.WRITE
                        : ImportAction.LEAVE_OUT;
    }

    private PreviewRow(ImportFailure failure) {
        this.source = failure.source();
        this.kind = "";
        this.placement = null;
        this.id = "";
        this.text = new PackedText("");
        this.renamedText = text;
        this.renamed = null;
        this.remarks =
                List.of(new Remark(Remark.Kind.FAILURE, failure.line(), 0, failure.message()));
        this.action = ImportAction.LEAVE_OUT;
    }

    /** A source that was read, at its place. */
    static PreviewRow of(ReadSource read, Placement placement, ImportTarget target) {
        return new PreviewRow(
                read, placement, placement.state().isConflict() ? target.keepBoth(read) : null);
    }

    /** A source that cannot be read. */
    static PreviewRow of(ImportFailure failure) {
        return new PreviewRow(failure);
    }

    private static List<Remark> remarks(ReadSource read, Placement placement) {
        List<Remark> all = new ArrayList<>();
        if (placement.state().isConflict()) {
            all.add(new Remark(Remark.Kind.CONFLICT, 0, 0, placement.why()));
        }
        Descriptor descriptor = read.descriptor();
        descriptor.warnings().forEach(it -> all.add(new Remark(Remark.Kind.WARNING, 0, 0, it)));
        read.kept()
                .forEach(it -> all.add(new Remark(Remark.Kind.KEPT, it.line(), 0, it.why())));
        descriptor
                .repairs()
                .forEach(it -> all.add(new Remark(Remark.Kind.REPAIR, it.line(), 0, it.what())));
        return List.copyOf(all);
    }

    /** The source as the user names it. */
    String source() {
        return source;
    }

    /** The id of its importer; empty when it cannot be read. */
    String kind() {
        return kind;
    }

    /** The name of its element, as it is wanted now. */
    String id() {
        ImportTarget.Renamed other = renamed;
        return action == ImportAction.KEEP_BOTH && other != null ? other.id() : id;
    }

    /** The file that would be written as it is wanted now; empty when it cannot be read. */
    Optional<Path> file() {
        ImportTarget.Renamed other = renamed;
        if (action == ImportAction.KEEP_BOTH && other != null) {
            return Optional.of(other.file());
        }
        Placement place = placement;
        return place == null ? Optional.empty() : Optional.of(place.file());
    }

    /** The name of the file; empty when it cannot be read. */
    String fileName() {
        return file().map(it -> it.getFileName().toString()).orElse("");
    }

    /** The text that would be written as it is wanted now. */
    String text() {
        return (action == ImportAction.KEEP_BOTH ? renamedText : text).toString();
    }

    /** What is at its place. */
    Optional<Placement> placement() {
        return Optional.ofNullable(placement);
    }

    /** What is at its place, in words. */
    String state() {
        return placement().map(it -> it.state().toString()).orElse("Cannot be read");
    }

    /** Whether a person has to decide. */
    boolean isConflict() {
        return placement().filter(it -> it.state().isConflict()).isPresent();
    }

    /** What there is to say of it, besides findings. */
    List<Remark> remarks() {
        return remarks;
    }

    /** How many remarks of a kind there are. */
    int count(Remark.Kind wanted) {
        return (int) remarks.stream().filter(it -> it.kind() == wanted).count();
    }

    /** What becomes of it. */
    ImportAction action() {
        return action;
    }

    /** What may become of it. */
    List<ImportAction> choices() {
        Placement place = placement;
        if (place == null || place.state() == Placement.State.UNCHANGED) {
            return List.of(ImportAction.LEAVE_OUT);
        }
        if (!place.state().isConflict()) {
            return List.of(ImportAction.LEAVE_OUT, ImportAction.WRITE);
        }
        return place.replaceable()
                ? List.of(ImportAction.LEAVE_OUT, ImportAction.REPLACE, ImportAction.KEEP_BOTH)
                : List.of(ImportAction.LEAVE_OUT, ImportAction.KEEP_BOTH);
    }

    /** Decides what becomes of it, when that is one of the choices. */
    void choose(ImportAction wanted) {
        if (choices().contains(wanted)) {
            action = wanted;
        }
    }

    /** Takes it in, so that nothing is lost by it, or leaves it out. */
    void include(boolean wanted) {
        choose(wanted ? choices().getLast() : ImportAction.LEAVE_OUT);
    }

    /** Whether something is written. */
    boolean isIncluded() {
        return action != ImportAction.LEAVE_OUT;
    }
}
