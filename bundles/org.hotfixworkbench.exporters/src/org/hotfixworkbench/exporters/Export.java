package org.hotfixworkbench.exporters;

import java.util.function.Consumer;

/**
 * What a writer of a format works with.
 *
 * @param folder where the files go; whoever opened it commits it after the writer was closed
 * @param choice the format, with the values of its options
 * @param findings takes what the format does not accept
 */
public record Export(OutputFolder folder, FormatChoice choice, Consumer<ExportFinding> findings) {

    /**
     * Tells that something is not written because the format does not accept it: an exporter never
     * writes what its consumers reject.
     *
     * @param element the name of the hotfix or machine
     * @param message what is not written, and why; one sentence without full stop
     */
    public void refuse(String element, String message) {
        findings.accept(new ExportFinding(choice.format().id(), element, message));
    }
}
