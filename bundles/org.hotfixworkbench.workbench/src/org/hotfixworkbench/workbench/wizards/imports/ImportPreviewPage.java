package org.hotfixworkbench.workbench.wizards.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.hotfixworkbench.core.rules.Words;

/** Shows what would be written, before anything is. */
final class ImportPreviewPage extends WizardPage {

    /** How often rows are shown that come in, in milliseconds. */
    private static final int INTERVAL = 120;

    private final SourcePage source;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private @Nullable PreviewForm form;
    private @Nullable ImportRequest read;
    private @Nullable Reading reading;

    ImportPreviewPage(SourcePage source) {
        super("preview");
        this.source = source;
        setTitle("Preview");
        setDescription("What is going to be written. Nothing is, before you finish.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        PreviewForm made = new PreviewForm(parent, this::decided, this::stop);
        form = made;
        setControl(made.area());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            source.request().ifPresent(this::read);
        } else {
            stop();
        }
    }

    /** Not when the first page asks for something else by now. */
    @Override
    public boolean isPageComplete() {
        return super.isPageComplete() && source.request().filter(it -> it.equals(read)).isPresent();
    }

    @Override
    public void dispose() {
        stop();
        super.dispose();
    }

    private void read(ImportRequest wanted) {
        Reading before = reading;
        if (wanted.equals(read) && before != null && before.isFinished()) {
            return;
        }
        stop();
        read = wanted;
        Display display = getShell().getDisplay();
        Reading next = new Reading(wanted, () -> progressed(display));
        reading = next;
        show();
        next.schedule();
    }

    /** Reads again what was read. */
    void again() {
        read = null;
        source.request().ifPresent(this::read);
    }

    private void stop() {
        Reading running = reading;
        if (running != null) {
            running.cancel();
        }
    }

    /** Called by the thread of the job; the page follows at its own pace. */
    private void progressed(Display display) {
        if (!display.isDisposed() && waiting.compareAndSet(false, true)) {
            display.asyncExec(
                    () ->
                            display.timerExec(
                                    INTERVAL,
                                    () -> {
                                        waiting.set(false);
                                        show();
                                    }));
        }
    }

    private void show() {
        PreviewForm fields = form;
        Reading shown = reading;
        if (fields != null && shown != null && !fields.area().isDisposed()) {
            boolean running = shown.isRunning();
            fields.show(shown.rows(), shown.done(), shown.total(), running);
            decided();
        }
    }

    private void decided() {
        Reading shown = reading;
        List<PreviewRow> rows = rows();
        long conflicts = rows.stream().filter(it -> it.isConflict() && !it.isIncluded()).count();
        long failed = rows.stream().filter(it -> it.placement().isEmpty()).count();
        long written = rows.stream().filter(PreviewRow::isIncluded).count();
        boolean running = shown != null && shown.isRunning();
        setPageComplete(!running && written > 0);
        if (running) {
            setMessage("Reading. Nothing is written before you finish.");
            return;
        }
        String text = Words.count((int) written, "descriptor") + " to write";
        text += conflicts > 0 ? ", " + Words.count((int) conflicts, "conflict") + " left out" : "";
        text += failed > 0 ? ", " + Words.count((int) failed, "source") + " not readable" : "";
        boolean stopped = shown != null && !shown.isFinished();
        setMessage(
                text + (stopped ? ". Reading was stopped." : "."),
                failed + conflicts > 0 || stopped ? WARNING : NONE);
    }

    /** The rows as they are wanted. */
    List<PreviewRow> rows() {
        Reading shown = reading;
        return shown == null ? List.of() : shown.rows();
    }
}
