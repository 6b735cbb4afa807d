package org.hotfixworkbench.workbench.subjects;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hotfixworkbench.editor.documents.FileKind;
import org.hotfixworkbench.editor.documents.Uris;
import org.hotfixworkbench.editor.navigation.Words;
import org.hotfixworkbench.editor.server.Answers;
import org.hotfixworkbench.editor.viewers.ActiveText;
import org.hotfixworkbench.workbench.questions.Element;
import org.hotfixworkbench.workbench.questions.ElementDialog;

/**
 * What a command is about. There is one way from the selection of a view, or the caret of an
 * editor, to elements.
 *
 * @param mentions by what it is meant, in the order of the selection
 */
public record Subject(List<@NonNull Mention> mentions) {

    /** Nothing. */
    public static final Subject NONE = new Subject(List.of());

    /** What a command is about: what is selected in the active part, or the caret of its editor. */
    public static Subject of(ExecutionEvent event) {
        return of(
                HandlerUtil.getActivePart(event),
                HandlerUtil.getCurrentSelection(event),
                HandlerUtil.getActiveEditor(event));
    }

    /**
     * What a command is about.
     *
     * @param part the active part
     * @param selection what is selected in it
     * @param editor the editor that is in front; what its caret is in when the selection means
     *     nothing of ours
     */
    public static Subject of(
            @Nullable IWorkbenchPart part,
            @Nullable ISelection selection,
            @Nullable IEditorPart editor) {
        if (!(part instanceof IEditorPart) && selection instanceof IStructuredSelection some) {
            List<Mention> found = new ArrayList<>();
            boolean files = false;
            for (Object selected : some) {
                files |= Adapters.adapt(selected, IResource.class) != null;
                found.addAll(mentions(selected));
            }
            if (files || !found.isEmpty()) {
                return new Subject(found);
            }
        }
        IEditorPart shown = part instanceof IEditorPart active ? active : editor;
        return ActiveText.of(shown).map(Subject::atCaret).orElse(NONE);
    }

    private static List<Mention> mentions(@Nullable Object selected) {
        if (selected instanceof About about) {
            return about.mentions();
        }
        IResource resource = Adapters.adapt(selected, IResource.class);
        String uri = resource == null ? null : Uris.of(resource).orElse(null);
        if (uri == null) {
            return List.of();
        }
        if (resource.getType() != IResource.FILE) {
            return List.of(new Mention.InFolder(uri));
        }
        return FileKind.of(resource.getName()).isPresent()
                ? List.of(new Mention.InFile(uri))
                : List.of();
    }

    private static Subject atCaret(ActiveText text) {
        IDocument document = text.document();
        int caret = text.selection().getOffset();
        try {
            IRegion word = Words.at(document, caret);
            IRegion line = document.getLineInformationOfOffset(caret);
            return new Subject(
                    List.of(
                            new Mention.AtCaret(
                                    text.uri(),
                                    document.getLineOfOffset(caret) + 1,
                                    document.get(word.getOffset(), word.getLength()),
                                    document.get(line.getOffset(), line.getLength()))));
        } catch (BadLocationException e) {
            return NONE; // the text has changed since
        }
    }

    /** Whether it may be about an element of a kind. */
    public boolean mayBe(String kind) {
        return mentions.stream().anyMatch(it -> it.mayBe(kind));
    }

    /** Whether it is about two hotfixes, or files with such. */
    public boolean isPair() {
        return mentions.size() == 2 && mentions.stream().allMatch(it -> it.mayBe("hotfix"));
    }

    /** The elements that it is about, of all elements of a kind. */
    public List<Element> among(List<Element> elements) {
        return mentions.stream().flatMap(it -> it.among(elements).stream()).distinct().toList();
    }

    /** The name of a file when the caret is in its row. */
    public Optional<String> fileRow() {
        return mentions.stream()
                .map(it -> it instanceof Mention.AtCaret caret ? FileRow.name(caret.text()) : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The expectations about it, as arguments of the server's command. */
    public JsonObject expectations() {
        JsonObject scope = new JsonObject();
        mentions.forEach(it -> it.addTo(scope));
        return scope;
    }

    /**
     * Finds the one element of a kind that a command is about: the parameter of that name, what is
     * selected, or what a dialog asks for. The user may give up, and then nothing follows.
     *
     * @param kind hotfix or machine
     * @param title of the dialog
     * @param next gets its name, in the thread of the display
     */
    public static void one(ExecutionEvent event, String kind, String title, Consumer<String> next)
            throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String given = event.getParameter(kind);
        if (given == null) {
            of(event).one(window, kind, title, next);
        } else {
            next.accept(given);
        }
    }

    /** Finds the one element of a kind, and asks when there are none or several. */
    public void one(IWorkbenchWindow window, String kind, String title, Consumer<String> next) {
        Answers.show(
                Element.all(kind),
                window.getShell().getDisplay(),
                all -> {
                    List<Element> meant = among(all);
                    if (meant.size() == 1) {
                        next.accept(meant.getFirst().name());
                    } else if (!window.getShell().isDisposed()) {
                        ElementDialog.choose(
                                        window.getShell(), title, meant.isEmpty() ? all : meant)
                                .ifPresent(next);
                    }
                });
    }
}
