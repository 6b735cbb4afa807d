package org.hotfixworkbench.core.applicability.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hotfixworkbench.core.rules.Words;
import org.hotfixworkbench.model.Architecture;

/**
 * The step of a proof that looks for a package of the machine's product, architecture and level.
 */
final class PackageSteps {

    private final HotfixSet set;
    private final List<Target> targets;
    private final CompiledHotfix hotfix;
    private final Phrases phrases;

    PackageSteps(Situation situation, List<Target> targets, CompiledHotfix hotfix) {
        this.set = situation.set();
        this.targets = targets;
        this.hotfix = hotfix;
        this.phrases = new Phrases(set);
    }

    ProofNode step(String machine) {
        List<ProofNode> children = new ArrayList<>();
        for (CompiledPackage part : hotfix.packages()) {
            Truth truth = overall(part::fits);
            children.add(
                    new ProofNode(
                            words(part),
                            fact(part, machine),
                            ProofNode.word(truth),
                            part.place(),
                            truth == Truth.FALSE ? flip(part) : null,
                            false,
                            List.of()));
        }
        Truth any = overall(target -> hotfix.packages().stream().anyMatch(it -> it.fits(target)));
        return new ProofNode(
                "A package is for the product, the architecture and exactly the service level of"
                        + " the machine",
                "the machine runs " + machine,
                ProofNode.word(any),
                hotfix.packages().getFirst().place(),
                any == Truth.FALSE ? "a hotfix for " + machine : null,
                false,
                children);
    }

    private Truth overall(Predicate<Target> condition) {
        long fits = targets.stream().filter(condition).count();
        return fits == 0 ? Truth.FALSE : fits == targets.size() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private String words(CompiledPackage part) {
        String architecture =
                part.architecture() == Architecture.UNSTATED
                        ? "A package"
                        : "The " + part.architecture().getLiteral() + " package";
        return architecture + " is for " + products(part) + levels(part);
    }

    private String products(CompiledPackage part) {
        if (!part.products().isEmpty()) {
            return Words.and(part.products().stream().mapToObj(phrases::product).toList());
        }
        if (part.codebase() < 0) {
            return "products that are not stated";
        }
        String title = set.releases().codebase(part.codebase()).getTitle();
        return title == null
                ? String.valueOf(set.releases().codebase(part.codebase()).getName())
                : title;
    }

    private String levels(CompiledPackage part) {
        if (part.levels().isEmpty()) {
            return "";
        }
        int product = part.products().cardinality() == 1 ? part.products().nextSetBit(0) : -1;
        return " at "
                + Words.and(
                        part.levels().stream()
                                .mapToObj(it -> phrases.levelWithBuilds(product, it))
                                .toList());
    }

    private String fact(CompiledPackage part, String machine) {
        if (overall(part::fits) == Truth.TRUE) {
            return "the machine runs " + machine;
        }
        List<String> wrong = new ArrayList<>();
        if (overall(part::fitsProduct) == Truth.FALSE) {
            wrong.add("product");
        }
        if (overall(part::fitsArchitecture) == Truth.FALSE) {
            wrong.add("architecture");
        }
        if (overall(part::fitsLevel) == Truth.FALSE && !wrong.contains("product")) {
            wrong.add("service level");
        }
        return wrong.isEmpty()
                ? "not enough is known of what the machine runs"
                : "the machine has another " + Words.and(wrong);
    }

    /** Only the level can be changed on a machine. */
    private @org.eclipse.jdt.annotation.Nullable String flip(CompiledPackage part) {
        boolean onlyLevel =
                overall(part::fitsProduct) != Truth.FALSE
                        && overall(part::fitsArchitecture) != Truth.FALSE;
        return onlyLevel && !part.levels().isEmpty()
                ? "be at "
                        + Words.or(
                                part.levels().stream()
                                        .mapToObj(
                                                it ->
                                                        phrases.levelWithBuilds(
                                                                targets.getFirst().product(), it))
                                        .toList())
                : null;
    }
}
