package org.hotfixworkbench.dsl.ide.completion;

import org.hotfixworkbench.dsl.ide.clauses.Cell;
import org.hotfixworkbench.dsl.ide.clauses.Region;

/** Who knows the values of a kind. */
final class Values {

    private final Around around;
    private final Proposals proposals;

    Values(Around around, Proposals proposals) {
        this.around = around;
        this.proposals = proposals;
    }

    /** Proposes values of a kind. */
    void propose(Cell cell) {
        switch (cell) {
            case LAST_DAY -> new Words(around, proposals).lastDay("");
            case RELEASE_CLASS, RESTART, VERDICT, REASON -> WordValues.propose(cell, proposals);
            case RULE -> new RuleValues(around, proposals).rules();
            case ROW -> new RuleValues(around, proposals).rows();
            case HOTFIX -> new ReferenceValues(around, proposals).hotfixes();
            case INSTALLED_HOTFIX -> new ReferenceValues(around, proposals).installed();
            case MACHINE -> new ReferenceValues(around, proposals).machines();
            case PRODUCT, LEVEL, BASE_LEVEL, CODEBASE -> product(cell);
            case MASK -> new Masks(around, proposals).masks();
            case BRANCH -> branch();
            case ARCHITECTURE, PLATFORM, PRODUCT_ARCHITECTURE, ANY_ARCHITECTURE ->
                    architecture(cell);
            case MACHINE_FILE, MACHINE_VERSION, MACHINE_PLATFORM, MACHINE_BRANCH -> machine(cell);
            case FILE_NAME, MUM_NAME, CATALOG_NAME -> new RowValues(around, proposals).names(cell);
            case MANIFEST_NAME -> new ManifestValues(around, proposals).names();
            case FILE_VERSION, SIZE, DAY, TIME, REQUIRED_LEVEL, SERVICE_BRANCH -> row(cell);
            default -> {
                // only the author knows new names, texts and numbers
            }
        }
    }

    private void product(Cell cell) {
        ProductValues values = new ProductValues(around, proposals);
        switch (cell) {
            case PRODUCT -> values.products();
            case LEVEL -> {
                values.levels();
                dash();
            }
            case BASE_LEVEL -> values.baseLevelsOfProduct();
            default -> values.codebases();
        }
    }

    private void branch() {
        new Masks(around, proposals).branches();
        dash();
    }

    private void architecture(Cell cell) {
        ArchitectureValues values = new ArchitectureValues(around, proposals);
        switch (cell) {
            case ARCHITECTURE -> values.ofPackage();
            case PLATFORM -> {
                values.ofFile();
                proposals.add(Proposal.dash());
            }
            case PRODUCT_ARCHITECTURE -> {
                values.ofProduct();
                dash();
            }
            default -> values.any();
        }
    }

    private void machine(Cell cell) {
        MachineValues values = new MachineValues(around, proposals);
        switch (cell) {
            case MACHINE_FILE -> values.names();
            case MACHINE_VERSION -> values.versions();
            case MACHINE_BRANCH -> values.branches();
            default -> {
                new ArchitectureValues(around, proposals).ofMachineFile();
                dash();
            }
        }
    }

    private void row(Cell cell) {
        RowValues values = new RowValues(around, proposals);
        switch (cell) {
            case FILE_VERSION -> values.versions();
            case SIZE -> values.sizes();
            case DAY -> values.dates();
            case TIME -> values.times();
            default -> {
                values.printed(cell);
                proposals.add(Proposal.dash());
            }
        }
    }

    /** A dash where the language has one: in the payload and in what a machine runs. */
    private void dash() {
        Region region = around.cursor().block().region();
        if (region == Region.PAYLOAD || region == Region.MACHINE) {
            proposals.add(
                    region == Region.MACHINE ? Proposal.dash().detail("unknown") : Proposal.dash());
        }
    }
}
