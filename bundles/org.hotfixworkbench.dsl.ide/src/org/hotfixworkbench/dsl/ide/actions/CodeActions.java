package org.hotfixworkbench.dsl.ide.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.hotfixworkbench.dsl.check.SourceFinding;
import org.hotfixworkbench.dsl.check.SourceFix;
import org.hotfixworkbench.dsl.ide.server.Positions;
import org.hotfixworkbench.dsl.ide.server.Session;
import org.hotfixworkbench.dsl.ide.workspace.Analysis;
import org.hotfixworkbench.dsl.ide.workspace.Project;
import org.hotfixworkbench.dsl.ide.workspace.SourceState;

/**
 * What can be done about the findings at a place: their fixes, those of other findings of the same
 * rule with them, or to accept what was found.
 */
public final class CodeActions {

    /** The kind of the action that applies all safe fixes of a file. */
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".hotfix";

    private final Session session;
    private final Analysis analysis;
    private final SourceState source;
    private final WorkspaceEdits edits;
    private final List<Either<Command, CodeAction>> actions = new ArrayList<>();

    /** Looks at a file. */
    public CodeActions(Session session, Analysis analysis) {
        this.session = session;
        this.analysis = analysis;
        this.source = analysis.source();
        this.edits = new WorkspaceEdits(session.capabilities());
    }

    /** The actions for a range, of the kinds that are asked for. */
    public List<Either<Command, CodeAction>> of(CodeActionParams parameters) {
        CodeActionContext context = parameters.getContext();
        List<SourceFinding> all = source.findings();
        if (wants(context, CodeActionKind.QuickFix)) {
            List<SourceFinding> touched = touched(all, parameters.getRange(), context);
            touched.forEach(this::fixes);
            rules(touched).forEach(it -> fixAllOfRule(all, it));
            touched.forEach(this::accept);
        }
        // nobody who only moves the cursor wants to hear of the whole file each time
        boolean invoked = context.getTriggerKind() != CodeActionTriggerKind.Automatic;
        if (wants(context, FIX_ALL) && (invoked || context.getOnly() != null)) {
            fixAll(all);
        }
        return actions;
    }

    private static boolean wants(CodeActionContext context, String kind) {
        List<String> only = context.getOnly();
        return only == null
                || only.stream()
                        .anyMatch(
                                it -> it.isEmpty() || kind.equals(it) || kind.startsWith(it + "."));
    }

    /** A finding as the client names it. */
    private record Key(Range range, String rule) {}

    /** The findings that a range touches, and those that the client means. */
    private List<SourceFinding> touched(
            List<SourceFinding> findings, Range range, CodeActionContext context) {
        Set<Key> meant = new HashSet<>();
        for (Diagnostic diagnostic : context.getDiagnostics()) {
            if (diagnostic.getCode() != null && diagnostic.getCode().isLeft()) {
                meant.add(new Key(diagnostic.getRange(), diagnostic.getCode().getLeft()));
            }
        }
        int start = Positions.offset(analysis.lines(), range.getStart());
        int end = Positions.offset(analysis.lines(), range.getEnd());
        return findings.stream()
                .filter(
                        it ->
                                it.span().offset() <= end
                                                && start <= it.span().offset() + it.span().length()
                                        || meant.contains(
                                                new Key(Positions.range(it.span()), it.rule())))
                .toList();
    }

    private void fixes(SourceFinding finding) {
        for (int i = 0; i < finding.fixes().size(); i++) {
            SourceFix fix = finding.fixes().get(i);
            CodeAction action = quickFix(capitalised(fix.title()), finding, Fixes.edits(fix));
            action.setIsPreferred(i == 0);
            actions.add(Either.forRight(action));
        }
    }

    private CodeAction quickFix(
            String title, @Nullable SourceFinding finding, List<TextEdit> changes) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        if (finding != null) {
            action.setDiagnostics(List.of(session.diagnostics().of(finding)));
        }
        if (!changes.isEmpty()) {
            action.setEdit(edits.of(source, changes));
        }
        return action;
    }

    private static String capitalised(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private static Set<String> rules(List<SourceFinding> findings) {
        Set<String> rules = new LinkedHashSet<>();
        for (SourceFinding finding : findings) {
            if (!finding.fixes().isEmpty()) {
                rules.add(finding.rule());
            }
        }
        return rules;
    }

    /** Offers the fixes of a rule together, where there are several. */
    private void fixAllOfRule(List<SourceFinding> findings, String rule) {
        Fixes here = Fixes.ofRule(analysis.text(), findings, rule);
        int inFile = source.fixable(rule);
        if (here.count() > 1) {
            String title = "Fix all %d of %s in this file".formatted(inFile, rule);
            actions.add(Either.forRight(quickFix(title, null, here.edits())));
        }
        int everywhere = 0;
        for (Project project : session.workspace().projects()) {
            for (SourceState file : project.files()) {
                everywhere += file.fixable(rule);
            }
        }
        if (everywhere > inFile) {
            String title = "Fix all %d of %s in the workspace".formatted(everywhere, rule);
            CodeAction action = quickFix(title, null, List.of());
            List<@Nullable Object> arguments = new ArrayList<>();
            arguments.add(null);
            arguments.add(rule);
            action.setCommand(new Command(title, "hotfix.fixAll", arguments));
            actions.add(Either.forRight(action));
        }
    }

    private void accept(SourceFinding finding) {
        Optional<TextEdit> clause = Acceptance.clause(analysis, finding);
        if (clause.isPresent()) {
            String title = "Accept this finding of " + finding.rule();
            actions.add(Either.forRight(quickFix(title, finding, List.of(clause.get()))));
        }
    }

    private void fixAll(List<SourceFinding> findings) {
        Fixes safe = Fixes.safe(analysis.text(), findings);
        if (safe.count() > 0) {
            CodeAction action = new CodeAction("Apply all safe fixes in this file");
            action.setKind(FIX_ALL);
            action.setEdit(edits.of(source, safe.edits()));
            actions.add(Either.forRight(action));
        }
    }
}
