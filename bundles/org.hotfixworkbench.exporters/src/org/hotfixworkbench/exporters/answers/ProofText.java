package org.hotfixworkbench.exporters.answers;

import java.io.IOException;
import java.util.List;
import org.hotfixworkbench.core.applicability.engine.Decision;
import org.hotfixworkbench.core.applicability.engine.Proof;
import org.hotfixworkbench.core.applicability.engine.ProofNode;
import org.hotfixworkbench.core.text.VisibleText;

/** A proof for people: the verdict, the tree, what would change it. */
public final class ProofText {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String YELLOW = "\u001B[33m";

    private final Appendable out;
    private final boolean styled;

    private ProofText(Appendable out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** Writes a proof; in colours when it is styled. */
    public static void write(Proof proof, Appendable out, boolean styled) throws IOException {
        new ProofText(out, styled).write(proof);
    }

    private void write(Proof proof) throws IOException {
        Decision decision = proof.decision();
        String verdict = decision.verdict().getLiteral();
        out.append(styled(BOLD, VisibleText.of(decision.hotfix() + " on " + proof.machine())));
        out.append(": ").append(styled(colour(verdict) + BOLD, verdict)).append('\n');
        out.append(VisibleText.of(decision.explanation())).append("\n\n");
        children(proof.root().children(), "");
        if (!proof.changes().isEmpty()) {
            out.append("\nWhat would make it apply:\n");
            for (int i = 0; i < proof.changes().size(); i++) {
                out.append("  ").append(Integer.toString(i + 1)).append(". ");
                out.append(VisibleText.of(String.join(", then ", proof.changes().get(i).steps())));
                out.append('\n');
            }
        }
        if (!proof.missing().isEmpty()) {
            out.append("\nNot known, and what tells it:\n");
            for (Proof.MissingFact fact : proof.missing()) {
                out.append("  ").append(VisibleText.of(fact.question())).append('\n');
                out.append("      ").append(VisibleText.of(fact.command())).append('\n');
            }
        }
    }

    private void children(List<ProofNode> nodes, String indent) throws IOException {
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            node(nodes.get(i), indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "));
        }
    }

    private void node(ProofNode node, String first, String rest) throws IOException {
        out.append(styled(DIM, first));
        out.append(styled(colour(node.verdict()), node.verdict())).append(": ");
        String condition = VisibleText.of(node.condition());
        out.append(node.decisive() ? styled(BOLD, condition) : condition);
        if (node.decisive()) {
            out.append(styled(BOLD, "  <- decides"));
        }
        out.append('\n');
        String below = node.children().isEmpty() ? "   " : "│  ";
        if (!node.fact().isEmpty()) {
            detail(rest + below, node.fact(), node);
        }
        if (node.flip() != null) {
            out.append(styled(DIM, rest + below));
            out.append("to change it: ").append(VisibleText.of(node.flip())).append('\n');
        }
        children(node.children(), rest);
    }

    private void detail(String indent, String fact, ProofNode node) throws IOException {
        out.append(styled(DIM, indent)).append(VisibleText.of(fact));
        if (node.source() != null) {
            out.append(styled(DIM, "  [" + VisibleText.of(node.source().toString()) + "]"));
        }
        out.append('\n');
    }

    private String styled(String style, String text) {
        return styled ? style + text + RESET : text;
    }

    private static String colour(String verdict) {
        return switch (verdict) {
            case "holds", "applicable", "install" -> GREEN;
            case "unknown" -> YELLOW;
            case "installed", "superseded", "already-newer" -> DIM;
            default -> RED;
        };
    }
}
