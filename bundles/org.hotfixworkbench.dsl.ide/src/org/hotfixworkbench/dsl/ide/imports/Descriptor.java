package org.hotfixworkbench.dsl.ide.imports;

import java.util.List;
import org.eclipse.jdt.annotation.NonNull;
import org.hotfixworkbench.importers.Imported.Repair;

/**
 * A source as text of the language.
 *
 * @param id the name of its element; when there are several, that of the file
 * @param fileName the name for the file, which every operating system accepts
 * @param text its content
 * @param repairs what was corrected, by line of the source
 * @param warnings what a person should look at
 */
public record Descriptor(
        @NonNull String id,
        @NonNull String fileName,
        @NonNull String text,
        List<Repair> repairs,
        List<String> warnings) {

    /** Copies the lists. */
    public Descriptor {
        repairs = List.copyOf(repairs);
        warnings = List.copyOf(warnings);
    }
}
