package org.hotfixworkbench.dsl.scoping;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.hotfixworkbench.core.text.Suggestions;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Payload;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ProductAtLevel;
import org.hotfixworkbench.model.ProductCondition;
import org.hotfixworkbench.model.ServicingPackage;

/**
 * What to say of a reference to nothing. The issue data holds the nearest name, when one is near
 * enough to be meant.
 */
public class ServicingLinkingMessages extends LinkingDiagnosticMessageProvider {

    /** A longer list of what would have been right helps nobody. */
    private static final int LISTED = 12;

    private final IScopeProvider scopes;

    /** Takes what knows the names that would have been right. */
    @Inject
    public ServicingLinkingMessages(IScopeProvider scopes) {
        this.scopes = scopes;
    }

    @Override
    public @Nullable DiagnosticMessage getUnresolvedProxyMessage(
            ILinkingDiagnosticContext context) {
        EReference reference = context.getReference();
        EClass kind = reference.getEReferenceType();
        boolean inner =
                kind == ServicingPackage.Literals.SERVICE_LEVEL
                        || kind == ServicingPackage.Literals.SERVICE_BRANCH;
        Optional<String> owner = inner ? owner(context.getContext()) : Optional.empty();
        if (inner && owner.isEmpty()) {
            // The product or code base itself is unknown, and that has been said.
            return null;
        }
        String text = context.getLinkText();
        List<String> known = known(context.getContext(), reference);
        Optional<String> nearest = Suggestions.nearest(text, known);
        String message =
                owner.map(it -> inner(text, kind, it, known))
                        .orElseGet(() -> "'" + text + "' is no known " + noun(kind));
        String hint = nearest.map(it -> "; did you mean " + it + "?").orElse("");
        return new DiagnosticMessage(
                message + hint,
                Severity.ERROR,
                Diagnostic.LINKING_DIAGNOSTIC,
                nearest.map(it -> new String[] {it}).orElseGet(() -> new String[0]));
    }

    private static String inner(String text, EClass kind, String owner, List<String> known) {
        String start = "'" + text + "' is no " + noun(kind) + " of " + owner;
        if (known.isEmpty()) {
            return start + ", which has none";
        }
        String list = String.join(", ", known.subList(0, Math.min(LISTED, known.size())));
        return start + ", which has " + list + (known.size() > LISTED ? " ..." : "");
    }

    private List<String> known(EObject context, EReference reference) {
        IScope scope = scopes.getScope(context, reference);
        List<String> names = new ArrayList<>();
        for (IEObjectDescription description : scope.getAllElements()) {
            names.add(description.getName().getFirstSegment());
        }
        return names;
    }

    private static Optional<String> owner(EObject context) {
        NamedElement owner =
                switch (context) {
                    case ProductCondition condition -> condition.getProduct();
                    case ProductAtLevel target -> target.getProduct();
                    case Machine machine -> machine.getProduct();
                    default -> codebaseAround(context);
                };
        return owner == null ? Optional.empty() : Optional.ofNullable(owner.getName());
    }

    private static @Nullable Codebase codebaseAround(EObject context) {
        for (EObject it = context; it != null; it = it.eContainer()) {
            if (it instanceof Payload payload) {
                return payload.getCodebase();
            }
            if (it instanceof Product product) {
                return product.getCodebase();
            }
        }
        return null;
    }

    private static String noun(EClass kind) {
        return switch (kind.getClassifierID()) {
            case ServicingPackage.HOTFIX -> "hotfix";
            case ServicingPackage.MACHINE -> "machine";
            case ServicingPackage.PRODUCT -> "product";
            case ServicingPackage.CODEBASE -> "code base";
            case ServicingPackage.SERVICE_LEVEL -> "service level";
            case ServicingPackage.SERVICE_BRANCH -> "service branch";
            default -> kind.getName();
        };
    }
}
