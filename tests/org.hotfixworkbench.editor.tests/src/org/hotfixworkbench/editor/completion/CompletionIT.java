package org.hotfixworkbench.editor.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.hotfixworkbench.editor.testing.WithServer;
import org.hotfixworkbench.testing.NothingLogged;
import org.hotfixworkbench.testing.TestProject;
import org.hotfixworkbench.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Content assist: typing opens the list, a proposal ends up in the text. */
class CompletionIT {

    @RegisterExtension final NothingLogged log = new NothingLogged();
    @RegisterExtension final WithServer server = new WithServer();
    @RegisterExtension final TestProject project = new TestProject();

    private static final String TEXT = "hotfix kb1 {\n    \n}\n";

    private static CompletionItem item(String label, String sort, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(label);
        item.setSortText(sort);
        item.setKind(kind);
        item.setDocumentation("About **" + label + "**");
        return item;
    }

    private void offer(CompletionItem... items) {
        server.server()
                .<CompletionParams>on("completion", params -> Either.forLeft(List.of(items)));
    }

    private static List<String> shown() {
        return Workbench.inPopups(Table.class).stream()
                .flatMap(it -> Arrays.stream(it.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    @Test
    void typingOpensTheListAndReturnInserts() {
        CompletionItem restart = item("restart", "2", CompletionItemKind.Keyword);
        restart.setLabelDetails(new CompletionItemLabelDetails());
        restart.getLabelDetails().setDescription("clause");
        offer(restart, item("registry", "1", CompletionItemKind.Snippet), item("x", "3", null));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        editor.selectAndReveal(TEXT.indexOf("\n}"), 0);

        Workbench.type("re");
        Workbench.awaitEquals(List.of("registry", "restart  clause"), CompletionIT::shown);
        Workbench.await(
                "its documentation is shown",
                () ->
                        Workbench.inPopups(StyledText.class).stream()
                                .anyMatch(it -> it.getText().equals("About registry")));
        Workbench.type("s");
        Workbench.awaitEquals(List.of("restart  clause"), CompletionIT::shown);
        Workbench.keys("Return");

        Workbench.awaitEquals(
                "hotfix kb1 {\n    restart\n}\n", () -> Workbench.document(editor).get());
    }

    @Test
    void aTemplateIsFilledInPlaceByPlace() {
        CompletionItem row = item("file row", "1", CompletionItemKind.Snippet);
        row.setInsertTextFormat(InsertTextFormat.Snippet);
        row.setTextEdit(
                Either.forLeft(
                        new TextEdit(
                                new Range(new Position(1, 4), new Position(1, 4)),
                                "file ${1:name} {\n    ${2|x86,x64|}\n}$0")));
        offer(row);
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));
        editor.selectAndReveal(TEXT.indexOf("\n}"), 0);
        Workbench.keys("ctrl+space");
        Workbench.awaitEquals(List.of("file row"), CompletionIT::shown);
        Workbench.keys("Return");
        Workbench.awaitEquals(
                "hotfix kb1 {\n    file name {\n        x86\n    }\n}\n",
                () -> Workbench.document(editor).get());
        assertEquals("name", Workbench.text(editor).getSelectionText());

        offer();
        Workbench.type("a.dll");
        Workbench.keys("Tab");
        Workbench.awaitEquals("x86", () -> Workbench.text(editor).getSelectionText());
        assertEquals(
                "hotfix kb1 {\n    file a.dll {\n        x86\n    }\n}\n",
                Workbench.document(editor).get());
    }

    private ICompletionProposal[] proposals(ITextEditor editor, int offset) {
        return Workbench.elsewhere(
                () ->
                        new CompletionProcessor()
                                .computeCompletionProposals(Workbench.viewer(editor), offset));
    }

    @Test
    void aProposalReplacesWhatTheServerSaysAndNoMore() {
        CompletionItem name = item("Windows7", "1", CompletionItemKind.Class);
        name.setDetail("Windows 7");
        name.setTextEdit(
                Either.forLeft(
                        new TextEdit(
                                new Range(new Position(0, 0), new Position(0, 5)), "Windows7")));
        name.setAdditionalTextEdits(
                List.of(
                        new TextEdit(
                                new Range(new Position(1, 0), new Position(1, 0)), "// more\n")));
        server.server()
                .on("completion", params -> Either.forRight(new CompletionList(List.of(name))));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "Windo SP1\n"));

        ServerProposal proposal = (ServerProposal) proposals(editor, 3)[0];
        proposal.apply((ISourceViewer) Workbench.viewer(editor), '\0', 0, 3);

        assertEquals("Windows7  Windows 7", proposal.getDisplayString());
        assertEquals("Windows7 SP1\n// more\n", Workbench.document(editor).get());
        assertEquals(8, proposal.getSelection(Workbench.document(editor)).x);
        assertEquals("About **Windows7**", proposal.getAdditionalProposalInfo());
        assertEquals("Windows7", proposal.getPrefixCompletionText(null, 0));
        assertEquals(0, proposal.getPrefixCompletionStart(null, 0));
    }

    @Test
    void documentationIsAskedForWhenItIsNeeded() {
        CompletionItem item = new CompletionItem("later");
        offer(item);
        CompletionOptions options = new CompletionOptions();
        options.setResolveProvider(true);
        server.server().capabilities().setCompletionProvider(options);
        server.server()
                .<CompletionItem>on("resolveCompletionItem", asked -> item("later", "1", null));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        ICompletionProposalExtension5 proposal =
                (ICompletionProposalExtension5) proposals(editor, 0)[0];

        assertEquals(
                "About **later**",
                Workbench.elsewhere(
                        () -> proposal.getAdditionalProposalInfo(new NullProgressMonitor())));
    }

    @Test
    void lettersMayBeLeftOut() {
        assertTrue(ServerProposal.matches("applies to", "at"));
        assertTrue(ServerProposal.matches("credssp-ca-chain", "chain"));
        assertTrue(ServerProposal.matches("6.0.6001.22765", "6001"));
        assertFalse(ServerProposal.matches("applies to", "as"));
        assertFalse(ServerProposal.matches("applies to", "xto"));
        assertTrue(ServerProposal.matches("", ""));
    }

    @Test
    void theFormOfAClause() {
        SignatureInformation form = new SignatureInformation("file NAME VERSION SIZE");
        ParameterInformation part = new ParameterInformation();
        part.setLabel(Tuple.two(10, 17));
        form.setParameters(List.of(new ParameterInformation("NAME"), part));
        server.server().on("signatureHelp", params -> new SignatureHelp(List.of(form), 0, 1));
        ITextEditor editor = Workbench.open(project.file("a.hotfix", "file a.dll \n"));

        IContextInformation[] forms =
                Workbench.elsewhere(
                        () ->
                                new CompletionProcessor()
                                        .computeContextInformation(Workbench.viewer(editor), 11));

        assertEquals(List.of(new ClauseHelp("file NAME VERSION SIZE", 10, 7, 11)), List.of(forms));
        assertEquals("file NAME VERSION SIZE", forms[0].getInformationDisplayString());

        editor.selectAndReveal(11, 0);
        Workbench.run("org.eclipse.ui.edit.text.contentAssist.contextInformation");
        Workbench.await(
                "the form is shown",
                () ->
                        Workbench.inPopups(StyledText.class).stream()
                                .anyMatch(it -> it.getText().equals("file NAME VERSION SIZE")));
        Workbench.keys("Escape");
    }

    @Test
    void aServerThatFailsOffersNothing() {
        server.server()
                .on(
                        "completion",
                        params -> {
                            throw new IllegalStateException("no luck today");
                        });
        ITextEditor editor = Workbench.open(project.file("a.hotfix", TEXT));

        assertEquals(0, proposals(editor, 0).length);
        assertEquals(
                List.of(
                        "A request to the language server failed: "
                                + "java.lang.IllegalStateException: no luck today"),
                log.expected());
    }
}
